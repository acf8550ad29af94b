import ArgumentParser
import Glibc
import LawWording
import ReportFiles
import Workdays

/// Further years of the calendar of working days, from files.
struct CalendarOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A further year's days off and working weekends, as lines of date,kind,holiday_name; the \
      years after 2026 in order, a file each.
      """, valueName: "FILE"))
  var calendar: [String] = []

  /// The State Council's calendar with the years of the files; says what is wrong with a file and
  /// ends the program where one cannot be loaded.
  func load() throws -> WorkdayCalendar {
    var loaded = WorkdayCalendar.stateCouncil
    for file in calendar { loaded = try loaded.adding(file) }
    return loaded
  }
}

extension WorkdayCalendar {
  fileprivate func adding(_ file: String) throws -> WorkdayCalendar {
    let path = FilePath(file)
    let bytes: [UInt8]
    do throws(Unreadable) {
      bytes = try FileBytes.read(path, limit: 1 << 20)
    } catch {
      StandardError.write(CheckedFile(file: file, outcome: .unreadable(error)).text)
      throw ExitCode(EX_NOINPUT)
    }
    do throws(CalendarFileRefusal) {
      return try adding(
        year: certainThrough.year + 1, csv: String(decoding: bytes, as: UTF8.self),
        notice: Notice(title: path.name))
    } catch {
      let lines = error.problems.map { "\(path.text.safeForTerminal):\($0.text.safeForTerminal)\n" }
      StandardError.write(lines.joined())
      throw ExitCode(EX_DATAERR)
    }
  }
}
