import Letters
import OfficeFiles
import Regulation
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

@Suite struct `Every letter of the procedure` {
  /// Everything that can be said of a part.
  private func part(_ kind: DecisionKind) -> DecisionPart {
    DecisionPart(
      kind,
      [
        .subject: "中标通知书", .reasons: "经审查,依照条例有关规定办理", .place: "某市人民政府门户网站",
        .delivery: "通过网上申请平台提供电子文本", .search: "检索了本机关档案系统和文件目录", .consulted: "第三方不同意公开",
        .responsibleName: "某市住房和城乡建设局", .responsibleContact: "0734-0000001",
        .earlierTitle: "政府信息公开申请答复书", .earlierNumber: "某数公开〔2026〕1号",
        .earlierDay: "2026-02-03", .specialLaw: "《不动产登记暂行条例》", .specialChannel: "不动产登记中心窗口",
        .petitionChannel: "某市信访局", .publicationSource: "新华书店",
      ])
  }

  @Test(arguments: DecisionKind.allCases)
  func `a decision is complete as it is shown before it is signed`(_ kind: DecisionKind)
    async throws
  {
    try await withOffice { office in
      let id = try await office.registered()
      let preview = try #require(
        try await office.desks.cases.preview(
          office.clerk, .draft(DecisionDraft(parts: [part(kind)])), in: id, on: office.today))
      #expect(preview.remarks == [], "\(kind)")
      #expect(preview.document.plainTitle.contains("答复书"))
    }
  }

  @Test func `a decision in parts says of each what it decides`() async throws {
    try await withOffice { office in
      let id = try await office.registered()
      let draft = DecisionDraft(parts: [part(.provided), part(.internalAffairs)])
      try await office.decide(id, draft)
      let page = try await office.page(id)
      #expect(page.file.letters.map(\.letter.kind) == ["decision.mixed"])
      #expect(page.file.outcome == .partlyDisclosed)
    }
  }

  @Test func `each notice goes out with the act that it belongs to`() async throws {
    try await withOffice { office in
      let template = LetterChoice.fromTemplate()
      let party = ConsultedID(rawValue: 1)
      let fresh = try await office.registered()
      try await office.act(
        office.clerk, .noteCorrection(what: "请明确年度", by: nil, letter: template), in: fresh)
      try await office.act(
        office.clerk, .correct(text: "2025年度", files: []), in: fresh)

      let id = try await office.registered()
      try await office.act(
        office.clerk,
        .consult(.thirdParty, Consulted(name: "某公司", about: "合同"), letter: template), in: id)
      try await office.act(
        office.clerk, .consult(.organ, Consulted(name: "某局", about: "合同"), letter: template),
        in: id)
      try await office.act(
        office.clerk,
        .answerConsultation(party, .objectsWithoutReason, text: "不同意", files: []), in: id)
      try await office.act(
        office.clerk,
        .tellThirdParty(party, content: "合同第三条", reasons: "没有合理理由", letter: template), in: id)
      try await office.act(office.clerk, .askExtension(workingDays: 10, reason: "较多"), in: id)
      try await office.act(office.head, .consentToExtension, in: id)
      try await office.act(office.clerk, .extend(letter: template), in: id)

      let lapsing = try await office.registered()
      try await office.act(
        office.clerk, .noteCorrection(what: "请明确年度", by: nil, letter: template), in: lapsing)
      office.wait(days: 30)
      try await office.act(office.clerk, .lapse(letter: template), in: lapsing)

      var kinds: [String] = []
      for id in [fresh, id, lapsing] {
        kinds += try await office.page(id).file.letters.map(\.letter.kind)
      }
      #expect(
        kinds == [
          "notice.correction", "notice.thirdPartyConsultation", "notice.organConsultation",
          "notice.thirdPartyDisclosure", "notice.replyExtension", "notice.correction",
          "notice.correctionLapse",
        ])
    }
  }

  @Test func `many applications bring a request for reasons, a delay, a fee and its lapse`()
    async throws
  {
    try await withOffice { office in
      let template = LetterChoice.fromTemplate()
      var id = try await office.registered()
      for _ in 0..<11 { id = try await office.registered() }
      try await office.act(
        office.clerk, .askForReasons(what: "同月申请12件,请说明理由", letter: template), in: id)
      try await office.act(office.clerk, .giveReasons(text: "生产需要", files: []), in: id)
      try await office.act(
        office.clerk,
        .delay(until: CivilDate(2026, 5, 29), reason: "数量较大", letter: template), in: id)
      try await office.act(
        office.clerk, .notifyFee(.items, onlyPoints: false, letter: template), in: id)
      office.wait(days: 60)
      try await office.act(office.clerk, .lapse(letter: template), in: id)
      let page = try await office.page(id)
      #expect(
        page.file.letters.map(\.letter.kind) == [
          "notice.reasonsRequest", "notice.delay", "notice.fee", "notice.feeLapse",
        ])
      #expect(page.file.outcome == .feeUnpaid)
    }
  }

  @Test func `slips are printed at any time and leave no trace`() async throws {
    try await withOffice { office in
      let cases = office.desks.cases
      let withdrawn = try await office.registered()
      try await office.act(office.clerk, .withdraw(proof: "书面"), in: withdrawn)
      let decided = try await office.registered()
      try await office.decide(decided, DecisionDraft(parts: [part(.notThisOrgan)]))
      try await office.act(
        office.clerk,
        .forward(.outside(name: "某市住房和城乡建设局", contact: "0734-0000001"), reason: "职责"),
        in: decided)
      let sent = try await office.applied()
      try await office.act(
        office.clerk, .transfer(to: office.city, reason: "市政府制作"), in: sent.id)
      let slips: [(Case.ID, CaseSlip)] = [
        (withdrawn, .receipt(code: "7KQM-2FHX-9ARD", address: "https://example.gov.cn/status")),
        (withdrawn, .withdrawal), (decided, .forwarding), (decided, .deliveryReceipt(letter: 1)),
        (sent.id, .forwarding),
      ]
      for (id, slip) in slips {
        let before = try await office.page(id).version
        let paper = try await cases.slip(office.clerk, id, slip, on: office.today)
        #expect(paper.bytes.starts(with: Array("%PDF".utf8)), "\(slip)")
        #expect(try await office.page(id).version == before)
      }
      let none = try await office.grounds {
        _ = try await cases.slip(office.clerk, decided, .withdrawal, on: office.today)
      }
      #expect(none == [.noSuchLetter])
    }
  }
}
