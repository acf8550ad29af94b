/// Tells how much room text takes up.
protocol TextMeasure {
  /// The clusters of a text of one line, in reading order.
  func clusters(of text: String, in style: TextStyle) -> [Cluster]
}
