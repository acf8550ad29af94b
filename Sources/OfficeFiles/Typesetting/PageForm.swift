/// The measures of a page, in points.
///
/// - SeeAlso: GB/T 9704—2012, 5.1, 5.2 and 7
enum PageForm {
  /// A4.
  static let width = 210 * millimetre
  static let height = 297 * millimetre
  /// The type area (版心): 156 by 225 mm, 37 mm from the top, 28 mm from the left.
  static let left = 28 * millimetre
  static let top = 37 * millimetre
  static let textWidth = 156 * millimetre
  static let textHeight = 225 * millimetre
  /// Lines a page.
  static let lines = 22
  /// Characters a line.
  static let columns = 28
  /// From one line to the next.
  static let linePitch = textHeight / Double(lines)
  /// From one character to the next.
  static let pitch = textWidth / Double(columns)
  /// From the top of the type area to the red head (文件格式).
  static let headOffset = 35 * millimetre
  /// From the top of the page to the red head (信函格式).
  static let letterHeadTop = 30 * millimetre
  /// The length of the double rules (信函格式), and the foot of the page to the lower one.
  static let doubleRuleLength = 170 * millimetre
  static let doubleRuleFoot = 20 * millimetre
  /// From the head, or the number under it, to the red rule.
  static let ruleGap = 4 * millimetre
  /// From the type area to the dashes of the page number.
  static let pageNumberGap = 7 * millimetre

  static let millimetre = 72 / 25.4
}
