import Foundation
import Fuzzing

/// Reads mutated files until one crashes or hangs the readers, or all are read.
///
///     gongkai-fuzz [--count N] [--jobs N] [--salt N] [--out FOLDER] SEEDS…
///     gongkai-fuzz --only N SEEDS…      writes one input to the standard output
///
/// The inputs are read in child processes. Each writes the number of the input in hand into a
/// journal before it reads it, so that a crash names its input; a watch ends a child that takes
/// more than two seconds over one. What is found is written into FOLDER, and the next child goes
/// on behind it.
@main
enum Main {
  static func main() throws {
    let orders = try Orders(CommandLine.arguments.dropFirst())
    let mutator = Mutator(seeds: try orders.seeds(), salt: orders.salt)
    if let only = orders.only {
      FileHandle.standardOutput.write(Data(mutator.input(only).bytes))
    } else if let journal = orders.journal {
      Worker(mutator: mutator, journal: journal).run(orders.range)
    } else {
      let found = try Campaign(orders: orders, mutator: mutator).run()
      exit(found == 0 ? 0 : 1)
    }
  }
}
