import Regulation
import Testing
import Workdays

struct ReceiptTests {
  let arrived = CivilDate(2026, 3, 2)
  let later = CivilDate(2026, 3, 4)

  @Test(arguments: [
    (Channel.inPerson, Receipt.fixed(CivilDate(2026, 3, 2))),
    (.oral, .fixed(CivilDate(2026, 3, 2))), (.signedMail, .missing(.signature)),
    (.ordinaryMail, .fixed(CivilDate(2026, 3, 2))), (.online, .missing(.confirmation)),
    (.fax, .missing(.confirmation)),
  ])
  func `a channel fixes the day of receipt or says what is missing`(
    channel: Channel, receipt: Receipt
  ) {
    #expect(
      Receipt(by: channel, arrivedOn: arrived, signedOn: nil, confirmedOn: nil) == receipt)
  }

  @Test(arguments: [Channel.online, .fax, .ordinaryMail])
  func `the day of confirming is the day of receipt`(channel: Channel) {
    let receipt = Receipt(by: channel, arrivedOn: arrived, signedOn: nil, confirmedOn: later)
    #expect(receipt == .fixed(later))
  }

  @Test func `the day of signing is the day of receipt`() {
    let receipt = Receipt(
      by: .signedMail, arrivedOn: arrived, signedOn: later, confirmedOn: nil)
    #expect(receipt == .fixed(later))
  }

  @Test func `an automatic receipt confirms only where the guide says so`() {
    var practice = Practice()
    practice.automaticReceiptConfirms = true
    let receipt = { (channel: Channel) in
      Receipt(
        by: channel, arrivedOn: arrived, signedOn: nil, confirmedOn: nil, practice: practice)
    }
    #expect(receipt(.online) == .fixed(arrived))
    #expect(receipt(.fax) == .missing(.confirmation))
  }

  @Test func `an unconfirmed letter can be made to wait`() {
    var practice = Practice()
    practice.unconfirmedLetterCountsFromArrival = false
    let receipt = Receipt(
      by: .ordinaryMail, arrivedOn: arrived, signedOn: nil, confirmedOn: nil, practice: practice)
    #expect(receipt == .missing(.confirmation))
  }

  @Test func `each channel cites its item of Article 31`() {
    #expect(
      Channel.allCases.map { Receipt.citation(for: $0).item } == [1, 1, 2, 2, 3, 3])
  }

  @Test func `confirming later than on the next working day is remarked on`() throws {
    var application = try Application(channel: .online, arrivedOn: arrived)
    application.record(Event(.confirmReceipt, on: later))
    #expect(application.progress.receiptDay == later)
    #expect(application.remarks.flatMap(\.reasons).map(\.ground) == [.confirmedLate])
  }

  @Test func `the Regulation begins with its first day`() throws {
    _ = try Application(arrivedOn: CivilDate(2019, 5, 15))
    let refused = #expect(throws: Refused.self) {
      try Application(arrivedOn: CivilDate(2019, 5, 14))
    }
    #expect(refused?.reasons == [Refusal(.beforeRegulation)])
    #expect(refused?.reasons.first?.citation == .regulation(56))
  }

  @Test func `what came in before and is signed for after belongs to the Regulation`() throws {
    var application = try Application(channel: .signedMail, arrivedOn: CivilDate(2019, 5, 13))
    #expect(
      application.refusals(of: .sign, on: CivilDate(2019, 5, 14)) == [Refusal(.beforeRegulation)])
    try application.perform(.sign, on: CivilDate(2019, 5, 15))
    #expect(application.progress.replyDue(under: .standard) == CivilDate(2019, 6, 13))
  }
}
