/// The words that lead to a number, read for what it counts.
struct ClaimWords {
  private let sentence: Sentence
  private let index: Int
  private let lead: Int
  private let year: Int?

  init(_ sentence: Sentence, number index: Int, year: Int?) {
    self.sentence = sentence
    self.index = index
    self.year = year
    lead = sentence.lead(to: index)
  }

  private var words: ArraySlice<Token> { sentence.tokens[lead..<index] }
  private var number: Token { sentence.tokens[index] }

  /// The last token of a kind before the number; nil where there is none.
  private func last(_ kind: Token.Kind) -> Int? {
    sentence.kinds.contains(kind) ? words.lastIndex { $0.kind == kind } : nil
  }

  /// The last token of one of several kinds before the number; nil where there is none.
  private func last(of kinds: TokenKinds) -> Int? {
    sentence.kinds.isDisjoint(with: kinds) ? nil : words.lastIndex { kinds.contains($0.kind) }
  }

  private static let applicants: TokenKinds = [
    .naturalPerson, .organizations, .enterprise, .research, .welfare, .legalService,
  ]
  private static let tableTwo: TokenKinds = [.licence, .penalty, .coercion, .rules, .normative]
  private static let decisions: TokenKinds = [.licence, .penalty, .coercion]
  private static let receiving: TokenKinds = [.receive, .receiveNew, .accept]
  private static let doing: TokenKinds = [.receive, .receiveNew, .accept, .conclude, .reply]
  private static let onward: TokenKinds = [.carriedIn, .carriedOut, .carried, .conclude, .reply]
  private static let results: TokenKinds = [.upheld, .corrected]
  private static let documents: TokenKinds = [.issue, .repeal, .inForce]
  private static let remedies: TokenKinds = [.reconsideration, .litigation]
  private static let counted: TokenKinds = [.application, .looseApplication, .otherMatter]

  /// Whether the number counts cases: a unit of cases, or none before a mark.
  private var countsCases: Bool {
    switch number.unit {
    case .cases: true
    case .pieces: true
    case .none:
      sentence.tokens.indices.contains(index + 1)
        ? sentence.tokens[index + 1].isMark && sentence.tokens[index + 1].start == number.reach
        : true
    default: false
    }
  }

  /// Whether the item before this one in a list has no number, so that the number may be both's.
  private var sharesNumber: Bool {
    guard lead > sentence.tokens.startIndex, sentence.tokens[lead - 1].kind == .listComma
    else { return false }
    let before = sentence.lead(to: lead - 1)
    let marked = before > sentence.tokens.startIndex ? sentence.tokens[before - 1] : nil
    return marked?.kind != .number || before < lead - 1
  }

  // MARK: Applications

  /// What the number counts of the applications; nil where it counts something else.
  func application() -> ClaimFinder.Subject? {
    guard countsCases, number.number.whole != nil, last(.etcetera) == nil, !sharesNumber,
      !sentence.has(.reconsideration, before: index), !sentence.has(.litigation, before: index),
      last(of: Self.tableTwo) == nil
    else { return nil }
    let saysApplication = sentence.has(.application, before: index)
    guard saysApplication || sentence.followsApplications || sentence.section == .applications
    else { return nil }
    let isOfOneKind =
      last(of: Self.applicants) != nil
    guard var subject = isOfOneKind ? applicant() : carried() ?? outcome() ?? received()
    else { return nil }
    subject.isPlain =
      subject.isPlain && saysApplication && number.unit != .pieces && !number.isSpelled
      && sentence.isUnbroken(subject.cue, through: index)
    return subject
  }

  private func carried() -> ClaimFinder.Subject? {
    let inCells = [[Cell(.carriedIn, .total)]]
    let outCells = [[Cell(.carriedOut, .total)]]
    if let cue = last(.carriedIn) { return adjoining(cue, inCells) }
    if let cue = last(.carriedOut) { return adjoining(cue, outCells) }
    guard let year, let cue = words.lastIndex(where: { $0.yearNumber != nil }) else { return nil }
    switch sentence.tokens[cue].yearNumber {
    case year - 1 where last(.carried) ?? cue > cue: return adjoining(cue, inCells)
    case year + 1:
      guard let verb = last(.carryTo), verb < cue else { return nil }
      return adjoining(verb, outCells)
    default: return nil
    }
  }

