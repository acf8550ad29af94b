import Regulation
import Workdays

/// Why a row of a ledger is not taken.
public enum LedgerGround: Hashable, Sendable {
  /// A cell that must say something says nothing.
  case missing(LedgerColumn)
  /// It is no day.
  case dayInvalid(LedgerColumn, String)
  /// The day has not come yet.
  case dayInFuture(LedgerColumn)
  /// The day lies before the case came in.
  case dayBeforeArrival(LedgerColumn)
  /// Nobody has said what the words mean.
  case unknownWords(LedgerColumn, String)
  /// It says how the case ended and not when.
  case outcomeWithoutDay
  /// It says when the case ended and not how.
  case dayWithoutOutcome
  /// It says when or how a remedy ended and not when it began.
  case remedyWithoutDay(LedgerColumn)
  /// It came in before the Regulation was in force.
  case beforeRegulation
  /// A cell holds more than can be kept.
  case tooLong(LedgerColumn, limit: Int)
  /// The number stands in an earlier row already.
  case numberTwice(line: Int)
  /// Another case of the organ has the number.
  case numberTaken
  /// It was imported before, and these columns said something else then.
  case differs([LedgerColumn])
}

/// A row of a ledger as a case.
struct LedgerCase: Hashable, Sendable {
  let line: Int
  let key: String
  let number: CaseNumber?
  let channel: Channel
  let applicant: Applicant
  let request: Request
  let arrivedOn: CivilDate
  let days: [LedgerColumn: CivilDate]
  let outcome: Outcome?
  let outcomeWords: String
  let documentNumber: String
  let remedies: [LedgerRemedy]
  let note: String
}

/// A remedy of which a ledger tells.
struct LedgerRemedy: Hashable, Sendable {
  let kind: RemedyKind
  let acceptedOn: CivilDate
  let result: RemedyResult?
  let decidedOn: CivilDate?
}

/// Reads a row, and collects all that is wrong with it.
struct LedgerRowReader {
  let mapping: LedgerMapping
  /// The columns from the left.
  let columns: [LedgerColumn?]
  let today: CivilDate
  private(set) var grounds: [LedgerGround] = []
  private var texts: [LedgerColumn: String] = [:]

  init(_ mapping: LedgerMapping, _ table: LedgerSheet.Table, today: CivilDate) {
    self.mapping = mapping
    self.today = today
    columns = table.headers.map { mapping.columns[$0] }
  }

  /// The case of a row; nothing where something is wrong with it.
  mutating func read(_ row: LedgerSheet.Row, key: (String) throws -> String) rethrows -> LedgerCase?
  {
    grounds = []
    texts = [:]
    for (column, cell) in zip(columns, row.cells) {
      guard let column, !LedgerRowReader.blanks.contains(cell.halfWidth) else { continue }
      texts[column] = cell
    }
    checkLengths()
    let arrivedOn = day(.arrivedOn, isRequired: true)
    if let arrivedOn, arrivedOn < Law.standard.firstDay { grounds.append(.beforeRegulation) }
    var days: [LedgerColumn: CivilDate] = [:]
    for column in LedgerRowReader.days {
      guard let day = day(column, isRequired: false) else { continue }
      if let arrivedOn, day < arrivedOn { grounds.append(.dayBeforeArrival(column)) }
      days[column] = day
    }
    let kind = word(.applicantKind, isRequired: true) { mapping, words in
      mapping.kinds[words] ?? LedgerWords.kind(words)
    }
    let channel = word(.channel, isRequired: false) { mapping, words in
      mapping.channels[words].flatMap(Channel.init) ?? LedgerWords.channel(words)
    }
    let outcome = outcome(decidedOn: days[.decidedOn])
    let remedies = remedies(days)
    guard grounds.isEmpty, let arrivedOn, let kind else { return nil }
    let number = texts[.number].map { LedgerRowReader.number($0, arrivedOn.year) }
    return LedgerCase(
      line: row.line,
      key: try number.map { "number \($0)" } ?? key(row.cells.joined(separator: "\u{1}")),
      number: number, channel: channel ?? .online, applicant: applicant(kind), request: request,
      arrivedOn: arrivedOn, days: days, outcome: outcome,
      outcomeWords: texts[.ground] ?? texts[.outcome] ?? "",
      documentNumber: texts[.documentNumber] ?? "", remedies: remedies, note: texts[.note] ?? "")
  }

  // MARK: Words and days

  /// What offices write into a cell that has nothing to say.
  private static let blanks: Set<String> = ["", "无", "-", "—", "--", "/", "不涉及", "N/A"]

  private static let days: [LedgerColumn] = [
    .receivedOn, .correctionNoticedOn, .correctedOn, .consultedOn, .consultationAnsweredOn,
    .extendedOn, .decidedOn, .deliveredOn, .reconsiderationOn, .reconsiderationDecidedOn,
    .litigationOn, .litigationDecidedOn,
  ]

