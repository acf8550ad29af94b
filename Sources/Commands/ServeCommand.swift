import ArgumentParser
import Glibc
import Logging
import NIOCore
import Regulation
import ReportFiles
import Site
import Workdays

/// `gongkai serve`: the site, for a browser on this machine or on the network.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Start the site: drop reports on a page and see what does not add up.",
    discussion: "Nothing that is dropped there is stored.")

  @Option(help: "The address to listen on; this machine only, unless told otherwise.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Option(
    name: .customLong("max-size"),
    help: ArgumentHelp("Files larger than this are not read.", valueName: "MB"))
  var maxSize = 20

  @OptionGroup var calendar: CalendarOption

  func validate() throws {
    guard (0...65535).contains(port) else {
      throw ValidationError("--port: a number from 0 to 65535.")
    }
    guard (1...100).contains(maxSize) else {
      throw ValidationError("--max-size: a number of megabytes from 1 to 100.")
    }
  }

  func run() async throws {
    let law = DatedLaw(Law(calendar: try calendar.load())) { .todayInChina }
    var logger = Logger(label: "gongkai") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .warning
    let shelf = Shelf(maxBytes: maxSize << 20)
    let checker = Checker(
      read: { bytes, name throws(Unreadable) in try shelf.report(in: bytes, named: name) },
      findingsSheet: { files in try FindingsWorkbook(files).bytes },
      returnLetter: { file in try ReturnLetter(file)?.docx ?? [] })
    let configuration = SiteConfiguration(host: host, port: port, fileBytes: maxSize << 20)
    do {
      try await SiteApplication(
        configuration, checker: checker, law: law, logger: logger
      ).run { port in
        let name = host.contains(":") ? "[\(host)]" : host
        StandardOutput.write(Array("http://\(name):\(port)\n".utf8))
      }
    } catch let error as IOError {
      StandardError.write(ServeCommand.words(for: error.errnoCode, host: host, port: port) + "\n")
      throw ExitCode(EX_UNAVAILABLE)
    }
  }

  /// Why the site cannot listen, and what can be done.
  static func words(for code: Int32, host: String, port: Int) -> String {
    switch code {
    case EADDRINUSE:
      "Port \(port) on \(host) is taken by another program; choose another with --port."
    case EACCES: "Port \(port) may be used by root only; choose one from 1024 with --port."
    case EADDRNOTAVAIL: "\(host) is no address of this machine."
    default: "Cannot listen on \(host), port \(port): \(String(cString: strerror(code)))"
    }
  }
}
