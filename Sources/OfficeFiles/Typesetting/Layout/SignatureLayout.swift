/// Where the names of those who sign stand, and the day under them.
struct SignatureLayout {
  /// The document.
  let document: OfficialDocument
  /// What sets the lines.
  let setter: LineSetter
  /// The day, set.
  let day: SetLine?

  /// A row: lines side by side.
  typealias Row = [(line: SetLine, x: Double)]

  /// The rows from the first name to the day.
  func rows() -> [Row] {
    let names = document.signatories.filter { !$0.isEmpty }
    if names.count > 1 { return joint(names) }
    return document.isSealed ? sealed(names) : unsealed(names)
  }

  private var width: Double { PageForm.textWidth }

  /// The day four characters from the right, the name above its middle (加盖印章).
  private func sealed(_ names: [String]) -> [Row] {
    let lines = names.flatMap { setter.balanced($0, .body, width: width * 0.75) }
    let middle = dayX + (day?.width ?? 6 * PageForm.pitch) / 2
    return lines.map { [($0, min(middle - $0.width / 2, width - $0.width))] } + dayRow(at: dayX)
  }

  /// The name two characters from the right, the day two characters further in (不加盖印章).
  private func unsealed(_ names: [String]) -> [Row] {
    let lines = names.flatMap { setter.balanced($0, .body, width: width * 0.75) }
    let right = width - 2 * PageForm.pitch
    let widest = lines.map(\.width).max() ?? 0
    let start = min(right - widest, right - 2 * PageForm.pitch - (day?.width ?? 0))
    return lines.map { [($0, start)] }
      + dayRow(at: lines.isEmpty ? dayX : start + 2 * PageForm.pitch)
  }

  /// The names in rows of three, the last above the day, room for the seals between the rows.
  private func joint(_ names: [String]) -> [Row] {
    let column = width / 3
    var rows: [Row] = []
    let first = names.count % 3
    let groups =
      (first == 0 ? [] : [Array(names.prefix(first))])
      + stride(from: first, to: names.count, by: 3).map { Array(names[$0..<$0 + 3]) }
    for (number, group) in groups.enumerated() {
      if number > 0 { rows += Array(repeating: [], count: 3) }
      let lines = group.map { setter.balanced($0, .body, width: column - PageForm.pitch) }
      for row in 0..<(lines.map(\.count).max() ?? 0) {
        rows.append(
          lines.enumerated().compactMap { place, lines in
            guard row < lines.count else { return nil }
            let start = Double(3 - group.count + place) * column
            return (lines[row], start + (column - lines[row].width) / 2)
          })
      }
    }
    let dayWidth = day?.width ?? 0
    return rows + dayRow(at: 2 * column + (column - dayWidth) / 2)
  }

  private var dayX: Double { width - 4 * PageForm.pitch - (day?.width ?? 6 * PageForm.pitch) }

  private func dayRow(at x: Double) -> [Row] { day.map { [[($0, x)]] } ?? [] }
}
