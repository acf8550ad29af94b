/// The groups of outcomes that prose speaks of, with the rows that they may mean.
enum OutcomeGroup {
  /// For each group's words the sums of rows that they may mean, the plainest first.
  static func rows(_ words: Token.Kind) -> [[Row]]? {
    switch words {
    case .disclosed: [[.disclosed], [.disclosed, .partlyDisclosed]]
    case .partlyDisclosed: [[.partlyDisclosed]]
    case .refused: [refused, refused + [.partlyDisclosed], refused + notProcessed]
    case .unavailable: [unavailable]
    case .notProcessed: [notProcessed]
    case .otherOutcome: [Row.otherParts, [.otherOther], [.other]]
    default: nil
    }
  }

  /// What 答复 may count besides all that was concluded: without what was not processed.
  static let answered: [[Cell]] = [
    [.disclosed, .partlyDisclosed] + refused + unavailable,
    [.disclosed, .partlyDisclosed] + refused + unavailable + notProcessed,
    [.disclosed, .partlyDisclosed],
  ].map { $0.map { Cell($0, .total) } }

  private static let refused: [Row] = [
    .refusedStateSecret, .refusedForbiddenByLaw, .refusedSecurityOrStability,
    .refusedThirdPartyRights, .refusedInternalAffairs, .refusedProcessInformation,
    .refusedEnforcementFile, .refusedAdministrativeQuery,
  ]
  private static let unavailable: [Row] = [
    .unavailableNotHeld, .unavailableMustBeCreated, .unavailableStillUnclear,
  ]
  private static let notProcessed: [Row] = [
    .notProcessedPetition, .notProcessedRepeated, .notProcessedPublication,
    .notProcessedExcessive, .notProcessedConfirmation,
  ]
}

/// Words that say that there was nothing to count: 未收到…申请, 无上年结转, 未发生…行政复议.
enum SaidToBeNone {
  static func subject(
    of index: Int, in sentence: Sentence, _ edition: Edition
  ) -> ClaimFinder.Subject? {
    switch sentence.tokens[index].kind {
    case .noCarriedIn:
      return ClaimFinder.Subject(cue: index, readings: [[Cell(.carriedIn, .total)]])
    case .receiveNone: return received(index, sentence)
    default: return remedies(index, sentence)
    }
  }

  /// Only 未收到…申请 that ends there: 未收到申请行政复议 speaks of something else.
  private static func received(_ index: Int, _ sentence: Sentence) -> ClaimFinder.Subject? {
    let tokens = sentence.tokens
    guard let end = tokens[index...].firstIndex(where: { $0.kind == .application }),
      sentence.isUnbroken(index, through: end), sentence.section != .remedies,
      end + 1 == tokens.endIndex || tokens[end + 1].isMark,
      end + 1 == tokens.endIndex || tokens[end + 1].start == tokens[end].reach,
      end + 1 == tokens.endIndex || tokens[end + 1].kind != .listComma
    else { return nil }
    return ClaimFinder.Subject(cue: index, readings: [[Cell(.received, .total)]])
  }

  private static func remedies(_ index: Int, _ sentence: Sentence) -> ClaimFinder.Subject? {
    let rest = sentence.tokens[index...]
    guard sentence.section == .remedies || sentence.has(.publish) || sentence.has(.application),
      !rest.contains(where: { $0.kind == .corrected || $0.kind == .otherRemedyWord })
    else { return nil }
    var cells: [Cell] = []
    if rest.contains(where: { $0.kind == .reconsideration }) {
      cells.append(Cell(.reconsideration, .total))
    }
    if rest.contains(where: { $0.kind == .litigation }) {
      cells += [Cell(.directLitigation, .total), Cell(.litigationAfterReconsideration, .total)]
    }
    guard !cells.isEmpty else { return nil }
    return ClaimFinder.Subject(cue: index, readings: [cells], isPlain: false)
  }
}