  private mutating func day(_ column: LedgerColumn, isRequired: Bool) -> CivilDate? {
    guard let text = texts[column] else {
      if isRequired { grounds.append(.missing(column)) }
      return nil
    }
    guard let parts = LedgerWords.day(text),
      let day = CivilDate(year: parts.year, month: parts.month, day: parts.day)
    else {
      grounds.append(.dayInvalid(column, text))
      return nil
    }
    if day > today { grounds.append(.dayInFuture(column)) }
    return day
  }

  private mutating func word<Meaning>(
    _ column: LedgerColumn, isRequired: Bool, _ meaning: (LedgerMapping, String) -> Meaning?
  ) -> Meaning? {
    guard let words = texts[column] else {
      if isRequired { grounds.append(.missing(column)) }
      return nil
    }
    let found = meaning(mapping, words)
    if found == nil { grounds.append(.unknownWords(column, words)) }
    return found
  }

  private mutating func outcome(decidedOn: CivilDate?) -> Outcome? {
    guard let words = texts[.outcome] ?? texts[.ground] else {
      if decidedOn != nil { grounds.append(.dayWithoutOutcome) }
      return nil
    }
    let both = (texts[.outcome] ?? "") + (texts[.ground] ?? "")
    let known =
      mapping.outcomes[words].flatMap(Outcome.init)
      ?? texts[.ground].flatMap { mapping.outcomes[$0] }.flatMap(Outcome.init)
      ?? LedgerWords.outcome(both) ?? texts[.ground].flatMap(LedgerWords.outcome)
      ?? LedgerWords.outcome(words)
    if let outcome = known {
      if decidedOn == nil { grounds.append(.outcomeWithoutDay) }
      return outcome
    }
    // “办理中” says that it has not ended.
    if LedgerRowReader.open.contains(LedgerWords.plain(words)), decidedOn == nil { return nil }
    grounds.append(.unknownWords(.outcome, words))
    return nil
  }

  private static let open: Set<String> = ["办理中", "在办", "正在办理", "结转", "未办结", "结转下年度继续办理"]

  private mutating func remedies(_ days: [LedgerColumn: CivilDate]) -> [LedgerRemedy] {
    var remedies: [LedgerRemedy] = []
    func result(_ column: LedgerColumn, _ reader: inout LedgerRowReader) -> RemedyResult? {
      reader.word(column, isRequired: false) { mapping, words in
        mapping.results[words] ?? LedgerWords.result(words)
      }
    }
    let reconsidered = result(.reconsiderationResult, &self)
    if let on = days[.reconsiderationOn] {
      remedies.append(
        LedgerRemedy(
          kind: .reconsideration, acceptedOn: on, result: reconsidered,
          decidedOn: days[.reconsiderationDecidedOn]))
    } else if reconsidered != nil || days[.reconsiderationDecidedOn] != nil {
      grounds.append(.remedyWithoutDay(.reconsiderationOn))
    }
    let judged = result(.litigationResult, &self)
    if let on = days[.litigationOn] {
      remedies.append(
        LedgerRemedy(
          kind: remedies.isEmpty ? .directLitigation : .litigationAfterReconsideration,
          acceptedOn: on, result: judged, decidedOn: days[.litigationDecidedOn]))
    } else if judged != nil || days[.litigationDecidedOn] != nil {
      grounds.append(.remedyWithoutDay(.litigationOn))
    }
    return remedies
  }

  private mutating func checkLengths() {
    for (column, limit) in LedgerRowReader.limits {
      guard let text = texts[column], text.unicodeScalars.count > limit else { continue }
      grounds.append(.tooLong(column, limit: limit))
    }
  }

  private static let limits: [(LedgerColumn, Int)] = [
    (.number, 60), (.applicantName, CaseField.name.limit),
    (.paperNumber, CaseField.paperNumber.limit), (.telephone, CaseField.telephone.limit),
    (.address, CaseField.postalAddress.limit), (.title, CaseField.title.limit),
    (.description, CaseField.description.limit), (.documentNumber, 60),
    (.note, CaseField.text.limit),
  ]

  /// A plain serial number counts within its year.
  private static func number(_ text: String, _ year: Int) -> CaseNumber {
    let plain = text.halfWidth.trimmed
    guard plain.count <= 6, let serial = Int(plain), serial > 0 else { return CaseNumber(plain) }
    return CaseNumber(year: year, serial: serial)
  }

  // MARK: Who and what

  private func applicant(_ kind: ApplicantKind) -> Applicant {
    Applicant(
      kind: kind, name: texts[.applicantName] ?? "", paperNumber: texts[.paperNumber] ?? "",
      telephone: texts[.telephone] ?? "", postalAddress: texts[.address] ?? "")
  }

  private var request: Request {
    Request(
      description: texts[.description] ?? "", title: texts[.title] ?? "", form: .paper,
      route: .post)
  }
}
