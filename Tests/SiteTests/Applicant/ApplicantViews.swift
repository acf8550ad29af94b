import Regulation
import Testing
import Workdays

@testable import Desks
@testable import Site

/// Views of the applicant's pages, for the walk through the templates.
enum ApplicantViews {
  /// A view of each page in which nothing is missing.
  static func all() throws -> [(Pages.Template, Any)] {
    let day = CivilDate(2026, 3, 2)
    let frame = PageFrame(applicant: "题", "/apply", isLarge: true)
    let finder = OrganFinder(OrganRegister([.land]), on: day)
    let pages = ApplyPages(organ: Organ.land.id, organName: "局", submission: "1", isLarge: false)
    var answers = ApplyAnswers()
    answers[.kind] = "naturalPerson"
    answers[.name] = "张三"
    let notice = DataNotice(
      organName: "局", particulars: Organ.land.particulars, retention: RetentionTerms())
    let receipt = ApplicationReceipt(
      id: Case.ID(value: 1), number: CaseNumber("2026-0001"),
      lookupCode: try #require(LookupCode("7KQM-2FHX-9ARD")), organName: "局", arrivedOn: day,
      receivedOn: day, wasThere: true, differs: true)
    return [
      (.organs, OrganSearchPage(frame, finder, searched: "自然", wantsAll: false, on: day)),
      (.apply, pages.notice(notice)),
      (.apply, pages.questions(.who, answers, ApplyFaults(answers), returns: true)),
      (.apply, pages.questions(.contact, answers, ApplyFaults(answers), returns: false)),
      (.apply, pages.questions(.what, answers, ApplyFaults(answers), returns: false)),
      (.apply, pages.check(answers, files: FileQuestion(), errors: ["错"])),
      (
        .receipt,
        ReceiptPage(receipt, answers, organ: Organ.land.id, site: "http://a", isLarge: false)
      ),
      (
        .status,
        CaseStatusPage(
          SampleStatus.everything.page, particulars: Organ.land.particulars, isLarge: false,
          done: .corrected, sent: StatusSent(.correct, SentForm()))
      ),
      (.applicant, LookupPage.page(isLarge: false, number: "1", problem: .notFound)),
    ]
  }
}
