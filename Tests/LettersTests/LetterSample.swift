import Letters
import OfficeFiles
import Regulation
import Workdays

/// Made-up facts for a letter of every kind; no real person, organ or case.
enum LetterSample {
  static let day = CivilDate(2026, 3, 18)

  static let organ: OrganFacts = {
    var organ = OrganFacts(name: "某某市数据局")
    organ.office = "政府信息公开办公室"
    organ.address = "某某市某某路1号"
    organ.hours = "工作日9:00—17:00"
    organ.telephone = "0700-1234567"
    organ.reconsiderationOrgan = "某某市人民政府"
    organ.court = "某某市人民法院"
    organ.reconsiderationOnline = "掌上复议小程序"
    return organ
  }()

  static let application: ApplicationFacts = {
    var application = ApplicationFacts(
      number: "2026-0147", description: "某某路改造工程可行性研究报告", receivedOn: CivilDate(2026, 3, 2))
    application.channel = .online
    application.form = "电子邮件"
    application.replyDue = CivilDate(2026, 3, 30)
    application.correctionNoticedOn = CivilDate(2026, 3, 4)
    application.lookupCode = "K7QD-2M4X"
    application.lookupAddress = "https://example.gov.cn/chaxun"
    return application
  }()

  static func facts(_ matter: LetterMatter) -> LetterFacts {
    var facts = LetterFacts(
      organ: organ, applicant: ApplicantFacts(name: "张三"), application: application,
      matter: matter, day: day)
    facts.number = DocumentNumber(sign: "某数公开", year: 2026, serial: 12)
    return facts
  }

  static func facts(_ kind: LetterKind) -> LetterFacts { facts(matter(kind)) }

  static func matter(_ kind: LetterKind) -> LetterMatter {
    switch kind {
    case .decision(let kind): .decision(DecisionFacts(part(kind)))
    case .mixed: .decision(mixed)
    case .notice(let notice): matter(notice)
    }
  }

  static let mixed: DecisionFacts = {
    var parts = [part(.provided), part(.thirdPartyRights), part(.notExisting)]
    for (place, subject) in ["报告正文", "报价明细", "附图"].enumerated() {
      parts[place].subject = subject
    }
    return DecisionFacts(
      Decision(.provided, and: [.thirdPartyRights, .notExisting]), parts: parts)
  }()

  static func part(_ kind: DecisionKind) -> PartFacts {
    var part = PartFacts(kind)
    part.reasons = "理由之一"
    part.place = "某某市人民政府网站“政府信息公开”专栏"
    part.delivery = "该信息以电子邮件方式提供，详见附件"
    part.search = "检索了档案室和办公系统，检索词为“某某路改造”"
    part.responsible = OtherOrgan(name: "某某市自然资源局", contact: "0700-7654321")
    part.earlier = EarlierLetter(
      title: "政府信息公开申请答复书", number: DocumentNumber(sign: "某数公开", year: 2025, serial: 3),
      day: CivilDate(2025, 6, 9))
    part.specialLaw = "《不动产登记暂行条例》"
    part.specialChannel = "向不动产登记中心窗口查询"
    part.petitionChannel = "某某市信访局"
    part.publicationSource = "某某市图书馆"
    return part
  }

  private static let otherOrgan = OtherOrgan(name: "某某市民政局", contact: "0700-2222222")

  private static let consultation = ConsultationFacts(
    name: "某某建设有限公司", isBody: true, information: "某某路改造工程投标文件", concern: "报价明细")

  private static func matter(_ notice: CaseNotice) -> LetterMatter {
    switch notice {
    case .receipt: .receipt
    case .correction:
      .correction(
        matters: ["写明所需报告的名称或者文号", "写明所需报告的年份"], due: CivilDate(2026, 3, 25),
        guidance: "可以查阅本机关政府信息公开目录")
    case .reasonsRequest:
      .reasonsRequest(facts: "2026年1月至2月共申请120件", due: CivilDate(2026, 3, 27))
    case .thirdPartyConsultation: .thirdPartyConsultation(consultation)
    case .organConsultation: .organConsultation(consultation)
    case .thirdPartyDisclosure:
      .thirdPartyDisclosure(
        DisclosureFacts(
          name: "某某建设有限公司", isBody: true, objectedOn: CivilDate(2026, 3, 12),
          content: "投标文件中的工程质量承诺", reasons: "事关公共安全"))
    case .replyExtension:
      .replyExtension(
        Extension(workingDays: 20, headConsented: true), newDue: CivilDate(2026, 4, 28),
        reason: "所涉档案较多")
    case .delay: .delay(until: CivilDate(2026, 5, 29), reason: "所涉档案较多")
    case .fee:
      .fee(fee, payment: "向非税收入账户缴纳，缴款码随本通知附送", due: CivilDate(2026, 4, 16))
    case .correctionLapse:
      .correctionLapse(noticedOn: CivilDate(2026, 3, 4), due: CivilDate(2026, 3, 25))
    case .feeLapse: .feeLapse(noticedOn: CivilDate(2026, 3, 4), due: CivilDate(2026, 4, 1))
    case .withdrawal: .withdrawal(on: CivilDate(2026, 3, 16))
    case .recordCorrected:
      .recordCorrected(request: "登记的出生年份有误", result: "出生年份更正为1980年")
    case .recordNotCorrected:
      .recordNotCorrected(request: "登记的出生年份有误", reasons: "与户籍登记一致")
    case .recordForwarded: .recordForwarded(request: "登记的住址有误", to: otherOrgan)
    case .recordReferred: .recordReferred(request: "登记的住址有误", to: otherOrgan)
    case .forwarding:
      .forwarding(to: otherOrgan, subject: "政府信息更正申请", reason: "该记录由你单位登记")
    case .amendment:
      .amendment(
        AmendmentFacts(
          of: part(.repeated).earlier ?? EarlierLetter(title: "", day: day), wrong: "第三十六条第（一）项",
          right: "第三十六条第（二）项", decision: Decision(.provided)))
    case .deliveryReceipt:
      .deliveryReceipt(
        part(.repeated).earlier ?? EarlierLetter(title: "", day: day), method: "直接送达",
        place: "某某市某某路1号")
    }
  }

  private static let fee: FeeNotice = {
    do {
      return FeeNotice(fee: try Fee.items(25, after: 10))
    } catch {
      preconditionFailure("25 items have a fee: \(error)")
    }
  }()
}

extension OfficialDocument {
  /// Everything that the document says, a paragraph or row a line.
  var lines: [String] {
    let blocks = body.flatMap { block -> [String] in
      switch block {
      case .heading(let text, let level): [String(repeating: "#", count: level) + " " + text]
      case .paragraph(let text, _): [text]
      case .table(let table):
        table.rows.map { "|" + $0.cells.map(\.text).joined(separator: "|") + "|" }
      }
    }
    return title.split(separator: "\n").map(String.init)
      + (addressee.map { [$0 + "："] } ?? []) + blocks
  }

  /// All of it as one text.
  var wholeText: String { lines.joined(separator: "\n") }
}
