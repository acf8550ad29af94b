public import Regulation
import Workdays

/// An act in a remedy, with its particulars.
public enum RemedyAct: Hashable, Sendable {
  /// Answer.
  case answer(text: String, files: [NewFile])
  /// Note how it was decided.
  case decide(RemedyResult, text: String, files: [NewFile])
  /// Note that the applicant received the decision.
  case receiveDecision
  /// Note an appeal.
  case appeal(by: RemedyParty)
  /// Note that the judgment became final.
  case becomeFinal
  /// Make a note.
  case note(String)
  /// Put papers in the file.
  case attach([NewFile])
  /// Handle the application anew, in a case that nothing counts.
  case handleAnew
  /// Say that a fact was wrongly recorded.
  case strike(FactRef, reason: String)

  /// An act without its particulars.
  public enum Kind: String, CaseIterable, Sendable {
    /// One of the acts.
    case answer, decide, receiveDecision, appeal, becomeFinal, note, attach, handleAnew, strike
  }

  /// The act without its particulars.
  public var kind: Kind {
    switch self {
    case .answer: .answer
    case .decide: .decide
    case .receiveDecision: .receiveDecision
    case .appeal: .appeal
    case .becomeFinal: .becomeFinal
    case .note: .note
    case .attach: .attach
    case .handleAnew: .handleAnew
    case .strike: .strike
    }
  }

  var newFiles: [NewFile] {
    switch self {
    case .answer(_, let files), .decide(_, _, let files), .attach(let files): files
    default: []
    }
  }
}

/// Why an act in a remedy is refused.
public enum RemedyGround: Hashable, Sendable {
  /// Somebody with another role must do it.
  case access([Contact])
  /// What was filled in.
  case field(FieldFault)
  /// The day has not come yet.
  case dayInFuture
  /// The day lies before the organ received the copy, or before what it follows.
  case dayTooEarly
  /// There is no such case, or it is another organ's.
  case noSuchCase
  /// There is no such remedy, or it is no reconsideration of the same case.
  case noSuchRemedy
  /// A suit after reconsideration needs the reconsideration before it; another has none.
  case reconsiderationMissing
  /// The case has neither a decision nor a silence against which it could be brought.
  case law(Refusal)
  /// It was answered already.
  case alreadyAnswered
  /// It is not decided.
  case notDecided
  /// It was decided already, and nobody has appealed.
  case alreadyDecided
  /// Against such a result nobody can appeal, or it has become final.
  case notAppealable
  /// Somebody has appealed already.
  case alreadyAppealed
  /// Only upon an appeal can an appeal be dismissed.
  case noAppeal
  /// The result does not order anything to be done anew, or it was begun already.
  case nothingToHandleAnew
  /// There is no such fact, it is struck already, or it is the one that the others follow.
  case noSuchFact
}

/// An act in a remedy that was not done, with all the reasons at once.
public struct RemedyRefusal: Error, Hashable, Sendable {
  /// The act; nothing where a remedy was not taken down.
  public let act: RemedyAct.Kind?
  /// The reasons, never none.
  public let reasons: [RemedyGround]
}

/// Somebody acted in a remedy meanwhile.
public struct RemedyChanged: Error, Hashable, Sendable {
  /// What happened since, in order.
  public let since: [RemedyEntry]
  /// How far it has come.
  public let version: CaseVersion
}

extension RemedyFile {
  /// All reasons against an act that the file tells.
  func grounds(
    against act: RemedyAct, by actor: Actor, on day: CivilDate, today: CivilDate
  ) -> [RemedyGround] {
    var grounds: [RemedyGround] = act.fieldFaults.map(RemedyGround.field)
    let policy =
      act.kind == .strike ? CaseRight.head.policy(at: organ) : CaseRight.remedies.policy(at: organ)
    if !policy.isMet(by: actor) { grounds.append(.access(policy.contacts(for: actor))) }
    if day > today { grounds.append(.dayInFuture) }
    if day < acceptedOn { grounds.append(.dayTooEarly) }
    grounds += ownGrounds(against: act, on: day)
    return grounds.uniqued()
  }

  private func ownGrounds(against act: RemedyAct, on day: CivilDate) -> [RemedyGround] {
    switch act {
    case .answer: return answeredOn == nil ? [] : [.alreadyAnswered]
    case .decide(let result, _, _):
      let awaitsAppeal = !results.isEmpty && appealedOn != nil
      if !results.isEmpty, !awaitsAppeal { return [.alreadyDecided] }
      return result == .appealDismissed && !awaitsAppeal ? [.noAppeal] : []
    case .receiveDecision:
      guard let last = results.last else { return [.notDecided] }
      return day < last.on ? [.dayTooEarly] : receivedOn == nil ? [] : [.alreadyDecided]
    case .appeal:
      if appealedOn != nil { return [.alreadyAppealed] }
      guard let last = results.last else { return [.notDecided] }
      return appealDue == nil ? [.notAppealable] : day < last.on ? [.dayTooEarly] : []
    case .becomeFinal:
      guard let last = results.last else { return [.notDecided] }
      return finalOn != nil ? [.notAppealable] : day < last.on ? [.dayTooEarly] : []
    case .handleAnew:
      let isOrdered = endedOn != nil && results.contains { $0.result.orders }
      return isOrdered && remandedTo == nil && intake.caseID != nil ? [] : [.nothingToHandleAnew]
    case .strike(let ref, _):
      let entry = entries.first { $0.ref == ref }
      let canBe = entry.map { !$0.isStruck && $0.fact.kind != .opened && $0.fact.kind != .struck }
      return canBe == true ? [] : [.noSuchFact]
    case .note, .attach: return []
    }
  }
}

extension RemedyAct {
  fileprivate var fieldFaults: [FieldFault] {
    switch self {
    case .answer(let text, let files), .decide(_, let text, let files):
      CaseField.text.faults(of: text) + files.faults()
    case .note(let text): CaseField.text.faults(of: text, required: true)
    case .attach(let files): files.faults(required: true)
    case .strike(_, let reason): CaseField.reason.faults(of: reason, required: true)
    case .receiveDecision, .appeal, .becomeFinal, .handleAnew: []
    }
  }
}
