import Desks
import Foundation

extension Instant {
  /// The time as the office reads it: China has one time zone, UTC+8, without summer time.
  var chinaTime: String {
    let seconds = Double(milliseconds) / 1000
    return Date(timeIntervalSince1970: seconds).formatted(
      .verbatim(
        "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
        timeZone: TimeZone(secondsFromGMT: 8 * 3600) ?? .gmt,
        calendar: Calendar(identifier: .gregorian)))
  }
}
