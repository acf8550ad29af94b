import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

/// A case as its applicant sees it.
struct CaseStatusPage: Sendable {
  var frame: PageFrame
  var number: String
  var organName: String
  var about: String
  var done: String?
  var headline: String
  var headlineUnder: String?
  /// What waits for the applicant, each with its form.
  var todos: [PieceView]
  var papers: [PaperView]
  var hasPapers: Bool
  var remedies: [PieceView]
  var hasRemedies: Bool
  var history: [PieceView]
  /// The cases that it goes on in.
  var continued: [PieceView]
  var hasContinued: Bool
  var clocks: [ClockDetailView]
  var hasClocks: Bool
  var feedback: [PieceView]
  var hasFeedback: Bool
  var withdrawHref: String?
  var leaveAction: String
  let piecesStyle = Asset.piecesStyle.path
  let applicantStyle = Asset.applicantStyle.path
  let applicantScript = Asset.applicantScript.path

  /// The page.
  ///
  /// - Parameters:
  ///   - particulars: How the organ is reached, and where one goes against it.
  ///   - sent: What was just sent and could not be done.
  init(
    _ status: StatusPage, particulars: Particulars?, isLarge: Bool, done: StatusDone? = nil,
    sent: StatusSent? = nil
  ) {
    let frame = PageFrame(applicant: "申请 \(status.number)", "/status/case", isLarge: isLarge)
    self.frame = frame
    number = status.number
    organName = status.organName
    about = status.request.heading
    self.done = done?.sentence
    let head = StatusHeadline(status)
    headline = head.headline
    headlineUnder = head.under
    let forms = StatusForms(status, frame, sent)
    todos = forms.todos(particulars)
    papers = (status.letters + status.files).map { PaperView($0, frame) }
    hasPapers = !papers.isEmpty
    remedies = StatusRemedies.pieces(status, particulars)
    hasRemedies = !remedies.isEmpty
    history = [.timeline(status.history.map(MomentView.init))]
    continued =
      status.continues.isEmpty
      ? []
      : [
        .facts(
          status.continues.map {
            FactView("\($0.organName) \($0.number)", StatusHeadline($0).headline)
          })
      ]
    hasContinued = !continued.isEmpty
    clocks = status.clocks.filter { $0.clock.name.isShown }.map(ClockDetailView.init)
    hasClocks = !clocks.isEmpty
    feedback = forms.feedback
    hasFeedback = !feedback.isEmpty
    withdrawHref = status.can.contains(.withdraw) ? frame.link("/status/withdraw") : nil
    leaveAction = frame.link("/status/leave")
  }
}

/// A paper to be taken: a letter, or a file that came with it.
struct PaperView: Sendable {
  var paper: String
  var paperUnder: String
  var take: LinkView

  init(_ paper: StatusPage.Paper, _ frame: PageFrame) {
    self.paper = [paper.name, paper.documentNumber].compactMap { $0 }.joined(separator: "　")
    paperUnder = "\(paper.on.longText)，\(paper.size.inMegabytes)"
    take = LinkView("下载", frame.link("/status/paper/\(paper.hash)"))
  }
}

/// A time limit with the steps of its derivation.
struct ClockDetailView: Sendable {
  var clockName: String
  var clockDay: String
  var steps: [String]

  init(_ view: Desks.ClockView) {
    clockName = view.clock.name.text
    let last = view.clock.due.map { "\($0.longText)" + (view.clock.isProvisional ? "（暂定）" : "") }
    clockDay = [last, view.clock.state.text].compactMap { $0 }.joined(separator: "，")
    steps = view.steps.map { $0.citedText.typeset }
  }
}

extension MomentView {
  /// A fact of the history.
  fileprivate init(_ entry: StatusPage.Entry) {
    self.init(day: entry.on.description, entry.sentence.typeset, details: entry.details)
  }
}

extension Clock.Name {
  /// Whether it concerns the applicant before the case ends; remedies have a place of their own.
  fileprivate var isShown: Bool {
    switch self {
    case .reply, .correction, .thirdParty, .organ, .feePayment: true
    case .correctionNotice, .reconsiderationAnswer, .reconsideration, .directLitigation,
      .litigationAfterReconsideration:
      false
    }
  }
}
