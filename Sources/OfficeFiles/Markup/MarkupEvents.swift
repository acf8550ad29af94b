import CLibXML2

/// What receives the events of one parse.
///
/// A class with methods to override, not a protocol: libxml2 hands back one untyped pointer, and a
/// call through it should cost no more than a jump.
class MarkupEvents {
  /// In memory of its own: the parser holds on to it while its events come back here.
  let parse: UnsafeMutablePointer<gongkai_markup>
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
