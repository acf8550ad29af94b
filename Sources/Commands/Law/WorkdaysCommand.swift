import ArgumentParser
import LawWording
import Workdays

/// `gongkai workdays`: a plain count of working days.
struct WorkdaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workdays",
    abstract: "Count the working days after FROM up to and including TO.",
    discussion: """
      Negative where TO lies before FROM. Ends with 1, and says so in words, where a day lies \
      outside the years whose days off are known.
      """)

  @Argument(help: ArgumentHelp("The day that is not counted.", valueName: "FROM"))
  var from: String

  @Argument(help: ArgumentHelp("The last day.", valueName: "TO"))
  var through: String

  @OptionGroup var calendar: CalendarOption

  func validate() throws {
    _ = try LawArgument.day(from, of: "FROM")
    _ = try LawArgument.day(through, of: "TO")
  }

  func run() throws {
    let from = try LawArgument.day(from, of: "FROM")
    let through = try LawArgument.day(through, of: "TO")
    let calendar = try calendar.load()
    do throws(CountRefusal) {
      let count = try calendar.certainWorkingDays(after: from, through: through)
      StandardOutput.write(Array("\(count)\n".utf8))
    } catch {
      StandardError.write(error.text + "\n")
      throw ExitCode(1)
    }
  }
}
