import HTTPTypes
import Hummingbird

/// Why what an applicant sent was not looked at, and what to do.
struct PublicRefusal: Sendable {
  let status: HTTPResponse.Status
  let title: String
  let advice: String

  /// The form came from elsewhere.
  static let foreign = PublicRefusal(
    status: .forbidden, title: "这次提交没有被接受",
    advice: "为防止他人冒用，表单只能从本网站的页面提交。什么都没有改动，请从本网站重新打开页面。")

  /// What was sent could not be read.
  init(_ flaw: FormFlaw) {
    switch flaw {
    case .notAForm, .malformed, .truncated:
      self.init(
        status: .badRequest, title: "没有收到完整的内容", advice: "可能是网络中断。请用浏览器的“返回”回到上一页再试一次。")
    case .tooManyParts:
      self.init(
        status: .contentTooLarge, title: "提交的内容太多",
        advice: "附件最多 \(FileQuestion.most) 个。请用浏览器的“返回”回到上一页重新选择。")
    case .bodyTooLarge:
      self.init(
        status: .contentTooLarge, title: "提交的内容太大",
        advice:
          "每个附件不能超过 \(FileQuestion.largest.inMegabytes)。请用浏览器的“返回”回到上一页，压缩附件后重新选择。")
    case .tooSlow:
      self.init(
        status: .requestTimeout, title: "上传用时太长", advice: "请检查网络后，用浏览器的“返回”回到上一页再试一次。")
    }
  }

  private init(status: HTTPResponse.Status, title: String, advice: String) {
    self.status = status
    self.title = title
    self.advice = advice
  }

  /// The page that says so.
  func response(_ pages: Pages, back: String, isLarge: Bool) -> Response {
    let frame = PageFrame(applicant: title, back, isLarge: isLarge)
    let page = ApplicantPage(
      frame, lead: advice, [.links([LinkView("重新开始", frame.link(back))])])
    return .page(pages.html(.applicant, page), status: status)
  }
}
