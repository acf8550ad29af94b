import Letters
import OfficeFiles
import Regulation
import Testing
import Workdays

@Suite struct `What the law wants a letter to state` {
  @Test(arguments: LetterKind.allCases)
  func `is stated by every letter of the program's own`(kind: LetterKind) {
    let draft = LetterWriter().draft(LetterSample.facts(kind))
    #expect(draft.remarks.map(\.text).isEmpty)
    #expect(draft.kind == kind && draft.templateVersion == 1)
    #expect(LetterTemplate.standard(kind).remarks.isEmpty)
  }

  /// Without a required field the template says so, and so does a letter that is made from it.
  @Test(arguments: LetterKind.allCases)
  func `is missed where a template no longer names it`(kind: LetterKind) {
    let template = LetterTemplate.standard(kind)
    for requirement in kind.requirements {
      for field in requirement.fields {
        let body = template.body
          .replacing("{{#\(field.rawValue)}}", with: "").replacing(
            "{{^\(field.rawValue)}}", with: ""
          )
          .replacing("{{/\(field.rawValue)}}", with: "").replacing(
            "{{\(field.rawValue)}}", with: "")
        let poorer = template.revised(body: body)
        #expect(poorer.remarks.contains(.missing(requirement)), "\(kind.id) \(field)")
        let draft = LetterWriter(templates: LetterTemplates([poorer]))
          .draft(LetterSample.facts(kind))
        #expect(!draft.isComplete, "\(kind.id) \(field)")
      }
    }
  }

  /// For each kind of decision what its letter must state stands in the text.
  @Test(arguments: DecisionKind.allCases)
  func `stands in a decision's text`(kind: DecisionKind) {
    let text = LetterWriter().draft(LetterSample.facts(.decision(kind))).document.wholeText
    for statement in kind.statements {
      let pieces: [String] =
        switch statement {
        case .article:
          kind.citation.article.map { _ in ["《中华人民共和国政府信息公开条例》第"] } ?? ["国办公开办函〔2021〕30号"]
        case .reasons: ["理由之一"]
        case .remedy: ["60日内", "某某市人民政府", "某某市人民法院"]
        case .place: ["某某市人民政府网站“政府信息公开”专栏"]
        case .delivery: ["该信息以电子邮件方式提供，详见附件"]
        case .searchRecord: ["检索词为“某某路改造”"]
        case .responsibleOrgan: ["某某市自然资源局", "0700-7654321"]
        case .earlierCase: ["某数公开〔2025〕3号", "2025年6月9日"]
        case .specialLaw: ["《不动产登记暂行条例》", "向不动产登记中心窗口查询"]
        case .petitionChannel: ["某某市信访局"]
        case .publicationSource: ["某某市图书馆"]
        case .separation, .thirdPartyTold, .onlineChannel: []
        }
      for piece in pieces { #expect(text.contains(piece), "\(kind): \(piece)") }
    }
    #expect(text.contains("不予公开") == kind.refuses)
  }

  @Test(arguments: LetterKind.allCases)
  func `needs no more of the organ than its name and where one turns against it`(
    kind: LetterKind
  ) {
    var facts = LetterSample.facts(kind)
    facts.organ = OrganFacts(name: "某某市数据局")
    facts.organ.reconsiderationOrgan = "某某市人民政府"
    facts.organ.court = "某某市人民法院"
    facts.number = nil
    facts.application.form = nil
    facts.application.lookupCode = nil
    facts.application.channel = nil
    let draft = LetterWriter().draft(facts)
    #expect(draft.remarks.map(\.text).isEmpty)
    #expect(!draft.document.wholeText.contains("【"))
  }

  @Test func `about a channel or another organ is told only where it is known`() {
    for kind in [DecisionKind.notThisOrgan, .petition, .publication] {
      var part = LetterSample.part(kind)
      part.responsible = nil
      part.petitionChannel = nil
      part.publicationSource = nil
      let draft = LetterWriter().draft(LetterSample.facts(.decision(DecisionFacts(part))))
      #expect(draft.isComplete, "\(kind)")
      #expect(!draft.document.wholeText.contains("未填"))
    }
  }
}

@Suite struct `The remedy in a letter` {
  private func text(
    _ matter: LetterMatter, on day: CivilDate, online: Bool = false, channel: String? = "掌上复议小程序"
  ) -> (String, [LetterRemark]) {
    var facts = LetterSample.facts(matter)
    facts.day = day
    facts.deliveredOnline = online
    facts.organ.reconsiderationOnline = channel
    let draft = LetterWriter().draft(facts)
    return (draft.document.wholeText, draft.remarks)
  }

