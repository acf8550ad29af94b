import AnnualReport
import Foundation
import ReportFiles

/// The built program, run with arguments in a folder of its own.
struct Program {
  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// A folder that is the run's own.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "gongkai-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Writes a report as JSON into the folder.
  func write(_ report: Report, to name: String) throws {
    try write(report.json(file: name).serialized, to: name)
  }

  /// Runs the program in the folder.
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: input)
  }

  /// Runs the program in the folder.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    let files = try ["in", "out", "err"].map { try file(for: $0, holding: $0 == "in" ? input : "") }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = process(arguments)
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }

  /// Runs the program with nobody reading its output; what it says on the standard error.
  func runIntoClosedPipe(_ arguments: String...) throws -> String {
    let errors = try file(for: "err", holding: "")
    defer { try? FileManager.default.removeItem(at: errors) }
    let process = process(arguments)
    let pipe = Pipe()
    process.standardOutput = pipe.fileHandleForWriting
    process.standardError = try FileHandle(forWritingTo: errors)
    try pipe.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }

  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Program.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    return process
  }

  private func file(for stream: String, holding text: String) throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "gongkai-\(stream)-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    return file
  }

  /// The program lies beside the tests.
  private static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "gongkai")
}
