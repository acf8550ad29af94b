import Regulation
import Synchronization
import Workdays

/// The law as each organ applies it; making one takes time, and few differ.
final class LawBook: Sendable {
  private let standard: Law
  private let made = Mutex<[OrganSettings.Practice: Law]>([:])

  init(_ standard: Law) { self.standard = standard }

  /// The calendar of working days; organs share it.
  var calendar: WorkdayCalendar { standard.calendar }

  /// The law as an organ with these settings applies it.
  func law(for settings: OrganSettings) -> Law {
    guard settings.practice != OrganSettings.Practice() else { return standard }
    return made.withLock { made in
      if let law = made[settings.practice] { return law }
      var practice = standard.practice
      if let period = settings.practice.correctionPeriod { practice.correctionPeriod = period }
      practice.automaticReceiptConfirms = settings.practice.automaticReceiptConfirms
      let law = Law(calendar: standard.calendar, practice: practice)
      made[settings.practice] = law
      return law
    }
  }
}
