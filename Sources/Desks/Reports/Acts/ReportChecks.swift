import AnnualReport
import Store
import Workdays

/// What checks of an act need to know beside the report itself.
struct ReportCircumstances {
  let today: CivilDate
  let book: FigureBook
  /// The report as it would be printed; only acts that hand it on need it.
  let assembled: AssembledReport?
}

extension YearReport {
  /// All reasons against an act.
  func grounds(
    against act: ReportAct, by actor: Actor, _ circumstances: ReportCircumstances
  ) -> [ReportGround] {
    var grounds = act.fieldGrounds
    // Whoever is to sign may send it back as well.
    let policy =
      act.kind == .giveBack && stage == .signature
      ? ReportRight.sign.policy(at: organ) : act.kind.right.policy(at: organ)
    if !policy.isMet(by: actor) { grounds.append(.access(policy.contacts(for: actor))) }
    if !act.kind.stages.contains(stage) { grounds.append(.wrongStage(stage)) }
    grounds += ownGrounds(against: act, by: actor, circumstances)
    return grounds
  }

  private func ownGrounds(
    against act: ReportAct, by actor: Actor, _ circumstances: ReportCircumstances
  ) -> [ReportGround] {
    switch act {
    case .enter(let cell, let number, _, _):
      guard circumstances.book.enteredCells.contains(cell) else { return [.notEntered(cell)] }
      let isCount = cell.isAmount || number.whole != nil
      return number.isNegative || !isCount ? [.notACount(cell)] : []
    case .write(let section, let text):
      return Prose(text).grounds(in: section, circumstances.book)
    case .answer(let index, _):
      return lastProblems.indices.contains(index) ? [] : [.noSuchProblem]
    case .submit: return completenessGrounds(circumstances)
    case .review: return fourEyes(actor)
    case .sign:
      let isOver =
        circumstances.today > (CivilDate(year: year, month: 12, day: 31) ?? .init(1, 1, 1))
      return (isOver ? [] : [.yearNotOver(year)]) + fourEyes(actor)
        + (reviewer != nil && reviewer == actor.person ? [.ownReview] : [])
        + completenessGrounds(circumstances)
    case .takeProblems, .stateProblems, .base, .giveBack, .publish: return []
    }
  }

  private func fourEyes(_ actor: Actor) -> [ReportGround] {
    guard let person = actor.person else { return [.ownDraft] }
    return drafters.contains(person) ? [.ownDraft] : []
  }

  /// What keeps a report from being handed on.
  private func completenessGrounds(_ circumstances: ReportCircumstances) -> [ReportGround] {
    guard let assembled = circumstances.assembled else { return [] }
    let missing = circumstances.book.enteredCells.filter {
      assembled.report[$0].value.number == nil
    }
    let empty = [SectionKind.overview, .problems, .otherMatters].filter {
      assembled.prose[$0, default: []].isEmpty
    }
    let unanswered = lastProblems.indices.filter { lastProblems[$0].answer.isEmpty }
    let places = SectionKind.allCases.flatMap { kind in
      assembled.prose[kind, default: []].joined().compactMap { run -> ReportGround? in
        guard case .unresolved(let name) = run else { return nil }
        return .unknownFigure(name, kind)
      }
    }
    return missing.map(ReportGround.missing) + empty.map(ReportGround.sectionEmpty)
      + unanswered.map { .unanswered($0 + 1) } + places
      + assembled.checkup.findings.filter { $0.severity == .error }.map(ReportGround.finding)
  }
}

extension ReportAct {
  /// What was filled in wrongly.
  fileprivate var fieldGrounds: [ReportGround] {
    func faults(_ field: ReportField, _ text: String) -> [ReportGround] {
      field.faults(of: text).map { .field(field, $0) }
    }
    switch self {
    case .enter(_, _, let source, let proof):
      return faults(.source, source)
        + (proof?.bytes.isEmpty == true ? [.field(.proof, .missing)] : [])
    case .write(_, let text): return text.isEmpty ? [] : faults(.text, text)
    case .takeProblems(let problems), .stateProblems(let problems):
      let most = 30
      return problems.flatMap { faults(.problem, $0) }
        + (problems.count > most ? [.field(.problem, .tooMany(limit: most))] : [])
    case .answer(_, let text): return faults(.answer, text)
    case .giveBack(let reason): return faults(.reason, reason)
    case .base, .submit, .review, .sign, .publish: return []
    }
  }
}

extension Prose {
  /// What is wrong with the places in a text.
  func grounds(in section: SectionKind, _ book: FigureBook) -> [ReportGround] {
    pieces.compactMap { piece in
      switch piece {
      case .text: nil
      case .malformed(let inside): .malformedPlace(inside, section)
      case .figure(let name, _): book[name] == nil ? .unknownFigure(name, section) : nil
      }
    }
  }
}

extension ReportAct.Kind {
  /// The right that it takes.
  var right: ReportRight {
    switch self {
    case .enter, .write, .takeProblems, .answer, .stateProblems, .base, .submit: .write
    case .review, .giveBack: .review
    case .sign: .sign
    case .publish: .publish
    }
  }

  /// The stages at which it can be done.
  var stages: Set<ReportStage> {
    switch self {
    case .enter, .write, .takeProblems, .answer, .stateProblems, .base, .submit: [.draft]
    case .review: [.review]
    case .giveBack: [.review, .signature]
    case .sign: [.signature]
    case .publish: [.signed]
    }
  }

  /// Whether its checks look at the report as it would be printed.
  var looksAtWhole: Bool { self == .submit || self == .sign }
}
