/// The text of a file as UTF-8, with the charset that it was written in.
///
/// What the bytes are counts before what the file says about them: a byte order mark first, then
/// valid UTF-8, then the declaration, then whichever of GB 18030 and Big5 makes Chinese of them.
public struct DecodedText: Sendable {
  /// The text, without byte order mark and without NUL bytes.
  public let utf8: [UInt8]
  /// The charset that the bytes were read in.
  public let charset: Charset
  /// How many bytes meant nothing in it; each stands as `U+FFFD`.
  public let undecodable: Int
  /// The charset's name in the file's own declaration; nil where there is none.
  public let declaration: String?

  /// Decodes the bytes of an HTML, XML or text file.
  public init(_ bytes: [UInt8]) {
    let declaration = Declaration.find(in: bytes)
    if let (marked, length) = Self.byteOrderMark(bytes) {
      self.init(bytes[length...], as: marked, declaration: declaration)
    } else if let sparse = Self.utf16WithoutMark(bytes) {
      self.init(bytes[...], as: sparse, declaration: declaration)
    } else if bytes.withUnsafeBufferPointer({ PlainUTF8.prefix(of: $0) }) == bytes.count {
      self.init(utf8: bytes, charset: .utf8, undecodable: 0, declaration: declaration)
    } else {
      self = Self.mostSensible(bytes, declaration: declaration)
    }
  }

  private init(utf8: [UInt8], charset: Charset, undecodable: Int, declaration: String?) {
    self.utf8 = utf8
    self.charset = charset
    self.undecodable = undecodable
    self.declaration = declaration
  }

  private init(_ bytes: ArraySlice<UInt8>, as charset: Charset, declaration: String?) {
    let (utf8, undecodable) = Transcoding.decode(bytes, from: charset)
    self.init(utf8: utf8, charset: charset, undecodable: undecodable, declaration: declaration)
  }

  /// The remarks that a reader of the text should know of.
  var remarks: [Content.Remark] {
    var remarks: [Content.Remark] = []
    if undecodable > 0 { remarks.append(.undecodable(count: undecodable, charset: charset)) }
    if let declaration, let declared = Charset(declared: declaration), !agrees(declared) {
      remarks.append(.charsetMisdeclared(as: declaration, actual: charset))
    }
    return remarks
  }

  private func agrees(_ declared: Charset) -> Bool {
    let wide: Set<Charset> = [.utf16LittleEndian, .utf16BigEndian]
    return declared == charset || wide.isSuperset(of: [declared, charset])
      || (charset == .utf8 && utf8.allSatisfy { $0 < 0x80 })
  }
}

extension DecodedText {
  /// Bytes that are not wholly UTF-8, as declared or else as they look most like Chinese.
  ///
  /// A declaration counts where it leaves nothing over. A damaged byte in UTF-8 costs one character;
  /// the same bytes read as GB 18030 are mostly valid, and nonsense.
  private static func mostSensible(_ bytes: [UInt8], declaration: String?) -> DecodedText {
    let declared = declaration.flatMap(Charset.init(declared:))
    var best = DecodedText(bytes[...], as: declared ?? .gb18030, declaration: declaration)
    if declared != nil, best.undecodable == 0 { return best }
    for charset in [Charset.gb18030, .big5, .utf8] where charset != best.charset {
      let other = DecodedText(bytes[...], as: charset, declaration: declaration)
      if other.sense > best.sense { best = other }
    }
    return best
  }

  private var sense: Int { Commonness.of(utf8) - 2 * undecodable }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (Charset, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark shows in markup: every other byte of `<html` is zero.
  private static func utf16WithoutMark(_ bytes: [UInt8]) -> Charset? {
    guard bytes.count >= 8 else { return nil }
    let head = bytes.prefix(512)
    var zeros = (even: 0, odd: 0)
    for (position, byte) in head.enumerated() where byte == 0 {
      if position % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd >= head.count / 8, zeros.even * 8 < zeros.odd { return .utf16LittleEndian }
    if zeros.even >= head.count / 8, zeros.odd * 8 < zeros.even { return .utf16BigEndian }
    return nil
  }
}
