import Foundation
import Fuzzing

/// Reads inputs one after the other, and tells the journal which is in hand.
struct Worker {
  var mutator: Mutator
  var journal: String

  /// The statuses that a worker ends with where it does not simply end.
  static let hung: Int32 = 3

  func run(_ range: Range<Int>) {
    let file = open(journal, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(file >= 0, "the journal cannot be written")
    let watch = Watch(limit: .seconds(2))
    watch.start()
    var read = 0
    for number in range {
      let input = mutator.input(number)
      write(number, read, to: file)
      watch.begin()
      if Examination.examine(input) { read += 1 }
      watch.end()
    }
    write(range.upperBound, read, to: file)
  }

  private func write(_ number: Int, _ read: Int, to file: Int32) {
    let entry = "\(number) \(read)\n".padding(toLength: 40, withPad: " ", startingAt: 0)
    _ = entry.withCString { pwrite(file, $0, 40, 0) }
  }
}

/// Ends the process where one input takes too long.
///
/// What counts is the processor's time, so that a busy machine makes no hang of a slow turn; what
/// waits without computing has a longer limit on the clock.
final class Watch: @unchecked Sendable {
  // `@unchecked`: the only state is the begin of the input in hand, and a lock guards it.
  private let lock = NSLock()
  private var begun: (computed: Duration, at: ContinuousClock.Instant)?
  private let limit: Duration

  /// - Parameter limit: the processor's time for one input; ten times as much on the clock.
  init(limit: Duration) { self.limit = limit }

  func begin() { lock.withLock { begun = (Self.computed, .now) } }

  func end() { lock.withLock { begun = nil } }

  func start() {
    Thread.detachNewThread { [self] in
      while true {
        usleep(50_000)
        if lock.withLock({ isLate }) { _exit(Worker.hung) }
      }
    }
  }

  private var isLate: Bool {
    guard let begun else { return false }
    return Self.computed - begun.computed > limit || .now - begun.at > limit * 10
  }

  /// What the process has taken of the processors.
  private static var computed: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
