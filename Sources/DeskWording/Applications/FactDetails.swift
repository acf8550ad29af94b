public import Desks
import LawWording
import Letters
import Regulation

extension CaseEntry {
  /// What was said with it, a line each: texts, reasons, proofs, files, letters.
  public var details: [String] {
    switch fact {
    case .received(let intake):
      said("凭证", intake.proof.text) + (intake.writtenDown ? ["口头申请,由本机关代为填写"] : [])
        + listed(intake.files)
    case .signed(let proof), .confirmed(let proof), .withdrawn(let proof):
      said("凭证", proof.text)
    case .noted(let text): lines(text.text)
    case .attached(let files): listed(files)
    case .applicantAmended(_, let reason), .givenBack(_, let reason), .recounted(_, let reason),
      .struck(_, let reason), .extensionAsked(_, let reason), .extensionDeclined(let reason),
      .transferred(_, _, let reason), .publicationConsidered(_, let reason), .kept(_, let reason):
      said("理由", reason.text)
    case .correctionNoticed(let day, let what, let letter):
      lines(what.text) + (day.map { ["补正期限:\($0.longText)"] } ?? []) + named(letter)
    case .reasonsAsked(let what, let letter): lines(what.text) + named(letter)
    case .corrected(let said), .reasonsGiven(let said), .consultationAnswered(_, _, _, let said):
      contributed(said)
    case .consulted(let party, let letter):
      said("征求意见的信息", party.about) + said("联系方式", party.contact)
        + said("地址", party.address) + named(letter)
    case .thirdPartyTold(_, let content, let reasons, let letter):
      said("公开内容", content.text) + said("理由", reasons.text) + named(letter)
    case .delayed(let until, let reason, let letter):
      ["延迟至 \(until.longText)"] + said("理由", reason.text) + named(letter)
    case .feePaid(let receipt): said("缴费凭证", receipt.text)
    case .forwarded(let forwarding):
      ["转送\(forwarding.name)"] + said("理由", forwarding.reason)
    case .split(let parts, let description):
      ["拆出 \(parts.count) 件"] + said("本件保留", description.text)
    case .drafted(let draft): draft.details + listed(draft.files)
    case .approved(let approval): listed(approval.slip.map { [$0] } ?? [])
    case .decided(let record): named(record.letter) + listed(record.files)
    case .sealed(_, let scan): ["校验值 \(scan.hash)"]
    case .delivered(let record): said("凭证", record.proof) + [record.remedy.text]
    case .letterCorrected(let letter, let number): ["更正第 \(number) 号文书"] + named(letter)
    case .settled(let settlement, let letter): settlement.details + named(letter)
    case .rated(_, let text): lines(text.text)
    case .extended(_, _, let letter), .feeNotified(_, let letter), .lapsed(let letter):
      named(letter)
    case .registered, .assigned, .consultationReceived, .extensionConsented, .joined, .parted,
      .submitted, .taken:
      []
    }
  }
}

extension RemedyEntry {
  /// What was said with it, a line each.
  public var details: [String] {
    switch fact {
    case .opened(let intake):
      said("机关", intake.authority) + said("案号", intake.docket) + [intake.about.text]
    case .answered(let said), .decided(_, let said): contributed(said)
    case .noted(let text): lines(text.text)
    case .attached(let files): listed(files)
    case .struck(_, let reason): said("理由", reason.text)
    case .received, .appealed, .becameFinal, .remanded: []
    }
  }
}

extension LetterState {
  /// What the letter is, as its title says without the organ's name.
  public var name: String { letter.name }
}

extension Letter {
  /// What the letter is, as its title says without the organ's name.
  public var name: String {
    switch LetterKind(id: kind) {
    case .notice(let notice)?: notice.text
    case .decision?, .mixed?: "政府信息公开申请答复书"
    case nil: "文书"
    }
  }
}

extension DeliveryRecord.Remedy {
  /// When the applicant was told of the remedy, in words.
  public var text: String {
    switch self {
    case .inDecision: "答复中已告知救济途径和期限"
    case .later(let day): "\(day.longText)补充告知救济途径和期限"
    case .never: "没有告知救济途径和期限"
    }
  }
}

extension CaseDraft {
  fileprivate var details: [String] {
    switch purpose {
    case .decision(let content, let parts, _):
      [content.decision.outcome.text]
        + parts.flatMap { said($0[.subject].isEmpty ? "理由" : $0[.subject], $0[.reasons]) }
    case .settlement(let settlement): [settlement.text] + settlement.details
    case .correction(let number, let wrong, let right):
      ["更正第 \(number) 号文书"] + said("原文", wrong.text) + said("更正为", right.text)
    }
  }
}

extension Settlement {
  fileprivate var details: [String] {
    switch self {
    case .corrected(let text), .refused(let text): lines(text.text)
    case .passedOn(_, let contact, _): said("联系方式", contact)
    }
  }
}

private func contributed(_ said: Contribution) -> [String] { lines(said.text) + listed(said.files) }

private func said(_ what: String, _ text: String) -> [String] {
  text.isEmpty ? [] : ["\(what):\(text)"]
}

private func lines(_ text: String) -> [String] {
  text.split(whereSeparator: \.isNewline).map(String.init)
}

private func listed(_ files: [StoredFile]) -> [String] {
  files.isEmpty
    ? [] : ["文件:" + files.map { $0.name.isEmpty ? "(已清除)" : $0.name }.joined(separator: "、")]
}

private func named(_ letter: Letter?) -> [String] {
  guard let letter else { return [] }
  return ["文书:\(letter.name)" + (letter.documentNumber.map { "(\($0))" } ?? "")]
}