  /// A subject whose words reach the number without unknown ones between.
  private func adjoining(_ cue: Int, _ readings: [[Cell]]) -> ClaimFinder.Subject? {
    guard sentence.isUnbroken(cue, through: index) else { return nil }
    return ClaimFinder.Subject(cue: cue, readings: readings)
  }

  private func outcome() -> ClaimFinder.Subject? {
    let groups: [(Token.Kind, Int)] = words.indices.compactMap { position in
      let kind = sentence.tokens[position].kind
      return OutcomeGroup.rows(kind) == nil ? nil : (kind, position)
    }
    if let first = groups.first, let last = groups.last {
      guard groups.count == 1, let rows = OutcomeGroup.rows(last.0),
        sentence.isUnbroken(last.1, through: index)
      else { return nil }
      return ClaimFinder.Subject(
        cue: first.1, readings: rows.map { $0.map { Cell($0, .total) } },
        isPlain: last.0 == .disclosed || last.0 == .partlyDisclosed)
    }
    let concluded = [Cell(.concluded, .total)]
    let received = [Cell(.received, .total)]
    let all = received + [Cell(.carriedIn, .total)]
    let receiving = last(of: Self.receiving)
    if let cue = last(.conclude), receiving == nil {
      return isOfAnotherMatter(cue) ? nil : adjoining(cue, [concluded])
    }
    if let cue = last(.reply), receiving == nil, !isOfAnotherMatter(cue) {
      var subject = adjoining(cue, [concluded, received, all] + OutcomeGroup.answered)
      subject?.isPlain = false
      return subject
    }
    return nil
  }

  /// Whether what was last counted in the sentence is no application for information: 受理来信9件,
  /// 办结8件.
  private func isOfAnotherMatter(_ cue: Int) -> Bool {
    let counted = sentence.tokens[sentence.tokens.startIndex..<cue].last {
      Self.counted.contains($0.kind)
    }
    switch counted?.kind {
    case .otherMatter: return true
    case .looseApplication: return !sentence.has(.application, before: cue)
    default: return false
    }
  }

  private func applicant() -> ClaimFinder.Subject? {
    guard
      let cue = last(of: Self.applicants), sentence.isUnbroken(cue, through: index),
      last(of: Self.onward) == nil,
      !words.contains(where: { OutcomeGroup.rows($0.kind) != nil })
    else { return nil }
    let columns: [Column] =
      switch sentence.tokens[cue].kind {
      case .naturalPerson: [.naturalPerson]
      case .enterprise: [.commercialEnterprise]
      case .research: [.researchInstitution]
      case .welfare: [.publicWelfareOrganization]
      case .legalService: [.legalServiceAgency]
      default: Array(Column.applicants.dropFirst())
      }
    let rows: [[Row]] = [[.received], [.received, .carriedIn], [.concluded]]
    let readings = rows.map { rows in rows.flatMap { row in columns.map { Cell(row, $0) } } }
    return ClaimFinder.Subject(cue: cue, readings: readings, isPlain: false)
  }

  private func received() -> ClaimFinder.Subject? {
    let verbs = words.indices.filter { position in
      Self.doing.contains(sentence.tokens[position].kind)
    }
    guard let verb = verbs.first else { return nil }
    let isNew = verbs.count == 1 && sentence.tokens[verb].kind == .receiveNew
    let isReceipt = verbs.count == 1 && sentence.tokens[verb].kind == .receive
    let applications = words.indices.filter {
      [.application, .looseApplication].contains(sentence.tokens[$0].kind)
    }
    guard let end = (applications + verbs).max(), sentence.isUnbroken(end, through: index)
    else { return nil }
    if applications.isEmpty, !isNew { return nil }
    if !isNew, sentence.has(.among, before: index) { return nil }
    let isLoose = applications.allSatisfy { sentence.tokens[$0].kind == .looseApplication }
    let begin = min(verb, applications.first ?? verb)
    if isLoose, !sentence.isUnbroken(begin, through: index) { return nil }
    let received = [Cell(.received, .total)]
    let all = received + [Cell(.carriedIn, .total)]
    let readings =
      isNew
      ? [received] : isReceipt ? [received, all] : [received, all, [Cell(.concluded, .total)]]
    return ClaimFinder.Subject(
      cue: begin, readings: readings, isPlain: (isNew || isReceipt) && !applications.isEmpty)
  }

