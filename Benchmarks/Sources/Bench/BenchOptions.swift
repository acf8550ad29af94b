/// What is measured, and how it is told.
struct BenchOptions {
  enum Part: String, CaseIterable {
    case reports
    case law
    case letters
    case store
    case cases
  }

  private(set) var parts = Set(Part.allCases)
  /// Whether the arguments are the program's own.
  private(set) var isProgram = false
  private(set) var isJSON = false
  /// How many documents the larger store of the search holds.
  private(set) var documents = 1_000_000

  /// Takes the arguments: `[reports] [law] [letters] [store] [cases] [--documents N] [--json]`.
  init(_ arguments: some Collection<String>) {
    isProgram = arguments.first == "report"
    guard !isProgram else { return }
    isJSON = arguments.contains("--json")
    let named = Set(arguments.compactMap(Part.init))
    if !named.isEmpty { parts = named }
    for (name, value) in zip(arguments, arguments.dropFirst()) where name == "--documents" {
      guard let number = Int(value), number > 0 else {
        preconditionFailure("--documents wants a number above 0, not \(value)")
      }
      documents = number
    }
  }
}
