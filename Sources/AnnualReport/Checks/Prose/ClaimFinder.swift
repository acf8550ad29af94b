/// Finds the numbers that prose gives for what the tables count.
struct ClaimFinder {
  let report: Report
  let text: ProseText
  private let year: Int?
  private let isGovernment: Bool
  private(set) var claims: [Claim] = []

  /// What the words before a number say that it counts.
  struct Subject {
    /// The first token of those words.
    var cue: Int
    /// The sums of cells that they may mean, the plainest first.
    var readings: [[Cell]]
    /// Whether they can mean nothing else, so that a mismatch may be an error.
    var isPlain = true
  }

  init(_ report: Report, _ text: ProseText, year: Int?) {
    self.report = report
    self.year = year
    self.text = text
    let organ = report.organ ?? ""
    isGovernment = organ.hasSuffix("人民政府") || organ.hasSuffix("政府") || organ.isEmpty
  }

  /// Looks for claims in one sentence.
  mutating func read(_ sentence: Sentence) {
    guard let section = sentence.section, section != .problems,
      sentence.followsApplications || section == .applications || section == .remedies
        || !sentence.kinds.isDisjoint(with: Self.claimed)
    else { return }
    var follows = false
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      switch token.kind {
      case .number:
        guard !token.isVague, let subject = subject(of: index, in: sentence) else { continue }
        add(subject, token.number, at: index, in: sentence, follows: &follows)
      case .receiveNone, .noCarriedIn, .noneOccurred:
        guard let subject = SaidToBeNone.subject(of: index, in: sentence, report.edition)
        else { continue }
        add(subject, .zero, at: index, in: sentence, follows: &follows)
      default: break
      }
    }
  }

  /// The words without one of which no claim is made, unless an earlier sentence has them.
  private static let claimed: TokenKinds = [
    .application, .reconsideration, .litigation, .fees, .licence, .penalty, .coercion, .normative,
    .rules, .receiveNone, .noCarriedIn, .noneOccurred,
  ]

  private func subject(of index: Int, in sentence: Sentence) -> Subject? {
    let words = ClaimWords(sentence, number: index, year: year)
    return words.application() ?? words.remedy() ?? words.published(report.edition)
  }

  private mutating func add(
    _ subject: Subject, _ number: Quantity, at index: Int, in sentence: Sentence,
    follows: inout Bool
  ) {
    let scope = ProseScope.of(
      sentence, cue: subject.cue, number: index, year: year, isGovernment: isGovernment,
      follows: follows)
    guard scope != .others else { return }
    let isOwn = scope == .own && subject.isPlain
    if scope == .own { follows = true }
    let token = sentence.tokens[index]
    let clause = sentence.tokens[sentence.clause(of: subject.cue)]
    let start = max(clause.start, token.start - 150)
    claims.append(
      Claim(
        number, readings: subject.readings,
        quote: text.quote(text.characterStart(start)..<token.reach), isOwn: isOwn,
        place: text.piece(at: token.start)?.place ?? Place()))
  }
}

extension ProseText {
  /// The nearest offset at or behind another where a character begins.
  func characterStart(_ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
