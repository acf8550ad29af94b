import CLibPQ

/// A statement's values as libpq takes them: in binary, each with its type.
struct PostgresParameters {
  private(set) var types: [Oid] = []
  private var bytes: [UInt8] = []
  /// Where a value begins in the bytes; nothing for null.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []

  init(_ values: [SQLValue]) throws {
    for value in values { try append(value) }
  }

  private mutating func append(_ value: SQLValue) throws {
    let start = bytes.count
    switch value {
    case .null: types.append(0)
    case .integer(let number):
      types.append(PostgresType.int8)
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    case .real(let number):
      types.append(PostgresType.float8)
      withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
    case .text(let text):
      types.append(PostgresType.text)
      bytes += try text.checkedForZero().utf8
    case .bytes(let part):
      types.append(PostgresType.bytea)
      bytes += part
    }
    starts.append(value == .null ? nil : start)
    lengths.append(Int32(bytes.count - start))
    // A value of no bytes has an address too.
    if bytes.count == start { bytes.append(0) }
  }

  /// Calls `body` with the pointers that libpq wants: values, lengths, formats.
  func withPointers<Result>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?)
      -> Result
  ) -> Result {
    let formats = [Int32](repeating: 1, count: lengths.count)
    return bytes.withUnsafeBytes { bytes in
      let values = starts.map { start in
        start.flatMap { bytes.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
      }
      return values.withUnsafeBufferPointer { values in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            body(values.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}

/// The types that the store binds and reads, by their numbers in `pg_type`.
enum PostgresType {
  static let bool: Oid = 16
  static let bytea: Oid = 17
  static let name: Oid = 19
  static let int8: Oid = 20
  static let int2: Oid = 21
  static let int4: Oid = 23
  static let text: Oid = 25
  static let oid: Oid = 26
  static let float4: Oid = 700
  static let float8: Oid = 701
  static let unknown: Oid = 705
  static let varchar: Oid = 1043
  static let numeric: Oid = 1700
  static let void: Oid = 2278
}
