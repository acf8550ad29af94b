/// How characters are written as bytes.
public enum Charset: Hashable, Sendable {
  /// UTF-8.
  case utf8
  /// UTF-16, low byte first.
  case utf16LittleEndian
  /// UTF-16, high byte first.
  case utf16BigEndian
  /// GB 18030, and with it GBK and GB 2312, which it contains.
  case gb18030
  /// Big5 with the Hong Kong characters.
  case big5

  /// The charset that a declaration names; nil for one that Chinese text is not written in.
  ///
  /// A page that declares ISO-8859-1 was not told what it holds, so that is no declaration.
  init?(declared name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "936", "windows-936",
      "hz-gb-2312", "euc-cn", "csgb2312", "chinese":
      self = .gb18030
    case "big5", "big5-hkscs", "x-x-big5", "cn-big5", "csbig5", "cp950", "ms950": self = .big5
    case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }

  /// The name by which iconv knows it.
  var iconvName: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    }
  }
}
