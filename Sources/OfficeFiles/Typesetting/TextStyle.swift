/// How a line of text is set.
struct TextStyle: Hashable {
  /// The family.
  var role: FontFamilies.Role
  /// The size in points.
  var size: Double
  /// The room that a full-width character takes up, in points; its size where nothing is said.
  var pitch: Double?
  /// Whether it is printed in red.
  var isRed = false
  /// Whether it is printed bold, whatever the family's own weight.
  var isBold = false
  /// Whether it is slanted.
  var isSlanted = false

  /// The baseline of a line of this type in a box of a height, from the top of the box.
  func baseline(in height: Double) -> Double {
    // The square of a Chinese character reaches 0.88 of its side above the baseline.
    (height - size) / 2 + size * 0.88
  }

  /// 3号仿宋 on the grid of 28 characters a line.
  static let body = TextStyle(role: .body, size: 16, pitch: PageForm.pitch)
  /// 3号黑体, for headings of the first level and for the urgency.
  static let heading = TextStyle(role: .heading, size: 16, pitch: PageForm.pitch)
  /// 3号楷体, for headings of the second level and for names of approvers.
  static let script = TextStyle(role: .script, size: 16, pitch: PageForm.pitch)
  /// 2号小标宋.
  static let title = TextStyle(role: .title, size: 22)
  /// 4号仿宋, for the imprint.
  static let imprint = TextStyle(role: .body, size: 14)
  /// 4号宋体, for page numbers.
  static let pageNumber = TextStyle(role: .song, size: 14)
  /// 小4号宋体, for tables.
  static let table = TextStyle(role: .song, size: 12)
  /// 小5号宋体, for the caption of a code.
  static let caption = TextStyle(role: .song, size: 9)
  /// The red head, in a size of its own.
  static func head(size: Double) -> TextStyle {
    TextStyle(role: .title, size: size, isRed: true)
  }
}
