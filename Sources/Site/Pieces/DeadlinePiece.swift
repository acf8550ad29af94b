/// A time limit: the answer first, then what is left of it, how far it has run, and why.
struct DeadlinePiece: Sendable {
  /// Which limit it is.
  var limitName: String
  /// The answer in a sentence: 最迟 2026 年 3 月 18 日答复.
  var limitWords: String
  /// What is left or has passed, with its shape.
  var limitBadge: BadgeView?
  /// How far it has run; nil where it waits.
  var limitBar: BarPiece?
  /// How the day is come to, a step a line.
  var whys: [WhyPiece]
  /// Whether it is the one that the page is about, set large.
  var isMain: Bool

  /// Whether there is a derivation.
  let hasWhys: Bool

  init(
    _ name: String, _ words: String, badge: BadgeView? = nil, bar: BarPiece? = nil,
    whys: [WhyPiece] = [], isMain: Bool = false
  ) {
    limitName = name
    limitWords = words
    limitBadge = badge
    limitBar = bar
    self.whys = whys
    self.isMain = isMain
    hasWhys = !whys.isEmpty
  }
}

/// How much of a period has passed.
struct BarPiece: Sendable {
  var barPassed: Int
  var barWhole: Int
  /// The same in words, for those who do not see it.
  var barWords: String

  /// A bar; nil where the whole is nothing.
  init?(passed: Int, whole: Int, unit: String) {
    guard whole > 0 else { return nil }
    barPassed = min(max(passed, 0), whole)
    barWhole = whole
    barWords = "共 \(whole) \(unit)，已过 \(min(max(passed, 0), whole)) \(unit)"
  }
}

/// A step of a derivation.
struct WhyPiece: Sendable {
  var whyDay: String
  var whyWords: String
  /// Where it stands in the law.
  var whyLaw: String?

  init(_ day: String, _ words: String, law: String? = nil) {
    whyDay = day
    whyWords = words
    whyLaw = law
  }
}
