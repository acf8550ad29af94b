/// A piece of prose that the checks know: a mark, a number with its unit, or a cue.
struct Token {
  var kind: Kind
  var start: Int
  /// The end, a number's unit left out.
  var end: Int
  /// The number, where it is one.
  var number = Quantity.zero
  /// The unit behind a number, and where it ends.
  var unit = Unit.none
  var unitEnd = 0
  /// Whether the number is only said to be about so much (余, 近, 约), or an ordinal.
  var isVague = false
  /// Whether it is written in Chinese numerals.
  var isSpelled = false

  enum Kind: UInt8 {
    // Marks.
    /// The end of a sentence or paragraph; `;` only ends a part of one.
    case stop, semicolon, comma, listComma, colon, open, close
    case number
    // Whose figure it is.
    case own, government, whole, foreign, channel, past, cumulative, otherMatter, about
    case among, etcetera, respectively
    // Words that may stand between a subject, a verb and its number.
    case filler, annual, year, plain
    // Applications.
    case receiveNew, receive, accept, receiveNone, application, looseApplication
    case carriedIn, noCarriedIn, carriedOut, carryTo, carried, conclude, reply, onTime
    case disclosed, partlyDisclosed, refused, unavailable, notProcessed, otherOutcome
    case naturalPerson, organizations, enterprise, research, welfare, legalService
    // Remedies.
    case reconsideration, litigation, upheld, corrected, noneOccurred
    case otherRemedyWord
    // Table II.
    case rules, normative, issue, repeal, inForce, decide, licence, penalty, coercion, decision
    case publish, fees
    // The form's own.
    case periodStrong, periodWeak, since, template, feeStatement, feeWord, plan, percentWord
  }

  /// The measure words that matter to the checks.
  enum Unit: UInt8 {
    case none
    /// 件 宗 起 份 件次 例: cases.
    case cases
    /// 次 条 项 个 篇: may count anything.
    case pieces
    case year, month, day, percent, tenThousandYuan, other
  }

  var isMark: Bool { kind.rawValue <= Kind.close.rawValue }
}