  private let refusal = LetterSample.matter(.decision(.processInformation))

  @Test func `of a refusal is reconsideration first, since the law of 2023 is in force`() {
    let since = text(refusal, on: CivilDate(2024, 1, 1)).0
    #expect(
      since.contains(
        "如对本答复不服，应当自收到本答复之日起60日内先向某某市人民政府申请行政复议；"
          + "对行政复议决定仍不服的，可以自收到行政复议决定书之日起15日内向某某市人民法院提起行政诉讼。"))
    #expect(!since.contains("6个月"))
    let before = text(refusal, on: CivilDate(2023, 12, 29)).0
    #expect(
      before.contains(
        "如对本答复不服，可以自收到本答复之日起60日内向某某市人民政府申请行政复议，"
          + "或者自收到本答复之日起6个月内向某某市人民法院提起行政诉讼。"))
  }

  @Test(arguments: DecisionKind.allCases)
  func `is what the law says of the kind`(kind: DecisionKind) {
    let day = LetterSample.day
    let notice = RemedyNotice(for: Decision(kind), on: day, under: .standard)
    let text = text(LetterSample.matter(.decision(kind)), on: day).0
    #expect(text.contains("应当自收到本答复之日起") == notice.reconsiderationFirst)
    #expect(text.contains("6个月内") == (notice.directLitigation != nil))
  }

  @Test func `in a mixed decision is reconsideration first where any part is refused`() {
    let mixed = LetterSample.matter(.mixed)
    #expect(text(mixed, on: LetterSample.day).0.contains("先向某某市人民政府申请行政复议"))
  }

  @Test func `of a letter delivered online names the online channel, since 2024`() {
    let named = "申请行政复议也可以通过互联网渠道（掌上复议小程序）提出。"
    #expect(text(refusal, on: LetterSample.day, online: true).0.contains(named))
    #expect(!text(refusal, on: LetterSample.day).0.contains(named))
    #expect(!text(refusal, on: CivilDate(2023, 12, 29), online: true).0.contains(named))
    let lapse = LetterSample.matter(.notice(.correctionLapse))
    #expect(text(lapse, on: LetterSample.day, online: true).0.contains(named))
    for matter in [refusal, lapse] {
      let remarks = text(matter, on: LetterSample.day, online: true, channel: nil).1
      #expect(remarks.map(\.text) == ["没有写明提出行政复议的互联网渠道。"])
    }
    let extending = LetterSample.matter(.notice(.replyExtension))
    #expect(text(extending, on: LetterSample.day, online: true, channel: nil).1.isEmpty)
  }

  @Test func `is not told by notices that cannot be reviewed by themselves`() {
    for notice in [
      CaseNotice.receipt, .correction, .replyExtension, .delay, .fee, .reasonsRequest, .withdrawal,
    ] {
      let draft = LetterWriter().draft(LetterSample.facts(.notice(notice)))
      #expect(!draft.document.wholeText.contains("行政复议"), "\(notice)")
    }
  }

  @Test func `needs the organ and the court, and says which letter is without them`() {
    var facts = LetterSample.facts(.decision(.provided))
    facts.organ.court = nil
    let draft = LetterWriter().draft(facts)
    #expect(draft.remarks.map(\.text) == ["“救济途径和期限”未填(模板第 5 行)。"])
    #expect(draft.document.wholeText.contains("【未填：救济途径和期限】"))
  }
}

@Suite struct `Those who are consulted` {
  private static let letters: [LetterKind] = [
    .notice(.thirdPartyConsultation), .notice(.organConsultation), .notice(.thirdPartyDisclosure),
  ]

  @Test(arguments: letters)
  func `never learn who applied`(kind: LetterKind) {
    let text = LetterWriter().draft(LetterSample.facts(kind)).document.wholeText
    #expect(!text.contains("张三") && !text.contains("可行性研究报告"))
  }

  @Test(arguments: letters)
  func `never learn it from a template that tries to tell them`(kind: LetterKind) {
    let standard = LetterTemplate.standard(kind)
    let telling = standard.revised(
      body: standard.body + "\n申请人{{applicant.name}}申请公开{{application.description}}")
    let draft = LetterWriter(templates: LetterTemplates([telling]))
      .draft(LetterSample.facts(kind))
    #expect(!draft.document.wholeText.contains("张三"))
    #expect(!draft.document.wholeText.contains("可行性研究报告"))
    #expect(!draft.isComplete)
  }
}
