import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import NIOCore
import OfficeFiles
import Workdays

/// The letters and files of a case, to read and to take.
enum LetterRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/cases/:id/letters/:letter", .cases(.read), show),
    .get("/office/cases/:id/papers/:hash", .cases(.readPersonal), paper),
    .get("/office/cases/:id/slips/receipt", .cases(.read)) { asked in
      try await slip(asked, .receipt(code: nil, address: nil))
    },
    .get("/office/cases/:id/slips/withdrawal", .cases(.read)) { asked in
      try await slip(asked, .withdrawal)
    },
    .get("/office/cases/:id/slips/delivery/:letter", .cases(.read)) { asked in
      try await slip(asked, .deliveryReceipt(letter: try letter(asked)))
    },
  ]

  /// A letter with its documents: the one that counts first.
  private static func show(_ asked: OfficeRequest) async throws -> Response {
    let page = try await asked.cases.cases.page(
      try asked.actor, try asked.caseID, on: try await asked.today())
    let number = try letter(asked)
    guard let letter = page.file.letters.first(where: { $0.letter.number == number }) else {
      throw HTTPError(.notFound)
    }
    let path = "/office/cases/\(page.file.id)"
    var facts = [FactView("日期", letter.on.description), FactView("签字盖章", letter.letter.form.text)]
    if let number = letter.letter.documentNumber {
      facts.insert(FactView("发文字号", number), at: 0)
    }
    if let version = letter.letter.template {
      facts.append(FactView("模板", version == 0 ? "通用模板" : "第 \(version) 版"))
    }
    if !letter.isFrozen {
      facts.append(FactView("状态", "", badge: BadgeView("待盖章扫描", .soon)))
    }
    if let later = letter.correctedBy {
      facts.append(FactView("更正", "已由另一份文书更正", href: "\(path)/letters/\(later)"))
    }
    let documents = letter.documents.enumerated().map { place, document in
      FactView(
        place == 0 && letter.isFrozen ? "正式文书" : "文件",
        "\(document.name)（\(document.size.inBytes)）",
        href: "\(path)/papers/\(document.hash)")
    }
    return asked.page(
      letter.name, trail: [LinkView("办件", "/office/cases"), LinkView(page.row.number, path)],
      [
        .facts(facts), .heading("文件"), .facts(documents),
        .facts([FactView("正式文书的校验值", letter.letter.hash)]),
        .links([LinkView("打印送达回证（PDF）", "\(path)/slips/delivery/\(number)")]),
      ])
  }

  private static func paper(_ asked: OfficeRequest) async throws -> Response {
    .taken(
      try await asked.cases.cases.paper(
        try asked.actor, try asked.caseID, hash: try asked.part("hash")))
  }

  private static func slip(_ asked: OfficeRequest, _ slip: CaseSlip) async throws -> Response {
    let id = try asked.caseID
    do {
      return .taken(
        try await asked.cases.cases.slip(
          try asked.actor, id, slip, on: try await asked.today()))
    } catch let refusal as CaseRefusal {
      return asked.page(
        "现在不能打印", status: .unprocessableContent,
        refusal.reasons.map { .notice($0.text.typeset, .soon) }
          + [.links([LinkView("回到本件", "/office/cases/\(id)")], isLead: true)])
    }
  }

  private static func letter(_ asked: OfficeRequest) throws -> Int {
    guard let number = asked.context.parameters.get("letter", as: Int.self) else {
      throw HTTPError(.notFound)
    }
    return number
  }
}

extension Response {
  /// A paper of a case: always saved, never opened by the browser as a page of this site.
  static func taken(_ paper: CasePaper) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "application/octet-stream",
        .contentDisposition: FileName.attachment(paper.name),
      ],
      body: .init(byteBuffer: ByteBuffer(bytes: paper.bytes)))
  }
}

extension PaperPiece {
  /// A letter as an act would make it.
  init(_ preview: LetterPreview) {
    self.init(
      "预览：\(preview.document.plainTitle)", html: preview.document.htmlArticle,
      remarks: preview.remarks.map(\.text.typeset))
  }
}
