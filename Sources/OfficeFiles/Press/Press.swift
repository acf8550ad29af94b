import Synchronization

/// Prints official documents as PDF (A4, GB/T 9704—2012), with subsets of their fonts embedded and
/// their text selectable.
///
/// A press keeps its fonts open, so that the second document comes much faster than the first. It
/// prints one document at a time; who has processors to spare has several presses.
public final class Press: Sendable {
  /// The family that each role is printed in.
  public let faces: [Face]

  private let shaper: Mutex<Shaper>

  /// A press that prints in the first installed family of each role.
  public init(fonts: FontFamilies = .standard) {
    let faces = Face.chosen(from: fonts)
    self.faces = faces
    shaper = Mutex(Shaper(faces: faces))
  }

  /// The document as PDF; the same document gives the same bytes on the same machine.
  ///
  /// It keeps the calling thread for some tens of milliseconds, and others who call meanwhile wait.
  public func pdf(_ document: OfficialDocument) throws(WritingFault) -> PrintedPDF {
    let printed = shaper.withLock { shaper in
      shaper.forgetUnknown()
      let pages = OfficialLayout(document, measure: shaper).pages()
      return Result { () throws(WritingFault) in
        let bytes = try PDFFile.bytes(of: pages, about: document, shaper)
        return PrintedPDF(
          bytes: bytes, pages: pages.count, unknownCharacters: shaper.unknown.sorted())
      }
    }
    return try printed.get()
  }
}

/// A document that was printed.
public struct PrintedPDF: Hashable, Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// How many pages it has.
  public let pages: Int
  /// The characters that no installed font has, and for which an empty box is printed.
  ///
  /// A rare character of a name, say; a document with such a box should not be signed.
  public let unknownCharacters: [Unicode.Scalar]
}
