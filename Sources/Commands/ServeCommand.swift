import ArgumentParser
import CoreMetrics
import Desks
import Glibc
import Logging
import NIOCore
import Regulation
import ReportFiles
import Site
import Store
import Workdays

/// `gongkai serve`: the site, for a browser on this machine or on the network.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Start the site: drop reports on a page and see what does not add up.",
    discussion: "Nothing that is dropped there is stored.")

  @OptionGroup var options: SettingsOptions

  @Option(
    help: ArgumentHelp("The store's folder; with it there is an office.", valueName: "FOLDER"))
  var store: String?

  @Option(help: "The address to listen on; this machine only, unless told otherwise.")
  var host: String?

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port: Int?

  @Option(
    name: .customLong("max-size"),
    help: ArgumentHelp("Files larger than this are not read.", valueName: "MB"))
  var maxSize: Int?

  @OptionGroup var calendar: CalendarOption

  func validate() throws {
    guard (0...65535).contains(port ?? 0) else {
      throw ValidationError("--port: a number from 0 to 65535.")
    }
    guard (1...100).contains(maxSize ?? 1) else {
      throw ValidationError("--max-size: a number of megabytes from 1 to 100.")
    }
  }

  func run() async throws {
    let law = Law(calendar: try calendar.load())
    let settings = try await options.soundSettings()
    let configuration = configuration(of: settings)
    let metrics = MetricsRegistry()
    MetricsSystem.bootstrap(metrics)
    let logger = settings.logger
    let records = try await OpenedStore.open(
      settings, folder: store, law: law, logger: logger)
    let token = try await records?.desks.firstAdministrator.link()
    let housekeeping = Task { await records?.keepHouse(logger: logger) }
    defer { housekeeping.cancel() }
    do {
      try await SiteApplication(
        configuration, checker: checker(configuration), law: DatedLaw(law) { .todayInChina },
        logger: logger,
        desks: records.map {
          SiteDesks(office: $0.desks, cases: $0.cases, reports: $0.reports)
        },
        metrics: metrics, isReady: { await records?.answers() ?? true }
      ).run { port in
        let name = configuration.host
        let host = name.contains(":") ? "[\(name)]" : name
        let address = configuration.address ?? "http://\(host):\(port)"
        StandardOutput.write(Array("\(address)\n".utf8))
        if let token { ServeCommand.invite(to: "\(address)/office/first/\(token.text)") }
      }
      await records?.store.close()
    } catch let error as IOError {
      StandardError.write(
        ServeCommand.words(
          for: error.errnoCode, host: configuration.host, port: configuration.port) + "\n")
      throw ExitCode(EX_UNAVAILABLE)
    }
  }

  /// Says where the first administrator begins: on the standard error, not in the log.
  private static func invite(to address: String) {
    StandardError.write(
      "Nobody has an account yet. The first administrator begins here, once, within 24 hours:\n"
        + "\(address)\n")
  }

  /// What the settings say, the options above them.
  private func configuration(of settings: Settings) -> SiteConfiguration {
    SiteConfiguration(
      host: host ?? settings(.host).value, port: port ?? settings.number(.port),
      fileBytes: (maxSize ?? settings.number(.maxSize)) << 20,
      address: settings.text(.address),
      trustedProxies: Set(
        (settings.text(.trustedProxies) ?? "").split(separator: ",").map(String.init)),
      grace: .seconds(settings.number(.drainSeconds)))
  }

  private func checker(_ configuration: SiteConfiguration) -> Checker {
    let shelf = Shelf(maxBytes: configuration.fileBytes)
    return Checker(
      read: { bytes, name throws(Unreadable) in try shelf.report(in: bytes, named: name) },
      findingsSheet: { files in try FindingsWorkbook(files).bytes },
      returnLetter: { file in try ReturnLetter(file)?.docx ?? [] })
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
