extension [Document.Block] {
  /// The blocks with an ordinal before each heading, by its level.
  ///
  /// - SeeAlso: GB/T 9704—2012, 7.3.3
  public func withOrdinals() -> [Document.Block] {
    var counts = [0, 0, 0, 0]
    return map { block in
      guard case .heading(let text, let level) = block else { return block }
      let index = Swift.min(Swift.max(level, 1), counts.count) - 1
      counts[index] += 1
      for deeper in counts.indices where deeper > index { counts[deeper] = 0 }
      return .heading(ordinal(counts[index], level: index + 1) + text, level: level)
    }
  }

  private func ordinal(_ number: Int, level: Int) -> String {
    let chinese = CountFormat.write(number, as: "chineseCounting")
    return switch level {
    case 1: "\(chinese)、"
    case 2: "（\(chinese)）"
    case 3: "\(number)."
    default: "（\(number)）"
    }
  }
}
