import Glibc

/// Reads the values of a file of rows, one after another.
struct RowFileReader: ~Copyable {
  private let file: Int32
  private let path: String
  private let doing: String
  private var buffer: [UInt8] = []
  private var index = 0

  init(_ path: String, doing: String) throws {
    self.path = path
    self.doing = doing
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw DurableFile.fault(path, doing) }
  }

  deinit { close(file) }

  /// The next row of so many values; nothing at the end.
  mutating func next(columns: Int) throws -> [SQLValue]? {
    guard try fill(1) else { return nil }
    return try (0..<columns).map { _ in try value() }
  }

  private mutating func value() throws -> SQLValue {
    switch try take(1).first {
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "i"): return .integer(Int64(bitPattern: try number()))
    case UInt8(ascii: "r"): return .real(Double(bitPattern: try number()))
    case UInt8(ascii: "b"): return .bytes(Array(try part()))
    case UInt8(ascii: "t"):
      guard let text = String(validating: try part(), as: UTF8.self) else { throw damaged }
      return .text(text)
    default: throw damaged
    }
  }

  private mutating func number() throws -> UInt64 {
    try take(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func part() throws -> ArraySlice<UInt8> {
    guard let count = Int(exactly: try number()), count <= 1 << 30 else { throw damaged }
    return try take(count)
  }

  private mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
    guard try fill(count) else { throw damaged }
    index += count
    return buffer[(index - count)..<index]
  }

  /// Whether so many bytes are there to be taken.
  private mutating func fill(_ count: Int) throws -> Bool {
    while buffer.count - index < count {
      buffer.removeFirst(index)
      index = 0
      var more = [UInt8](repeating: 0, count: 1 << 18)
      let step = read(file, &more, more.count)
      if step < 0, errno == EINTR { continue }
      guard step >= 0 else { throw DurableFile.fault(path, doing) }
      guard step > 0 else { return false }
      buffer += more[..<step]
    }
    return true
  }

  private var damaged: StoreFault {
    StoreFault(doing: doing, kind: .damaged, detail: "\(path) is not a file of rows")
  }
}
