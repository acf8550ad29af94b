/// Lines of cells set off by bars or tabs.
struct BarLines {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether every row ends with a bar; else a bar at the end has an empty cell behind it.
  var areClosed = true

  /// The cells between separators.
  ///
  /// What stands before a leading bar and behind a closing one is no cell; of bars alone each is
  /// the end of an empty one.
  func cells(_ line: Range<Int>, separator: UInt8 = 0x7C) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where bytes[index] == separator {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<line.upperBound)
    if separator == 0x7C {
      if cells.last?.isEmpty == true, areClosed || cells.count == 2 { cells.removeLast() }
      let isEmpty = cells.allSatisfy(\.isEmpty)
      if !isEmpty, cells.first?.isEmpty == true { cells.removeFirst() }
    }
    return cells.map(withoutEmphasis)
  }

  /// Whether a row is Markdown's rule between head and body, which holds nothing.
  func isRule(_ cells: [Range<Int>]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    return !filled.isEmpty
      && filled.allSatisfy { cell in
        cell.count >= 3 && cell.allSatisfy { bytes[$0] == 0x2D || bytes[$0] == 0x3A }
      }
  }

  /// Whether the rows of a text end with a bar: nine in ten of those with several cells do.
  func closeRows(_ lines: [Range<Int>]) -> Bool {
    var closed = 0
    var open = 0
    for line in lines where line.count(where: { bytes[$0] == 0x7C }) >= 3 {
      guard let last = line.last(where: { bytes[$0] > 0x20 }) else { continue }
      if bytes[last] == 0x7C { closed += 1 } else { open += 1 }
    }
    return open * 10 <= closed
  }

  /// Whether bars alone on their lines begin rows whose cells stand below, a line each that a
  /// space sets in; in other copies of a page such a bar is an empty cell.
  func openRows(_ lines: [Range<Int>]) -> Bool {
    var alone = 0
    var setIn = 0
    var others = 0
    for line in lines {
      guard let last = line.last(where: { bytes[$0] > 0x20 }), bytes[last] == 0x7C,
        let first = line.first(where: { bytes[$0] > 0x20 })
      else { continue }
      if first == last {
        // An empty cell is set in too.
        if first == line.lowerBound { alone += 1 }
      } else if bytes[line.lowerBound] == 0x20, bytes[first] != 0x7C {
        setIn += 1
      } else {
        others += 1
      }
    }
    return alone >= 8 && setIn > alone && others * 10 < setIn
  }

  private func withoutEmphasis(_ cell: Range<Int>) -> Range<Int> {
    var cell = cell
    let outer: Set<UInt8> = [0x20, 0x09, 0x2A, 0x60]
    while let first = cell.first, outer.contains(bytes[first]) {
      cell = (first + 1)..<cell.upperBound
    }
    while let last = cell.last, outer.contains(bytes[last]) { cell = cell.lowerBound..<last }
    return cell
  }
}