  // MARK: Remedies and section two

  /// What the number counts of the remedies; a mismatch is never an error.
  func remedy() -> ClaimFinder.Subject? {
    guard !sentence.kinds.isDisjoint(with: Self.remedies), countsCases,
      number.number.whole != nil, !sharesNumber, last(.etcetera) == nil,
      sentence.section == .remedies || sentence.has(.application, before: index)
        || sentence.has(.publish, before: index),
      !sentence.tokens[sentence.clause(of: index)..<index].contains(where: {
        $0.kind == .otherRemedyWord
      }),
      let remedy = sentence.tokens[sentence.tokens.startIndex..<index].lastIndex(where: {
        $0.kind == .reconsideration || $0.kind == .litigation
      })
    else { return nil }
    let result = last(of: Self.results)
    guard remedy >= lead || result != nil else { return nil }
    let column: Column =
      result.map { sentence.tokens[$0].kind == .upheld ? .upheld : .corrected } ?? .total
    let cue = max(lead, min(remedy, result ?? remedy))
    guard sentence.isUnbroken(max(remedy, result ?? remedy), through: index) else { return nil }
    let first = [Cell(.reconsideration, column)]
    let direct = Cell(.directLitigation, column)
    let after = Cell(.litigationAfterReconsideration, column)
    let readings =
      sentence.tokens[remedy].kind == .reconsideration
      ? [first, first + [direct, after]]
      : [[direct, after], [direct], [after], first + [direct, after]]
    return ClaimFinder.Subject(cue: cue, readings: readings, isPlain: false)
  }

  /// What the number counts of table II; a mismatch is never an error.
  func published(_ edition: Edition) -> ClaimFinder.Subject? {
    guard edition == .y2021, sentence.section == .overview || sentence.section == .proactive,
      !sharesNumber, last(.etcetera) == nil
    else { return nil }
    if number.unit == .tenThousandYuan {
      guard let cue = last(.fees), sentence.isUnbroken(cue, through: index) else { return nil }
      return ClaimFinder.Subject(cue: cue, readings: [[Cell(.fees, .amount)]], isPlain: false)
    }
    guard countsCases, number.number.whole != nil, last(.publish) == nil else { return nil }
    return decisions() ?? documents()
  }

  private func decisions() -> ClaimFinder.Subject? {
    let clause = sentence.tokens[sentence.clause(of: index)..<index]
    guard let cue = last(of: Self.decisions), sentence.isUnbroken(cue, through: index),
      clause.contains(where: { $0.kind == .decide }),
      !clause.contains(where: { $0.kind == .publish })
    else { return nil }
    let row: Row =
      switch sentence.tokens[cue].kind {
      case .licence: .licences
      case .penalty: .penalties
      default: .coercion
      }
    return ClaimFinder.Subject(cue: cue, readings: [[Cell(row, .decided)]], isPlain: false)
  }

  private func documents() -> ClaimFinder.Subject? {
    guard let verb = last(of: Self.documents) else { return nil }
    let named = sentence.tokens[sentence.tokens.startIndex..<index].lastIndex {
      $0.kind == .normative || $0.kind == .rules
    }
    guard let named, named >= lead || sentence.tokens[verb].kind != .issue,
      sentence.isUnbroken(max(verb, named), through: index)
    else { return nil }
    let column: Column =
      switch sentence.tokens[verb].kind {
      case .issue: .issued
      case .repeal: .repealed
      default: .inForce
      }
    let row: Row = sentence.tokens[named].kind == .rules ? .rules : .normativeDocuments
    return ClaimFinder.Subject(
      cue: min(verb, max(named, lead)), readings: [[Cell(row, column)]], isPlain: false)
  }
}
