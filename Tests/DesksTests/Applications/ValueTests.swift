import Regulation
import Store
import Testing

@testable import Desks

@Suite struct `Fields, numbers and codes` {
  @Test(arguments: [
    ("11010519491231002X", true), ("11010519491231002x", true), ("110105194912310021", false),
    ("11010519491231002", false), ("440524188001010014", true), ("４４０５２４１８８００１０１００１４", false),
    ("", false),
  ])
  func `a resident's number has its check character`(number: String, isOne: Bool) {
    #expect(ResidentNumber.isValid(number.uppercased()) == isOne)
  }

  @Test func `an applicant who fills in the form says who it is and how to be reached`() {
    let empty = Applicant(kind: .commercialEnterprise, name: "")
    #expect(
      Set(empty.faults(filledInBy: .applicant).map(\.field)) == [
        .name, .paper, .paperNumber, .contact, .telephone,
      ])
    #expect(empty.faults(filledInBy: .office).map(\.field) == [.name])
    #expect(Office.application().faults() == [])
  }

  @Test(arguments: [
    (CaseField.name, String(repeating: "长", count: 121), FieldFault.Fault.tooLong(limit: 120)),
    (.name, "张\u{202E}三", .unprintable), (.mail, "nobody", .malformed), (.mail, "a@b", .malformed),
    (.telephone, "abc12345", .malformed), (.telephone, "12", .malformed),
    (.paperNumber, "123", .malformed),
  ])
  func `a hostile field is told apart from a good one`(
    field: CaseField, text: String, fault: FieldFault.Fault
  ) {
    var applicant = Office.application().applicant
    switch field {
    case .name: applicant.name = text
    case .mail: applicant.mail = text
    case .telephone: applicant.telephone = text
    default: applicant.paperNumber = text
    }
    #expect(applicant.faults(filledInBy: .applicant).contains(FieldFault(field, fault)))
  }

  @Test func `a way of delivery needs an address to deliver to`() {
    var application = Office.application()
    application.request.route = .post
    application.applicant.postalAddress = ""
    #expect(application.faults() == [FieldFault(.postalAddress, .missing)])
  }

  @Test(arguments: [
    ("11010519491231002X", "110105********002X"), ("E12345678", "E*******8"), ("", ""), ("1", "*"),
  ])
  func `an identity number is covered`(number: String, covered: String) {
    #expect(Mask.paperNumber(number) == covered)
  }

  @Test func `a telephone and a mail address are covered`() {
    #expect(Mask.telephone("13800001234") == "138****1234")
    #expect(Mask.telephone("0734123") == "*****23")
    #expect(Mask.mail("zhang@example.org") == "z****@example.org")
  }

  @Test func `a lookup code is read as people type it`() {
    let code = LookupCode(hash: String(repeating: "0123456789abcdef", count: 4))
    #expect(code.description.count == 14)
    #expect(LookupCode(code.description.lowercased()) == code)
    #expect(LookupCode(" " + code.characters + " ") == code)
    #expect(LookupCode("0000-0000-0000") == nil)
    #expect(LookupCode("") == nil)
    #expect(LookupCode(String(repeating: "A", count: 1000)) == nil)
  }

  @Test func `the number of a form cannot be made up`() {
    let hash: (String) -> String = { "\($0.count)" + String(repeating: "f", count: 40) }
    let token = SubmissionToken.fresh(hash: hash)
    #expect(SubmissionToken.number(of: token, hash: hash) != nil)
    #expect(SubmissionToken.number(of: token + "0", hash: hash) == nil)
    #expect(SubmissionToken.number(of: "x", hash: hash) == nil)
    #expect(SubmissionToken.number(of: ".", hash: hash) == nil)
    #expect(SubmissionToken.number(of: "", hash: hash) == nil)
  }

  @Test func `texts about the same share bands, others do not`() {
    let text = "申请公开2025年度城区道路改造工程的中标通知书和施工合同"
    let same = "请求公开2025年城区道路改造工程中标通知书以及施工合同"
    let other = "申请公开某小区物业服务收费备案情况及投诉处理结果"
    let (one, two, three) = (
      Sketch(of: text, key: 7), Sketch(of: same, key: 7), Sketch(of: other, key: 7)
    )
    #expect(zip(one.bands, two.bands).contains { $0 == $1 })
    #expect(!zip(one.bands, three.bands).contains { $0 == $1 })
    #expect(Pairs(of: text).likeness(to: Pairs(of: same)) >= Sketch.sameSubject)
    #expect(Pairs(of: text).likeness(to: Pairs(of: other)) < Sketch.related)
    #expect(Sketch(text: one.text) == one)
    #expect(Sketch(of: text, key: 8).bands != one.bands)
    #expect(Sketch(of: "公开", key: 7).bands.isEmpty)
  }
}
