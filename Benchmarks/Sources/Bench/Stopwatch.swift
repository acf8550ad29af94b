import Foundation

/// Times pieces of work.
enum Stopwatch {
  /// How long one call of `work` takes.
  static func time(_ work: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure(work)
  }

  /// How much of the processor's time one call of `work` takes on this thread.
  static func threadTime(_ work: () -> Void) -> Duration {
    let before = threadTime
    work()
    return threadTime - before
  }

  /// The largest resident set of this process so far, in KB.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss
  }

  private static var threadTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The medians of two pieces of work that take turns, so that whatever else the machine does
  /// falls on both.
  static func medians(
    rounds: Int, _ first: () throws -> Void, _ second: () throws -> Void
  ) rethrows -> (Duration, Duration) {
    var firsts: [Duration] = []
    var seconds: [Duration] = []
    for round in 0..<(rounds + rounds / 10 + 1) {
      let one = try time(first)
      let two = try time(second)
      guard round > rounds / 10 else { continue }
      firsts.append(one)
      seconds.append(two)
    }
    return (median(firsts), median(seconds))
  }

  /// The middle one.
  static func median(_ durations: [Duration]) -> Duration {
    durations.sorted()[durations.count / 2]
  }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double { self / .milliseconds(1) }
}
