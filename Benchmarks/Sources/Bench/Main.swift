import Commands
import Foundation

/// Measures what the program promises, each promise as one number within one run.
///
/// With names of parts (`reports`, `law`, `letters`, `store`, `cases`) it measures those alone. Called with the
/// program's own arguments it is the program: so that the folder of a thousand files is checked by the
/// same build in a process of its own, whose memory can be measured.
@main
enum Main {
  static func main() async throws {
    let options = BenchOptions(CommandLine.arguments.dropFirst())
    guard !options.isProgram else {
      await Gongkai.main()
      return
    }
    var outcomes: [Outcome] = []
    for part in BenchOptions.Part.allCases where options.parts.contains(part) {
      outcomes += try await run(part, options)
    }
    print(options.isJSON ? Outcome.json(outcomes) : Outcome.table(outcomes))
    if outcomes.contains(where: { !$0.holds }) { exit(1) }
  }

  private static func run(_ part: BenchOptions.Part, _ options: BenchOptions) async throws
    -> [Outcome]
  {
    switch part {
    case .reports:
      let parsing = ParsingBenchmark(page: try SamplePage.bytes(seed: 1))
      let prose = ParsingBenchmark(page: ProsePage.bytes(seed: 1), kind: "a page of prose")
      return [try parsing.run(), try prose.run()] + (try FolderBenchmark().run())
        + [CheckingBenchmark().run()]
    case .law: return LawBenchmark().run()
    case .letters: return try LetterBenchmark().run()
    case .store:
      let search = SearchBenchmark(documents: options.documents)
      return [try await CommitBenchmark().run(), try await VerifyBenchmark().run()]
        + (try await search.run())
    case .cases: return try await CaseBenchmark().run()
    }
  }
}
