public import Letters
public import Regulation

/// Why an act is refused: a ground of law, or one of the office's own order.
public enum CaseGround: Hashable, Sendable {
  /// The law, or what the law recommends.
  case law(Refusal)
  /// Somebody with another role must do it.
  case access([Contact])
  /// Whoever wrote the draft does not check or sign it.
  case fourEyes
  /// What was filled in.
  case field(FieldFault)
  /// The day has not come yet.
  case dayInFuture
  /// Something is recorded on a later day; a case is not closed before it.
  case laterFacts
  /// Such an act has no meaning in a case about records, or only in one.
  case otherMatter
  /// It is registered already, and counted here.
  case alreadyRegistered
  /// It has ended or was sent on.
  case ended
  /// It has not ended.
  case notEnded
  /// There is no draft.
  case noDraft
  /// A draft is on its way, at this stage.
  case draftUnderway(Stage)
  /// The draft is not at this stage.
  case notAtStage(Stage)
  /// The organ's chain has no such stage.
  case stageNotInChain(Stage)
  /// The extension was asked for already.
  case extensionAlreadyAsked
  /// No extension is asked for.
  case extensionNotAsked
  /// The head consented already.
  case extensionAlreadyConsented
  /// The scan of the sealed paper is not there yet.
  case letterNotSealed
  /// The letter needs no scan, or has it.
  case nothingToSeal
  /// There is no such letter, or it was put right already.
  case noSuchLetter
  /// The letter does not say what it must.
  case letter(LetterRemark)
  /// No installed font has these characters.
  case charactersNotPrintable([String])
  /// The answer is drafted, checked and signed before its scan is handed in.
  case mustBeDrafted
  /// There is no such fact, or it is struck already.
  case noSuchFact
  /// Facts that close a case, and what goes with them, are not struck; a new letter says what was
  /// wrong.
  case factStands
  /// The row counts it already.
  case sameRow
  /// No row counts it.
  case notCounted
  /// There is no such case, or it is another organ's.
  case noSuchCase
  /// It is handled together with another, whose decision is its decision.
  case handledWith(Case.ID)
  /// The other is somebody else's, and the one letter would tell of both.
  case otherApplicant
  /// Others are handled together with it.
  case leadsOthers
  /// It is handled by itself.
  case notJoined
  /// The form was not made by this installation, or is broken.
  case formExpired
  /// There is no such organ, or it is this one.
  case noSuchOrgan
  /// There is no such person, or the person has no role at the organ.
  case noSuchPerson
  /// The decision does not say that another organ is responsible.
  case notAnothersCase
  /// It was sent on already.
  case alreadyForwarded
  /// A case is split into two parts at least.
  case tooFewParts
  /// The organ has not said what its document numbers begin with.
  case documentPrefixMissing
  /// It was sent on or answered under another number meanwhile.
  case nobodyConsulted

  /// Whether the head of the disclosure office may decide otherwise with a reason.
  public var canBeOverridden: Bool {
    guard case .law(let refusal) = self else { return false }
    return refusal.canBeOverridden
  }
}

/// An act that was not done, with all the reasons at once.
public struct CaseRefusal: Error, Hashable, Sendable {
  /// The act; nothing where a case was not taken in.
  public let act: CaseAct.Kind?
  /// The reasons, never none.
  public let reasons: [CaseGround]
}

/// Somebody acted meanwhile: what happened since the case was looked at.
public struct CaseChanged: Error, Hashable, Sendable {
  /// What happened, in order.
  public let since: [CaseEntry]
  /// How far the case has come.
  public let version: CaseVersion
}
