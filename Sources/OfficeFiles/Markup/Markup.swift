import CLibXML2

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
    events.parse.pointee.microsecondsAtMost = limits.parsingTime.wholeMicroseconds
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
    case GONGKAI_MARKUP_TOO_SLOW: throw .tooSlow(limit: limits.parsingTime)
    case GONGKAI_MARKUP_TOO_DEEP: throw .tooDeep(limit: 256)
    default: throw .damaged(.markup(line: Int(events.parse.pointee.faultLine)))
    }
  }

  /// Tells all events of a part of an Office file, in whichever Unicode it is written.
  static func parse(
    xml part: [UInt8], limits: Limits, to events: MarkupEvents
  ) throws(FileRefusal) {
    let text = DecodedText(part)
    try text.utf8.withUnsafeBufferPointer { bytes throws(FileRefusal) in
      try parse(bytes, as: .xml, limits: limits, to: events)
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
