/// Breaks a title into lines of about one length, at places where its sense parts if it can.
///
/// - SeeAlso: GB/T 9704—2012, 7.3.1: 词意完整,排列对称,长短适宜
struct TitleBreaker {
  /// The room of a line.
  var width: Double
  /// The size of the type.
  var size: Double

  /// The lines, as few as there is room for.
  func lines(of clusters: [Cluster]) -> [BrokenLine] {
    let plain = LineBreaker(firstWidth: width, width: width, size: size, justifies: false)
      .lines(of: clusters)
    // What is longer than a few lines is no title; it is set as it comes.
    guard (2...4).contains(plain.count) else { return plain }
    return best(plain.count, clusters) ?? plain
  }

  /// The best way to part the clusters into so many lines: their lengths alike, and sense kept.
  private func best(_ count: Int, _ clusters: [Cluster]) -> [BrokenLine]? {
    let total = clusters.reduce(0) { $0 + $1.width }
    let target = total / Double(count)
    var starts: [Int] = []
    var start = 0
    for line in 1..<count {
      guard
        let end = end(
          of: start, target: target, rest: count - line, clusters)
      else { return nil }
      starts.append(start)
      start = end
    }
    starts.append(start)
    let ends = starts.dropFirst() + [clusters.count]
    let lines = zip(starts, ends).map { BrokenLine(natural: $0..<$1, of: clusters) }
    return lines.allSatisfy { $0.width <= width } ? lines : nil
  }

  private func end(
    of start: Int, target: Double, rest: Int, _ clusters: [Cluster]
  ) -> Int? {
    var best: (end: Int, cost: Double)?
    var used = 0.0
    let remaining = clusters[start...].reduce(0) { $0 + $1.width }
    for index in clusters.indices.dropFirst(start).dropLast() {
      used += clusters[index].width
      guard used <= width, remaining - used <= width * Double(rest),
        clusters[index].mayPart(from: clusters[index + 1])
      else { continue }
      let cost = abs(used - target) / size - (isSensible(index + 1, clusters) ? 5 : 0)
      if best.map({ cost < $0.cost }) ?? true { best = (index + 1, cost) }
    }
    return best?.end
  }

  /// Whether the sense parts before a place: before a name, after a particle.
  private func isSensible(_ place: Int, _ clusters: [Cluster]) -> Bool {
    let after = String(String.UnicodeScalarView(clusters[place...].prefix(6).map(\.scalar)))
    let before = String(
      String.UnicodeScalarView(clusters[..<place].suffix(2).map(\.scalar)))
    return TitleBreaker.beginnings.contains(where: after.hasPrefix)
      || TitleBreaker.endings.contains(where: before.hasSuffix)
  }

  private static let beginnings = ["《", "（", "政府信息公开", "申请公开"]
  private static let endings = ["》", "）", "的", "和", "与", "及", "、", "关于", "公开", "申请"]
}
