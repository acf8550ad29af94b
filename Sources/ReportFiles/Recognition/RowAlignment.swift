internal import AnnualReport

/// Assigns the rows that were found to the rows of the form: both stand in one order, so a label
/// that is lost or damaged is made good by the rows around it.
enum RowAlignment {
  /// A found row with the form's row it is.
  struct Pair: Equatable {
    var found: Int
    var row: Row
    /// Whether the label or a gapless order leaves no doubt.
    var isCertain: Bool
  }

  /// The assignment of found rows to the form's rows that agrees best with the labels, and how
  /// well it agrees.
  static func align(_ found: [ValueRow], to form: [Row]) -> (pairs: [Pair], score: Int) {
    if var pairs = oneToOne(found, form) {
      let score = pairs.count * 10
      for index in pairs.indices where found[index].uncertainty == .severalRows {
        pairs[index].isCertain = false
      }
      return (pairs, score)
    }
    let width = form.count + 1
    var best = [Int](repeating: 0, count: (found.count + 1) * width)
    var step = [Int8](repeating: 0, count: best.count)
    for column in 1..<width {
      best[column] = best[column - 1] - skipRow
      step[column] = 2
    }
    for index in 1..<(found.count + 1) where !found.isEmpty {
      best[index * width] = best[(index - 1) * width] - skipFound
      step[index * width] = 1
      for column in 1..<width {
        let here = index * width + column
        best[here] = best[here - width - 1] + score(found[index - 1], form[column - 1])
        step[here] = 0
        if best[here - width] - skipFound > best[here] {
          best[here] = best[here - width] - skipFound
          step[here] = 1
        }
        if best[here - 1] - skipRow > best[here] {
          best[here] = best[here - 1] - skipRow
          step[here] = 2
        }
      }
    }
    var pairs: [Pair] = []
    var index = found.count
    var column = form.count
    while index > 0 || column > 0 {
      switch step[index * width + column] {
      case 0:
        pairs.append(Pair(found: index - 1, row: form[column - 1], isCertain: false))
        index -= 1
        column -= 1
      case 1: index -= 1
      default: column -= 1
      }
    }
    pairs.reverse()
    decideCertainty(&pairs, found, form)
    return (pairs, best[found.count * width + form.count])
  }

  /// The assignment in order, where there are as many found rows as the form has and no label
  /// speaks against it.
  private static func oneToOne(_ found: [ValueRow], _ form: [Row]) -> [Pair]? {
    guard found.count == form.count,
      zip(found, form).allSatisfy({ found, row in
        guard let match = found.match, match.strength > .likeness else { return true }
        return match.row == row
      }), found.count(where: { $0.match != nil }) * 3 >= form.count
    else { return nil }
    return zip(0..., form).map { Pair(found: $0, row: $1, isCertain: true) }
  }

  private static let skipFound = 4
  private static let skipRow = 2

  private static func score(_ found: ValueRow, _ row: Row) -> Int {
    guard let match = found.match else {
      return found.hints.contains(row) ? 2 : found.hints.isEmpty ? 1 : 0
    }
    guard match.row == row else { return match.strength == .likeness ? -2 : -12 }
    return 4 + 2 * match.strength.rawValue
  }

  /// A pair is certain where the label names the row; or where, between two such pairs, there
  /// are as many found rows as rows of the form.
  private static func decideCertainty(_ pairs: inout [Pair], _ found: [ValueRow], _ form: [Row]) {
    let order = Dictionary(uniqueKeysWithValues: zip(form, 0...))
    for index in pairs.indices {
      guard let match = found[pairs[index].found].match else { continue }
      pairs[index].isCertain = match.row == pairs[index].row && match.strength > .likeness
    }
    var start = 0
    var anchor = (found: -1, form: -1)
    while start <= pairs.count {
      var end = start
      while end < pairs.count, !pairs[end].isCertain { end += 1 }
      let next =
        end < pairs.count
        ? (found: pairs[end].found, form: order[pairs[end].row] ?? 0)
        : (found: found.count, form: form.count)
      if next.found - anchor.found == next.form - anchor.form {
        for index in start..<end { pairs[index].isCertain = true }
      }
      anchor = next
      start = end + 1
    }
    for index in pairs.indices where found[pairs[index].found].uncertainty != nil {
      pairs[index].isCertain = false
    }
  }
}
