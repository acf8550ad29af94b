import CoreMetrics
import NIOConcurrencyHelpers

/// One measured value with its history's sum and count.
final class Series: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler,
  TimerHandler, Sendable
{
  enum Kind: String { case counter, gauge, summary }

  let kind: Kind
  private let figures = NIOLockedValueBox((sum: 0.0, count: 0))

  init(_ kind: Kind) { self.kind = kind }

  func increment(by amount: Int64) { increment(by: Double(amount)) }
  func increment(by amount: Double) { figures.withLockedValue { $0.sum += amount } }
  func decrement(by amount: Double) { figures.withLockedValue { $0.sum -= amount } }
  func reset() { figures.withLockedValue { $0 = (0, 0) } }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { figures.withLockedValue { $0.sum = value } }
  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    guard kind == .summary else { return set(value) }
    figures.withLockedValue { $0 = ($0.sum + value, $0.count + 1) }
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1_000_000_000) }

  /// The series as Prometheus reads it.
  func lines(named name: SeriesName) -> [String] {
    let (sum, count) = figures.withLockedValue { $0 }
    let tags = name.tags.isEmpty ? "" : "{\(name.tags)}"
    guard kind == .summary else { return ["\(name.label)\(tags) \(sum)"] }
    return ["\(name.label)_sum\(tags) \(sum)", "\(name.label)_count\(tags) \(count)"]
  }
}
