/// A line of a paragraph: its clusters, and what each gives up or gains.
struct BrokenLine: Hashable {
  /// The clusters, without the spaces at its end.
  var clusters: Range<Int>
  /// The room of the line once it is set, in points.
  var width: Double
  /// What is added to the room of each cluster; less than nothing where it is squeezed.
  var adjustments: [Double]
}

extension BrokenLine {
  /// A line of its own width, as it is where it stands at the left or in the middle.
  init(natural clusters: Range<Int>, of all: [Cluster]) {
    self.init(
      clusters: clusters, width: all[clusters].reduce(0) { $0 + $1.width },
      adjustments: Array(repeating: 0, count: clusters.count))
  }

  /// Gives up room until the line has its width, the blank half of its last mark first.
  mutating func squeeze(to target: Double, _ all: [Cluster]) {
    var excess = width - target
    guard excess > 0, let last = clusters.last else { return }
    width = target
    let atEnd = Punctuation.blankHalf(of: all[last].scalar) == .right ? all[last].squeezable : 0
    adjustments[adjustments.count - 1] -= min(atEnd, excess)
    excess -= min(atEnd, excess)
    let rest = clusters.dropLast().reduce(0) { $0 + all[$1].squeezable }
    guard excess > 0, rest > 0 else { return }
    for (place, index) in clusters.dropLast().enumerated() {
      adjustments[place] -= excess * all[index].squeezable / rest
    }
  }

  /// Spreads the line to its width, between characters but never inside a Latin word; a line that
  /// would have to be torn apart for it stays short.
  mutating func spread(to target: Double, _ all: [Cluster], size: Double) {
    let slack = target - width
    let gaps = clusters.dropLast().filter { index in
      let (here, next) = (all[index], all[index + 1])
      if here.punctuation == .pair, here.scalar == next.scalar { return false }
      return here.isFullWidth || next.isFullWidth || here.punctuation == .space
    }
    guard slack > 0, !gaps.isEmpty else { return }
    let share = slack / Double(gaps.count)
    guard share <= BrokenLine.widestGap * size else { return }
    for index in gaps { adjustments[index - clusters.lowerBound] += share }
    width = target
  }

  /// The most that a gap grows by, in squares of a character.
  private static let widestGap = 0.3
}
