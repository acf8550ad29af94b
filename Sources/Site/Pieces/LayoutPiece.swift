/// Puts pieces beside or within others.
///
/// Pieces stand in one flat row, so that no template has to
/// look through one piece to see another; a layout is a mark where it opens and one where it closes.
enum LayoutPiece {
  /// The main thing and what stands at its side; one under the other on a narrow screen.
  static func beside(main: [PieceView], side: [PieceView]) -> [PieceView] {
    [.opening("beside"), .opening("mainside")] + main + [.closing, .opening("aside")] + side
      + [.closing, .closing]
  }

  /// Pieces that open at a word.
  static func fold(_ words: String, isOpen: Bool = false, _ pieces: [PieceView]) -> [PieceView] {
    [.unfolding(words, isOpen: isOpen)] + pieces + [.folding]
  }

  /// Pieces on a sheet of their own when printed.
  static func sheet(_ pieces: [PieceView]) -> [PieceView] {
    [.opening("sheet")] + pieces + [.closing]
  }
}

/// The word at which pieces open.
struct FoldView: Sendable {
  var foldWords: String
  var isFoldOpen: Bool
}
