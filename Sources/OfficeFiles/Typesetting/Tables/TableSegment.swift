/// The part of a table that stands on one page.
struct TableSegment {
  /// The table.
  let table: SetTable
  /// The bands on the page.
  let bands: Range<Int>
  /// Where the first of them begins.
  let top: Double

  /// The elements of the part; `shown` tells how many lines of each cell stand on the pages before,
  /// and is brought up to date.
  func elements(shown: inout [Int]) -> [PageElement] {
    var elements: [PageElement] = []
    for (number, cell) in table.cells.enumerated() where cell.bands.overlaps(bands) {
      let here = cell.bands.clamped(to: bands)
      let box = Box(
        x: table.edges[cell.columns.lowerBound],
        y: top + height(bands.lowerBound..<here.lowerBound),
        width: table.edges[cell.columns.upperBound] - table.edges[cell.columns.lowerBound],
        height: height(here))
      if let mark = cell.mark {
        elements.append(
          .ground(mark, x: box.x, y: box.y, width: box.width, height: box.height))
      }
      let rest = cell.lines.dropFirst(shown[number])
      let endsHere = cell.bands.upperBound <= bands.upperBound
      let room = (box.height - 2 * SetTable.verticalPadding) / SetTable.linePitch
      let lines = endsHere ? rest : rest.prefix(max(Int(room + 0.01), 0))
      shown[number] += lines.count
      elements += box.text(lines, cell.alignment, isWhole: here == cell.bands)
      elements += box.frame
    }
    return elements
  }

  private func height(_ bands: Range<Int>) -> Double { table.bands[bands].reduce(0, +) }

  private struct Box {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    /// The lines: in the middle of a cell that is whole, from the top where it goes on.
    func text(
      _ lines: ArraySlice<SetLine>, _ alignment: Document.Alignment, isWhole: Bool
    ) -> [PageElement] {
      let used = Double(lines.count) * SetTable.linePitch
      var top = y + (isWhole ? (height - used) / 2 : SetTable.verticalPadding)
      return lines.map { line in
        let slack = width - 2 * SetTable.sidePadding - line.width
        let shift =
          switch alignment {
          case .left: 0.0
          case .centre: slack / 2
          case .right: slack
          }
        defer { top += SetTable.linePitch }
        return .text(
          line, x: x + SetTable.sidePadding + shift,
          baseline: top + line.style.baseline(in: SetTable.linePitch))
      }
    }

    var frame: [PageElement] {
      func rule(_ x: Double, _ y: Double, _ length: Double, isVertical: Bool) -> PageElement {
        .rule(
          PageElement.Rule(x: x, y: y, length: length, thickness: 0.5, isVertical: isVertical))
      }
      return [
        rule(x, y, width, isVertical: false), rule(x, y + height, width, isVertical: false),
        rule(x, y, height, isVertical: true), rule(x + width, y, height, isVertical: true),
      ]
    }
  }
}
