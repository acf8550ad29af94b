import ArgumentParser
import DeskWording
import Desks
import ReportFiles

/// `gongkai organ import`: enters the organs of a sheet.
struct OrganImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Enter the organs of a sheet, or what it says anew of them.",
    discussion: """
      Columns are found by their headers: \
      \(OrganColumn.allCases.map(\.text).joined(separator: "、")). The first three are needed. Who has \
      the code is there already, so importing a sheet twice changes nothing; a blank cell leaves \
      what is recorded.

      Ends with 0 where every row was taken, with 1 where rows came back, with 2 where the file \
      cannot be used.
      """)

  @OptionGroup var options: StoreOptions

  @Flag(name: .customLong("dry-run"), help: "Only say what would be done.")
  var dryRun = false

  @Argument(help: ArgumentHelp("The workbook, `.xlsx`.", valueName: "FILE"))
  var file: String

  func run() async throws {
    let workbook: [UInt8]
    do throws(Unreadable) {
      workbook = try FileBytes.read(FilePath(file), limit: 20 << 20)
    } catch {
      StandardError.write(CheckedFile(file: file, outcome: .unreadable(error)).text)
      throw ExitCode(2)
    }
    try await options.withDesks { desks in
      do {
        let plan =
          dryRun
          ? try await desks.organs.plan(.machine, workbook: workbook)
          : try await desks.organs.importing(.machine, workbook: workbook)
        StandardOutput.write(Array(plan.lines(isPlan: dryRun).utf8))
        if !plan.rejected.isEmpty { throw ExitCode(1) }
      } catch let refusal as OrganSheetRefusal {
        StandardError.write("\(file):\(refusal.text)".safeForTerminal + "\n")
        throw ExitCode(2)
      }
    }
  }
}

extension OrganImport {
  /// A line for each row that does something or came back, then one in all.
  fileprivate func lines(isPlan: Bool) -> String {
    var lines: [(line: Int, text: String)] = []
    for row in rows where row.outcome != .unchanged {
      lines.append((row.line, "\(row.name) \(row.outcome.text)"))
    }
    for row in rejected {
      lines.append((row.line, "\(row.name) 退回:\(row.reasons.map(\.text).joined())"))
    }
    let sorted = lines.sorted { $0.line < $1.line }
      .map { "第 \($0.line) 行 \($0.text)".safeForTerminal + "\n" }
    return sorted.joined() + (isPlan ? "试算,没有写入。" : "") + text.safeForTerminal + "\n"
  }
}
