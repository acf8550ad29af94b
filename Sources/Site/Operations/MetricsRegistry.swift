public import CoreMetrics
import NIOConcurrencyHelpers

/// Counts in memory what the program measures of itself, and prints it for Prometheus.
///
/// - SeeAlso: Prometheus text format, version 0.0.4.
public final class MetricsRegistry: MetricsFactory, Sendable {
  private let series = NIOLockedValueBox<[SeriesName: Series]>([:])

  /// A registry without a figure in it.
  public init() {}

  /// A counter of whole numbers.
  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    made(label, dimensions, .counter)
  }

  /// A counter of fractions.
  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    made(label, dimensions, .counter)
  }

  /// A value that goes up and down.
  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    made(label, dimensions, .gauge)
  }

  /// A value that is summed and counted, or only the last where nothing is to be aggregated.
  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    made(label, dimensions, aggregate ? .summary : .gauge)
  }

  /// Durations, in seconds, summed and counted.
  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    made(label + "_seconds", dimensions, .summary)
  }

  /// Nothing is let go: a series lives as long as the program.
  public func destroyCounter(_ handler: any CounterHandler) {}
  /// Nothing is let go: a series lives as long as the program.
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  /// Nothing is let go: a series lives as long as the program.
  public func destroyMeter(_ handler: any MeterHandler) {}
  /// Nothing is let go: a series lives as long as the program.
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  /// Nothing is let go: a series lives as long as the program.
  public func destroyTimer(_ handler: any TimerHandler) {}

  /// Every series as Prometheus reads it, in the order of the names.
  public var text: String {
    let all = series.withLockedValue { $0 }.sorted { $0.key < $1.key }
    var lines: [String] = []
    var family = ""
    for (name, series) in all {
      if name.label != family {
        family = name.label
        lines.append("# TYPE \(family) \(series.kind.rawValue)")
      }
      lines += series.lines(named: name)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func made(
    _ label: String, _ dimensions: [(String, String)], _ kind: Series.Kind
  ) -> Series {
    let name = SeriesName(label: label, dimensions: dimensions)
    return series.withLockedValue { all in
      if let known = all[name] { return known }
      let new = Series(kind)
      all[name] = new
      return new
    }
  }
}

/// What tells one series from another, in the letters that Prometheus takes.
struct SeriesName: Hashable, Comparable {
  let label: String
  let tags: String

  init(label: String, dimensions: [(String, String)]) {
    self.label = SeriesName.plain(label)
    tags = dimensions.sorted { $0.0 < $1.0 }
      .map { "\(SeriesName.plain($0.0))=\"\(SeriesName.escaped($0.1))\"" }.joined(separator: ",")
  }

  static func < (one: SeriesName, other: SeriesName) -> Bool {
    (one.label, one.tags) < (other.label, other.tags)
  }

  private static func plain(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") ? $0 : "_" })
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
