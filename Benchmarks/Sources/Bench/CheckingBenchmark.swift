import AnnualReport

/// The checks alone, with the search for repairs, on a report with two broken sums.
struct CheckingBenchmark {
  func run() -> Outcome {
    var report = SamplePage.report(seed: 40)
    for (row, column) in [(Row.concluded, Column.naturalPerson), (.received, .otherOrganization)] {
      let number = report.number(row, column)?.whole ?? 0
      report[Cell(row, column)].value = .number(Quantity(number + 3))
    }
    let times = (0..<200).map { _ in
      Stopwatch.time { precondition(report.checkup().count(.error) > 0, "two sums are broken") }
    }
    let median = Stopwatch.median(times)
    return Outcome(
      name: "checks and repair of two broken sums", measured: median.milliseconds, unit: "ms",
      limit: 5, detail: "median of 200; slowest \(milliseconds(times.max() ?? median))")
  }
}
