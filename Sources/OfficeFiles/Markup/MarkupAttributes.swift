/// An element's or attribute's name without prefix, as libxml2 interned it for this parse.
struct MarkupName {
  let bytes: UnsafePointer<UInt8>
  /// The namespace; nil in HTML and where there is none.
  let namespace: UnsafePointer<UInt8>?
}

/// The attributes of an element; valid only during the event.
struct MarkupAttributes {
  let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int
  let isHTML: Bool

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }

  /// Calls with the name and the value of each attribute, namespaces left aside.
  @inline(__always)
  func forEach(_ body: (UnsafePointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void) {
    guard let base else { return }
    for number in 0..<count {
      if isHTML {
        guard let name = base[number * 2] else { return }
        body(name, Self.bytes(base[number * 2 + 1]))
      } else {
        guard let name = base[number * 5], let start = base[number * 5 + 3],
          let end = base[number * 5 + 4]
        else { continue }
        body(name, UnsafeBufferPointer(start: start, count: end - start))
      }
    }
  }

  /// The value of the attribute of this name; nil where there is none.
  func value(_ wanted: StaticString) -> UnsafeBufferPointer<UInt8>? {
    var found: UnsafeBufferPointer<UInt8>?
    forEach { name, value in
      if found == nil, strcmp(name, wanted) { found = value }
    }
    return found
  }

  /// The value of the attribute of this name as a string.
  func string(_ wanted: StaticString) -> String? {
    value(wanted).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of the attribute of this name as a whole number.
  func number(_ wanted: StaticString) -> Int? {
    value(wanted).flatMap(decimal)
  }

  private static func bytes(_ string: UnsafePointer<UInt8>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while string[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: string, count: count)
  }
}

/// Whether a C string equals a literal.
func strcmp(_ string: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
  let expected = literal.utf8Start
  for position in 0..<literal.utf8CodeUnitCount where string[position] != expected[position] {
    return false
  }
  return string[literal.utf8CodeUnitCount] == 0
}

/// The whole number at the start of some bytes, white space before it allowed; nil where there is
/// none, or where it has more than nine digits.
func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var position = 0
  while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  let first = position
  var number = 0
  while position < bytes.count, case 0x30...0x39 = bytes[position] {
    guard position - first < 9 else { return nil }
    number = number * 10 + Int(bytes[position] - 0x30)
    position += 1
  }
  return position > first ? number : nil
}
