import CoreMetrics
import Testing

@testable import Site

@Suite struct `The figures for Prometheus` {
  let registry = MetricsRegistry()

  @Test func `sum what is counted under one name and one set of tags`() {
    registry.makeCounter(label: "a.b", dimensions: [("route", "/x")]).increment(by: 2)
    registry.makeCounter(label: "a.b", dimensions: [("route", "/x")]).increment(by: 1)
    registry.makeCounter(label: "a.b", dimensions: [("route", "/y")]).increment(by: 5)
    #expect(
      registry.text == """
        # TYPE a_b counter
        a_b{route="/x"} 3.0
        a_b{route="/y"} 5.0

        """)
  }

  @Test func `give durations in seconds with their count`() {
    let timer = registry.makeTimer(label: "t", dimensions: [])
    timer.recordNanoseconds(1_500_000_000)
    timer.recordNanoseconds(500_000_000)
    #expect(registry.text == "# TYPE t_seconds summary\nt_seconds_sum 2.0\nt_seconds_count 2\n")
  }

  @Test func `go up and down where they are meters`() {
    let meter = registry.makeMeter(label: "m", dimensions: [])
    meter.increment(by: 3)
    meter.decrement(by: 1)
    #expect(registry.text == "# TYPE m gauge\nm 2.0\n")
  }

  @Test func `cannot be broken by a value's characters`() {
    registry.makeCounter(label: "c", dimensions: [("q", "a\"b\\c\nd")]).increment(by: 1)
    #expect(registry.text.contains(#"c{q="a\"b\\c\nd"} 1.0"#))
  }
}
