import ArgumentParser
import DeskWording
import Desks
import ReportFiles
import Workdays

/// `gongkai organ add`: enters an organ.
struct OrganAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Enter an organ.",
    discussion: "Ends with 1, and in words, where that is refused.")

  @OptionGroup var options: StoreOptions

  @Option(help: ArgumentHelp("Its name.", valueName: "NAME"))
  var name: String

  @Option(help: ArgumentHelp("Its unified social credit code.", valueName: "CODE"))
  var code: String?

  @Option(
    help: ArgumentHelp(
      "What it is: \(OrganKind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "KIND"))
  var kind: String

  @Option(help: ArgumentHelp("The organ above it, by code or name.", valueName: "ORGAN"))
  var parent: String?

  @Option(help: ArgumentHelp("The organ that supervises it, by code or name.", valueName: "ORGAN"))
  var supervisor: String?

  @Option(help: ArgumentHelp("The day on which it was set up.", valueName: "DATE"))
  var founded: String?

  @Option(
    name: .customLong("index-prefix"),
    help: ArgumentHelp(
      "What its index numbers begin with; the organisation code in its code by default.",
      valueName: "TEXT"))
  var indexPrefix: String?

  @Flag(name: .customLong("may-issue-rules"), help: "It may issue rules (规章).")
  var mayIssueRules = false

  func validate() throws { _ = try organ() }

  func run() async throws {
    try await options.withDesks { desks in
      var new = try organ()
      if let parent { new.parent = try await desks.organ(parent).id }
      if let supervisor { new.supervisor = try await desks.organ(supervisor).id }
      try await desks.organs.found(.machine, new)
      StandardOutput.write(Array("已登记\(name.safeForTerminal)。\n".utf8))
    }
  }

  /// The organ, as far as it does not name others.
  private func organ() throws -> NewOrgan {
    guard let kind = OrganKind(rawValue: kind) else {
      let known = OrganKind.allCases.map(\.rawValue).joined(separator: "、")
      throw ValidationError("--kind:没有“\(kind.safeForTerminal)”这种类别,可以是 \(known)。")
    }
    var new = NewOrgan(name: name, code: code, kind: kind)
    new.founded = try founded.map { try LawArgument.day($0, of: "--founded") }
    new.indexPrefix = indexPrefix
    new.mayIssueRules = mayIssueRules
    return new
  }
}
