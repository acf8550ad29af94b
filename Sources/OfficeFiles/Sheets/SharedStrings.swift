/// The texts that a workbook's cells share, over one buffer.
final class SharedStrings: MarkupEvents {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isText = false
  private var phonetic = 0
  private var depth = 0
  private let limits: Limits

  init(limits: Limits) {
    self.limits = limits
  }

  /// Calls with the bytes of the text of a number; not at all where there is none.
  func with(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard ends.indices.contains(number) else { return }
    let start = number == 0 ? 0 : ends[number - 1]
    bytes[start..<ends[number]].withUnsafeBufferPointer(body)
  }

  override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
    depth += 1
    if strcmp(name.bytes, "rPh") {
      phonetic = depth
    } else if strcmp(name.bytes, "t"), phonetic == 0 {
      isText = true
    }
  }

  override func end() {
    isText = false
    if phonetic == depth { phonetic = 0 }
    // The texts are the children of the root.
    if depth == 2 { ends.append(bytes.count) }
    depth -= 1
  }

  override func text(_ run: UnsafeBufferPointer<UInt8>) {
    guard isText else { return }
    bytes += run
  }
}
