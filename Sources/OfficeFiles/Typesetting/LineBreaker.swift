/// Breaks a paragraph into lines by the rules of Chinese print (禁则).
///
/// No line begins with a mark that closes and none ends with one that opens; dashes and ellipses
/// stay whole; Latin words and numbers are not hyphenated. Where a mark would be left over, the
/// blank halves of the line's marks make room for it if they can (推入), otherwise the character
/// before it goes down too (推出).
struct LineBreaker {
  /// The room of the first line.
  var firstWidth: Double
  /// The room of all others.
  var width: Double
  /// The size of the type.
  var size: Double
  /// Whether lines but the last are spread to their full room.
  var justifies = true

  /// The lines of a paragraph; none for a paragraph without characters.
  func lines(of paragraph: [Cluster]) -> [BrokenLine] {
    let clusters = Self.loosened(paragraph)
    var lines: [BrokenLine] = []
    var start = clusters.startIndex
    while start < clusters.endIndex {
      let room = lines.isEmpty ? firstWidth : width
      let next = end(from: start, room: room, clusters)
      let visible = start..<Self.trimmed(start..<next, clusters)
      var line = BrokenLine(natural: visible, of: clusters)
      if line.width > room {
        line.squeeze(to: room, clusters)
      } else if justifies, next < clusters.endIndex {
        line.spread(to: room, clusters, size: size)
      }
      lines.append(line)
      start = next
      while start < clusters.endIndex, clusters[start].punctuation == .space { start += 1 }
    }
    return lines
  }

  /// A place at which the line may end.
  private struct Candidate {
    let end: Int
    let width: Double
    let squeezable: Double
  }

  /// Where the line that begins at `start` ends.
  private func end(from start: Int, room: Double, _ clusters: [Cluster]) -> Int {
    // The sums of many widths differ from the room by less than this where they fill it.
    let tolerance = 0.01
    var width = 0.0
    var squeezable = 0.0
    var visibleWidth = 0.0
    var fitting: Candidate?
    var emergency = start + 1
    var isOpen = false
    for index in start..<clusters.endIndex {
      let cluster = clusters[index]
      width += cluster.width
      squeezable += cluster.squeezable
      if cluster.punctuation != .space { visibleWidth = width }
      if visibleWidth <= room + tolerance { emergency = index + 1 }
      if visibleWidth - squeezable > room + tolerance { break }
      let isLast = index + 1 == clusters.endIndex
      // A space after an opening mark does not part it from what it opens.
      if cluster.punctuation != .space { isOpen = cluster.punctuation == .opening }
      guard isLast || (!isOpen && cluster.mayPart(from: clusters[index + 1])) else { continue }
      let candidate = Candidate(end: index + 1, width: visibleWidth, squeezable: squeezable)
      guard visibleWidth <= room + tolerance else {
        // The first that fits only when squeezed: taken where it disturbs the line less.
        guard let fitting else { return candidate.end }
        return candidate.width - room <= room - fitting.width ? candidate.end : fitting.end
      }
      fitting = candidate
      if isLast { return candidate.end }
    }
    return fitting?.end ?? emergency
  }

  /// The end of the line without the spaces there.
  private static func trimmed(_ line: Range<Int>, _ clusters: [Cluster]) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, clusters[end - 1].punctuation == .space { end -= 1 }
    return end
  }

  /// The clusters with every place inside a long address free to break, since its few places for it
  /// would leave lines half empty; shorter Latin words and numbers stay whole.
  private static func loosened(_ clusters: [Cluster]) -> [Cluster] {
    let longestWord = 24
    var loosened = clusters
    var start = clusters.startIndex
    while start < clusters.endIndex {
      var end = start
      while end < clusters.endIndex, clusters[end].isPartOfWord { end += 1 }
      if end - start > longestWord {
        for index in start + 1..<end { loosened[index].mayBegin = true }
      }
      start = end + 1
    }
    return loosened
  }
}

extension Cluster {
  /// Whether it can be a part of a Latin word, a number or an address.
  fileprivate var isPartOfWord: Bool { !isFullWidth && punctuation != .space }
}
