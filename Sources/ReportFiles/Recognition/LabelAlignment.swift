/// Finds the labels of a form, one after another, in a text that has them in pieces.
///
/// On a page or in its copy a label may be cut by line breaks, and have pieces of the labels of
/// its group between its own. All that stays is the order of its characters, and the order of
/// the labels.
struct LabelAlignment {
  /// Where each label begins in the text; nil where less than half of it was found.
  private(set) var starts: [Int?]
  /// How much of each label was found, from 0 to 1.
  private(set) var shares: [Double]
  /// How well the text agrees with the labels as a whole.
  let score: Int

  /// Aligns labels with a text so that most of their characters, and most of those that stand
  /// together, find their place.
  init(_ labels: [[UInt16]], in text: [UInt16]) {
    let form = labels.flatMap(\.self)
    let text = Array(text.prefix(Self.longest))
    let steps = Self.steps(form, text)
    var places = [Int?](repeating: nil, count: form.count)
    var row = form.count
    var column = text.count
    var inRun = false
    while row > 0, column > 0 {
      let step = steps.moves[row * (text.count + 1) + column]
      if inRun || step & Self.isMatch != 0 {
        places[row - 1] = column - 1
        inRun = step & Self.followsMatch != 0
        row -= 1
        column -= 1
      } else if step & Self.skipsText != 0 {
        column -= 1
      } else {
        row -= 1
      }
    }
    starts = []
    shares = []
    var index = 0
    for label in labels {
      let found = places[index..<(index + label.count)].compactMap(\.self)
      index += label.count
      let share = label.isEmpty ? 0 : Double(found.count) / Double(label.count)
      shares.append(share)
      let firstRun = zip(found, found.dropFirst()).first { $1 == $0 + 1 }?.0
      starts.append(share >= 0.5 ? firstRun ?? found.first : nil)
    }
    score = steps.score
  }

  private static let longest = 4_000
  private static let isMatch: UInt8 = 1
  private static let followsMatch: UInt8 = 2
  private static let skipsText: UInt8 = 4

  /// The best score of every beginning of the form against every beginning of the text, and the
  /// move that leads to it.
  private static func steps(_ form: [UInt16], _ text: [UInt16]) -> (moves: [UInt8], score: Int) {
    let width = text.count + 1
    var moves = [UInt8](repeating: 0, count: (form.count + 1) * width)
    var best = [Int32](repeating: 0, count: width)
    var matched = [Int32](repeating: -1, count: width)
    moves.withUnsafeMutableBufferPointer { moves in
      best.withUnsafeMutableBufferPointer { best in
        matched.withUnsafeMutableBufferPointer { matched in
          for row in 1..<(form.count + 1) {
            var diagonal = best[0]
            var diagonalMatch = matched[0]
            matched[0] = -1
            let unit = form[row - 1]
            for column in 1..<width {
              let above = best[column]
              let aboveMatch = matched[column]
              var move: UInt8 = 0
              var match: Int32 = -1
              if text[column - 1] == unit {
                match = diagonal + 2
                if diagonalMatch >= 0, diagonalMatch + 3 > match {
                  match = diagonalMatch + 3
                  move |= followsMatch
                }
              }
              var value = above
              if best[column - 1] > value {
                value = best[column - 1]
                move |= skipsText
              }
              if match > value {
                value = match
                move |= isMatch
              }
              moves[row * width + column] = move
              diagonal = above
              diagonalMatch = aboveMatch
              best[column] = value
              matched[column] = match
            }
          }
        }
      }
    }
    return (moves, Int(best[width - 1]))
  }
}
