import OfficeFiles
import Testing

@Suite struct `A calendar for other programs` {
  private func document(title: String, text: String) -> CalendarDocument {
    CalendarDocument(
      name: "期限", writtenOn: .init(year: 2026, month: 3, day: 2),
      entries: [
        .init(
          identifier: "reply@gongkai", day: .init(year: 2026, month: 3, day: 18), title: title,
          text: text)
      ])
  }

  private func text(_ document: CalendarDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  @Test func `has its lines in the order and with the ends that the standard asks for`() {
    #expect(
      text(document(title: "答复", text: "甲"))
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Gongkai//Gongkai//ZH
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        X-WR-CALNAME:期限
        BEGIN:VEVENT
        UID:reply@gongkai
        DTSTAMP:20260302T000000Z
        DTSTART;VALUE=DATE:20260318
        SUMMARY:答复
        DESCRIPTION:甲
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test(arguments: [
    "短", String(repeating: "公开", count: 200), String(repeating: "a", count: 500),
    String(repeating: "a公🀄", count: 60), String(repeating: "e\u{301}👩‍👩‍👧", count: 40),
  ])
  func `folds every line at 75 octets, never within a character, and unfolds to the same`(
    words: String
  ) throws {
    let bytes = document(title: words, text: words).bytes
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
    #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    // By octets, for a mark that follows a fold would join the space in a character.
    let unfolded = String(decoding: bytes.replacing([0x0D, 0x0A, 0x20], with: []), as: UTF8.self)
    #expect(unfolded.contains("SUMMARY:\(words)\r\n"))
  }

  @Test func `writes out what has a meaning of its own, and lets no line begin unasked`() {
    let whole = text(document(title: "a,b;c\\d", text: "一\n二\r\nEND:VCALENDAR\u{0}\u{1B}"))
    #expect(whole.contains("SUMMARY:a\\,b\\;c\\\\d\r\n"))
    #expect(whole.contains("DESCRIPTION:一\\n二\\nEND:VCALENDAR\r\n"))
    #expect(whole.split(separator: "\r\n").filter { $0 == "END:VCALENDAR" }.count == 1)
  }

  @Test func `says which day may still change`() {
    let day = CalendarDocument.Day(year: 2027, month: 1, day: 5)
    let document = CalendarDocument(
      name: "", writtenOn: day,
      entries: [.init(identifier: "x", day: day, title: "", text: "", isTentative: true)])
    #expect(text(document).contains("STATUS:TENTATIVE\r\n"))
    #expect(text(document).contains("DTSTART;VALUE=DATE:20270105\r\n"))
  }
}
