/// Remembers how much room each text takes up, for a document that is laid out more than once.
final class RememberedMeasure: TextMeasure {
  private let measure: any TextMeasure
  private var known: [Key: [Cluster]] = [:]

  /// Remembers what another measure tells.
  init(_ measure: any TextMeasure) { self.measure = measure }

  func clusters(of text: String, in style: TextStyle) -> [Cluster] {
    let key = Key(text: text, style: style)
    if let clusters = known[key] { return clusters }
    let clusters = measure.clusters(of: text, in: style)
    known[key] = clusters
    return clusters
  }

  private struct Key: Hashable {
    let text: String
    let style: TextStyle
  }
}
