import Commands
import Foundation

/// Measures what the program promises, each promise as one number within one run.
///
/// Called with the program's own arguments it is the program: so that the folder of a thousand
/// files is checked by the same build in a process of its own, whose memory can be measured.
@main
enum Main {
  static func main() async throws {
    guard CommandLine.arguments.dropFirst().first != "report" else {
      await Gongkai.main()
      return
    }
    let asJSON = CommandLine.arguments.contains("--json")
    let page = try SamplePage.bytes(seed: 1)
    let parsing = ParsingBenchmark(page: page)
    let outcomes =
      [try parsing.run()] + (try FolderBenchmark().run()) + [CheckingBenchmark().run()]
      + LawBenchmark().run()
      + (try LetterBenchmark().run())
      + (try await CaseBenchmark().run())
    print(asJSON ? Outcome.json(outcomes) : Outcome.table(outcomes))
    if outcomes.contains(where: { !$0.holds }) { exit(1) }
  }
}
