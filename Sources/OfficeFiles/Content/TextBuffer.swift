#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A growing buffer of UTF-8 into which text is written with its white space collapsed.
///
/// It owns plain memory because every character of every file passes through it; an `Array` would
/// ask at each byte whether it is the only owner.
struct TextBuffer: ~Copyable {
  private(set) var count = 0
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    memory = .allocate(capacity: self.capacity)
  }

  deinit {
    memory.deallocate()
  }

  /// The bytes written so far.
  func bytes() -> [UInt8] { Array(UnsafeBufferPointer(start: memory, count: count)) }

  /// Forgets everything after a position.
  mutating func cut(to position: Int) { count = min(count, position) }

  /// Writes text as it is.
  mutating func append(_ bytes: some Collection<UInt8>) {
    reserve(bytes.count)
    for byte in bytes {
      memory[count] = byte
      count += 1
    }
  }

  private mutating func reserve(_ additional: Int) {
    guard count + additional > capacity else { return }
    let larger = max(capacity * 2, count + additional)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    grown.update(from: memory, count: count)
    memory.deallocate()
    memory = grown
    capacity = larger
  }
}

extension TextBuffer {
  /// Writes a run of text, each stretch of white space as one space; one that ends the run, or has
  /// nothing of the paragraph before it, waits in `space`.
  ///
  /// - Returns: how many bytes were read: all, or up to and including the first line break where
  ///   `stopsAtLineBreak` is set.
  mutating func appendCollapsed(
    _ source: UnsafeBufferPointer<UInt8>, from first: Int, paragraphStart: Int, space: inout Bool,
    stopsAtLineBreak: Bool
  ) -> Int {
    reserve(source.count - first + 1)
    var position = first
    while position < source.count {
      let byte = source[position]
      let length: Int
      switch byte {
      case 0x21...0x7E:
        length = 1
      case 0x0A where stopsAtLineBreak:
        return position + 1
      case 0...0x20, 0x7F:
        space = true
        position += 1
        continue
      case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF:
        switch Blank.at(source, position) {
        case .space(let width):
          space = true
          position += width
          continue
        case .nothing(let width):
          position += width
          continue
        case .ink(let width):
          length = width
        }
      case 0xE0...0xEF:
        length = 3
      case 0xF0...:
        length = 4
      default:
        length = 2
      }
      if space {
        space = false
        if count > paragraphStart {
          memory[count] = 0x20
          count += 1
        }
      }
      let end = min(position + length, source.count)
      while position < end {
        memory[count] = source[position]
        count += 1
        position += 1
      }
    }
    return position
  }
}

/// What a character of several bytes is to a reader's eye.
private enum Blank {
  case space(Int)
  case nothing(Int)
  case ink(Int)

  static func at(_ source: UnsafeBufferPointer<UInt8>, _ position: Int) -> Blank {
    let rest = source.count - position
    let first = source[position]
    if first == 0xC2 {
      guard rest > 1 else { return .ink(1) }
      switch source[position + 1] {
      case 0xA0, 0x85: return .space(2)  // no-break space, next line
      case 0xAD: return .nothing(2)  // soft hyphen
      default: return .ink(2)
      }
    }
    guard rest > 2 else { return .ink(rest) }
    switch (first, source[position + 1], source[position + 2]) {
    case (0xE3, 0x80, 0x80): return .space(3)  // ideographic space
    case (0xE2, 0x80, 0x80...0x8A): return .space(3)  // en quad … hair space
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): return .space(3)
    case (0xE2, 0x81, 0x9F): return .space(3)  // medium mathematical space
    case (0xE1, 0x9A, 0x80): return .space(3)  // ogham space
    case (0xE2, 0x80, 0x8B...0x8F): return .nothing(3)  // zero width, direction marks
    case (0xE2, 0x80, 0xAA...0xAE): return .nothing(3)  // embeddings
    case (0xE2, 0x81, 0xA0...0xA4): return .nothing(3)  // word joiner …
    case (0xE2, 0x81, 0xA6...0xAF): return .nothing(3)  // isolates
    case (0xEF, 0xBB, 0xBF): return .nothing(3)  // byte order mark
    default: return .ink(3)
    }
  }
}
