import CLibXML2

/// What receives the events of one parse.
///
/// A class with methods to override, not a protocol: libxml2 hands back one untyped pointer, and a
/// call through it should cost no more than a jump.
class MarkupEvents {
  /// In memory of its own: the parser holds on to it while its events come back here.
  fileprivate let parse: UnsafeMutablePointer<gongkai_markup>
  /// Why the parse was ended; nil while it goes on.
  final private(set) var refusal: FileRefusal?

  init() {
    parse = .allocate(capacity: 1)
    parse.initialize(to: gongkai_markup())
  }

  deinit {
    parse.deallocate()
  }

  /// An element begins.
  func start(_ name: MarkupName, _ attributes: MarkupAttributes) {}
  /// The element that began last, and has not ended, ends.
  func end() {}
  /// Text, which may come in several runs.
  func text(_ run: UnsafeBufferPointer<UInt8>) {}

  /// The line of the source at which the parser stands.
  final var line: Int { Int(gongkai_markup_line(parse)) }

  /// Ends the parse.
  final func refuse(_ ground: FileRefusal) {
    guard refusal == nil else { return }
    refusal = ground
    gongkai_markup_stop(parse)
  }
}

/// An element's or attribute's name without prefix, as libxml2 interned it for this parse.
struct MarkupName {
  let bytes: UnsafePointer<UInt8>
  /// The namespace; nil in HTML and where there is none.
  let namespace: UnsafePointer<UInt8>?
}

/// The attributes of an element; valid only during the event.
struct MarkupAttributes {
  fileprivate let base: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let count: Int
  fileprivate let isHTML: Bool

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

/// Reads HTML or XML that is already UTF-8 and tells its events.
enum Markup {
  /// The two grammars.
  enum Grammar {
    case html
    case xml
  }

  /// Made once for the process, before the first parse of any thread.
  private static let initialised: Void = xmlInitParser()

  /// Tells all events of some bytes.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, as grammar: Grammar, limits: Limits,
    to events: MarkupEvents
  ) throws(FileRefusal) {
    initialised
    guard bytes.count <= Int(Int32.max) - 1 else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    bytes.withMemoryRebound(to: CChar.self) { events.parse.pointee.bytes = $0.baseAddress }
    events.parse.pointee.count = Int32(bytes.count)
    events.parse.pointee.attributesAtMost = Int32(limits.attributes)
    defer { events.parse.pointee.bytes = nil }

    var handlers = grammar == .html ? htmlHandlers : xmlHandlers
    let user = Unmanaged.passUnretained(events).toOpaque()
    let outcome = withExtendedLifetime(events) {
      gongkai_markup_parse(events.parse, &handlers, user, grammar == .html ? 1 : 0)
    }
    if let refusal = events.refusal { throw refusal }
    switch Int(outcome) {
    case GONGKAI_MARKUP_WHOLE: return
    case GONGKAI_MARKUP_TOO_MANY_ATTRIBUTES: throw .tooManyAttributes(limit: limits.attributes)
    default: throw .damaged(.markup(line: 0))
    }
  }

  private static let htmlHandlers = gongkai_markup_events(
    htmlStart: { user, name, attributes in
      guard let user, let name else { return }
      var count = 0
      if let attributes {
        while attributes[count * 2] != nil { count += 1 }
      }
      receiver(user).start(
        MarkupName(bytes: name, namespace: nil),
        MarkupAttributes(base: attributes, count: count, isHTML: true))
    },
    htmlEnd: { user, _ in
      guard let user else { return }
      receiver(user).end()
    },
    xmlStart: nil, xmlEnd: nil,
    text: { user, text, count in
      guard let user, let text, count > 0 else { return }
      receiver(user).text(UnsafeBufferPointer(start: text, count: Int(count)))
    },
    rawText: nil, doctype: nil)

  private static let xmlHandlers = gongkai_markup_events(
    htmlStart: nil, htmlEnd: nil,
    xmlStart: { user, name, _, namespace, _, _, count, _, attributes in
      guard let user, let name else { return }
      receiver(user).start(
        MarkupName(bytes: name, namespace: namespace),
        MarkupAttributes(base: attributes, count: Int(count), isHTML: false))
    },
    xmlEnd: { user, _, _, _ in
      guard let user else { return }
      receiver(user).end()
    },
    text: { user, text, count in
      guard let user, let text, count > 0 else { return }
      receiver(user).text(UnsafeBufferPointer(start: text, count: Int(count)))
    },
    rawText: { user, text, count in
      guard let user, let text, count > 0 else { return }
      receiver(user).text(UnsafeBufferPointer(start: text, count: Int(count)))
    },
    doctype: { user, _, _, _ in
      guard let user else { return }
      receiver(user).refuse(.documentType)
    })

  @inline(__always)
  private static func receiver(_ user: UnsafeMutableRawPointer) -> MarkupEvents {
    Unmanaged<MarkupEvents>.fromOpaque(user).takeUnretainedValue()
  }
}
