/// The families of type in which official documents are set, each role with its stand-ins.
///
/// The first family of a role is the one that Word is told to use; a `Press` takes the first that
/// is installed where it works. The licensed families of the standard come first, free ones last.
public struct FontFamilies: Hashable, Sendable {
  /// The text: 仿宋.
  public var body: [Typeface]
  /// The title and the red head: 小标宋.
  public var title: [Typeface]
  /// Headings of the first level: 黑体.
  public var heading: [Typeface]
  /// Headings of the second level: 楷体.
  public var script: [Typeface]
  /// Page numbers and tables: 宋体.
  public var song: [Typeface]
  /// Latin letters and digits in the text; empty where they are taken from the Chinese families.
  public var latin: [Typeface]

  /// The families by role.
  public init(
    body: [Typeface], title: [Typeface], heading: [Typeface], script: [Typeface],
    song: [Typeface], latin: [Typeface] = []
  ) {
    self.body = body
    self.title = title
    self.heading = heading
    self.script = script
    self.song = song
    self.latin = latin
  }

  /// The families that offices have, and the free Noto families in their stead.
  public static let standard = FontFamilies(
    body: [
      "仿宋_GB2312", "FangSong", "FZFangSong-Z02S", "STFangsong", "Noto Serif CJK SC",
    ],
    title: [
      "方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "Noto Serif CJK SC Bold",
    ],
    heading: ["黑体", "SimHei", "STHeiti", "Noto Sans CJK SC"],
    script: ["楷体_GB2312", "KaiTi", "STKaiti", "LXGW WenKai", "AR PL UKai CN", "Noto Serif CJK SC"],
    song: ["宋体", "SimSun", "STSong", "Noto Serif CJK SC"])

  /// What a family is used for.
  public enum Role: String, CaseIterable, Sendable {
    /// The text.
    case body
    /// The title and the red head.
    case title
    /// Headings of the first level.
    case heading
    /// Headings of the second level.
    case script
    /// Page numbers and tables.
    case song
    /// Latin letters and digits.
    case latin
  }

  /// The families of a role, the best first.
  public subscript(role: Role) -> [Typeface] {
    switch role {
    case .body: body
    case .title: title
    case .heading: heading
    case .script: script
    case .song: song
    case .latin: latin
    }
  }
}

/// A family of type, bold or not; written as its name, with ` Bold` at its end for bold.
public struct Typeface: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The family's name.
  public let family: String
  /// Whether its bold cut is meant.
  public let isBold: Bool

  /// A family by its name.
  public init(_ name: String) {
    isBold = name.hasSuffix(Self.bold)
    family = isBold ? String(name.dropLast(Self.bold.count)) : name
  }

  /// A family by its name.
  public init(stringLiteral name: String) { self.init(name) }

  /// The name as it was written.
  public var description: String { family + (isBold ? Self.bold : "") }

  private static let bold = " Bold"
}
