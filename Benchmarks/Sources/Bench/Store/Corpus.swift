import RegulationSamples
import Store
import Workdays

/// Made-up documents whose words are as unevenly frequent as those of a language.
struct Corpus {
  private let words: [String]
  /// The sum of the words' weights up to each.
  private let weights: [Double]

  init() {
    var random = SplitMix(seed: 7)
    let characters = (0..<3000).compactMap { UnicodeScalar(0x4E00 + $0) }
    let ranks = (1...3000).map { 1 / Double($0).squareRoot() }
    let sums = Corpus.sums(ranks)
    words = (0..<30_000).map { number in
      let length = [1, 2, 2, 2, 2, 2, 3, 3, 4, 4][Int(random.next() % 10)]
      guard number % 50 != 49 else { return "\(random.next() % 100_000)" }
      let scalars = (0..<length).map { _ in characters[Corpus.draw(sums, &random)] }
      return String(String.UnicodeScalarView(scalars))
    }
    weights = Corpus.sums((1...30_000).map { 1 / Double($0) })
  }

  /// A document, the same for each number; later numbers are newer.
  func entry(_ number: Int, of all: Int) -> SearchEntry {
    var random = SplitMix(seed: UInt64(number) &* 0x9E37)
    func text(_ count: Int) -> String {
      (0..<count).map { index in
        words[Corpus.draw(weights, &random)] + (index % 8 == 7 ? "," : "")
      }.joined()
    }
    // Sixteen years, whatever the number of documents.
    let day = CivilDate(2010, 1, 1).advanced(by: number * 5_800 / all)
    return SearchEntry(
      area: ["publication", "letter", "application"][number % 3], id: Int64(number + 1),
      organ: Int64(number % 97), day: day, isPublic: number % 5 != 0, title: text(12),
      body: "\(day.year)年" + text(80 + Int(random.next() % 80)))
  }

  /// Searches of all kinds, with a name for each.
  var queries: [(name: String, query: SearchQuery)] {
    let all: Set<String> = ["publication", "letter", "application"]
    let pairs = words.filter { $0.unicodeScalars.count == 2 && $0.first?.isNumber == false }
    let longer = words.filter { $0.unicodeScalars.count == 4 && $0.first?.isNumber == false }
    var queries: [(String, SearchQuery)] = []
    func add(_ name: String, _ text: String, organs: SearchOrgans = .all, areas: Set<String>? = nil)
    {
      queries.append(
        (name, SearchQuery(text, areas: areas ?? all, organs: organs, isPublicOnly: false)))
    }
    for rank in [0, 1, 2, 5, 10, 30, 100, 300, 1_000, 3_000, 10_000] {
      add("word of rank \(rank)", pairs[rank])
      add("four characters of rank \(rank)", longer[rank % longer.count])
    }
    for (one, two) in [(0, 1), (0, 3_000), (100, 101), (1_000, 1_001), (5, 10_000)] {
      add("words of ranks \(one) and \(two)", "\(pairs[one]) \(pairs[two])")
    }
    add("three common words", pairs[0...2].joined(separator: " "))
    add("three rarer words", pairs[200...202].joined(separator: " "))
    add("one character", String(pairs[0].prefix(1)))
    add("one rarer character", String(pairs[2_000].prefix(1)))
    add("beginning 20*", "20*")
    add("beginning 2*", "2*")
    add("the oldest year", "2010")
    add("the oldest year with a common word", "2010 \(pairs[0])")
    add("two years that never meet", "2010 2020")
    add("common words that never stand together", "\"\(pairs[0]),\(pairs[0])\"")
    add("absent word", "zzz")
    add("common word and an absent one", "\(pairs[0]) zzz")
    add("common word in one organ", pairs[0], organs: .only([5]))
    add("rare word in one organ", pairs[1_000], organs: .only([5]))
    add("common word in half the organs", pairs[0], organs: .only(Set(0..<48)))
    add("common word in an organ without any", pairs[0], organs: .only([1_000]))
    add("common word in one area", pairs[3], areas: ["letter"])
    return queries
  }

  private static func sums(_ weights: [Double]) -> [Double] {
    var sum = 0.0
    return weights.map { weight in
      sum += weight
      return sum
    }
  }

  private static func draw(_ sums: [Double], _ random: inout SplitMix) -> Int {
    let target = Double(random.next() >> 11) / Double(1 << 53) * (sums.last ?? 0)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < target { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
