import ArgumentParser
import DeskWording
import Desks
import Glibc
import OfficeFiles
import ReportFiles

/// `gongkai ledger import`: makes cases of the rows of a ledger.
struct LedgerImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make cases of the rows of an organ's ledger.",
    discussion: """
      Columns are found by their headers, as somebody matched them the last time or as offices call \
      them: \(LedgerColumn.allCases.map(\.text).joined(separator: "、")). Needed are \
      \(LedgerColumn.required.map(\.text).joined(separator: "、")). Days stay as they are; importing a \
      ledger twice changes nothing, and a row that ended meanwhile completes its case. Then the \
      figures of each year are printed as tables III and IV will have them.

      Ends with 0 where every row was taken, with 1 where rows came back, with 2 where the file \
      cannot be used.
      """)

  @OptionGroup var options: StoreOptions

  @Option(help: ArgumentHelp("The organ, by its code or its name.", valueName: "ORGAN"))
  var organ: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The account of whoever answers for it: a clerk or head of the disclosure office there.",
      valueName: "ACCOUNT"))
  var account: String

  @Flag(name: .customLong("dry-run"), help: "Only say what would be done.")
  var dryRun = false

  @Option(help: ArgumentHelp("Where to write the rows that came back, as XLSX.", valueName: "OUT"))
  var rejected: String?

  @Argument(help: ArgumentHelp("The ledger, `.xlsx` or `.csv`.", valueName: "FILE"))
  var file: String

  func run() async throws {
    let bytes: [UInt8]
    do throws(Unreadable) {
      bytes = try FileBytes.read(FilePath(file), limit: 20 << 20)
    } catch {
      StandardError.write(CheckedFile(file: file, outcome: .unreadable(error)).text)
      throw ExitCode(2)
    }
    let ledger = NewFile(name: FilePath(file).name, bytes: bytes)
    try await options.withCases { office, cases in
      let actor = try await office.actor(account)
      let organ = try await office.organ(organ).id
      do {
        let mapping = try await cases.ledger.inspect(actor, organ, ledger).proposed
        let plan =
          dryRun
          ? try await cases.ledger.plan(actor, organ, ledger, mapping)
          : try await cases.ledger.importing(actor, organ, ledger, mapping)
        StandardOutput.write(Array(plan.lines(isPlan: dryRun).utf8))
        guard !plan.rejected.isEmpty else { return }
        try writeRejected(plan)
        throw ExitCode(1)
      } catch let refusal as LedgerRefusal {
        StandardError.write("\(file):\(refusal.text)".safeForTerminal + "\n")
        throw ExitCode(2)
      }
    }
  }

  private func writeRejected(_ plan: LedgerPlan) throws {
    guard let rejected else { return }
    let bytes = try plan.rejectedWorkbook.xlsx()
    do throws(OutputFault) {
      try FileBytes.write(bytes, to: FilePath(rejected))
    } catch {
      StandardError.write("\(error)\n")
      throw ExitCode(EX_CANTCREAT)
    }
  }
}

extension LedgerPlan {
  /// A line for each row that came back or about which the law has something to say, the figures of
  /// each year, then one in all.
  fileprivate func lines(isPlan: Bool) -> String {
    var lines = rejected.map { ($0.line, "退回:" + $0.reasons.map(\.text).joined()) }
    lines += remarks.map { ($0.line, "提示:" + $0.texts.joined(separator: " ")) }
    let told = lines.sorted { $0.0 < $1.0 }.map { "第 \($0.0) 行 \($0.1)" }
    let years = years.compactMap { year in tables(of: year).map { "\(year) 年:\($0.text)" } }
    return (told + years + [(isPlan ? "试算,没有写入。" : "") + text])
      .map { $0.safeForTerminal + "\n" }.joined()
  }
}
