import Foundation
import Letters
import OfficeFiles
import Regulation
import Testing

@Suite struct `The text of letters` {
  /// The letters word for word, a kind after the other.
  private static let expected: [String: [String]] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/letters.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var letters: [String: [String]] = [:]
    var kind = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("===== ") {
        kind = String(line.dropFirst(6))
        letters[kind] = []
      } else {
        letters[kind, default: []].append(String(line))
      }
    }
    return letters
  }()

  @Test(arguments: LetterKind.allCases)
  func `is what the file has, word for word`(kind: LetterKind) throws {
    let document = LetterWriter().draft(LetterSample.facts(kind)).document
    let expected = try #require(Self.expected[kind.id], "\(kind.id)")
    let lines = document.lines.flatMap {
      $0.split(separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(lines.map(String.init) == expected.dropLast(expected.last == "" ? 1 : 0))
  }

  @Test func `is in the file for every kind and for nothing else`() {
    #expect(Set(Self.expected.keys) == Set(LetterKind.allCases.map(\.id)))
  }

  @Test func `addresses a body otherwise than a person`() {
    var facts = LetterSample.facts(.notice(.correction))
    facts.applicant = ApplicantFacts(name: "某某建设有限公司", isBody: true)
    let text = LetterWriter().draft(facts).document.wholeText
    #expect(text.contains("请你单位对下列事项作出补正"))
    #expect(!text.contains("您"))
  }

  @Test func `tells of the correction where there was one`() {
    var facts = LetterSample.facts(.decision(.provided))
    #expect(!LetterWriter().draft(facts).document.wholeText.contains("补正"))
    facts.application.correctedOn = facts.day
    let text = LetterWriter().draft(facts).document.wholeText
    #expect(text.contains("（编号：2026-0147），并于2026年3月18日收到您补正的申请。"))
  }

  @Test func `a value's full stop gives way to the template's own mark`() {
    var part = LetterSample.part(.internalAffairs)
    part.reasons = "属于本机关值班安排。"
    let facts = LetterSample.facts(.decision(DecisionFacts(part)))
    let text = LetterWriter().draft(facts).document.wholeText
    #expect(text.contains("理由是：属于本机关值班安排。根据"))
  }

  @Test func `a decision for major public interest says that the third party was told`() {
    var facts = DecisionFacts(LetterSample.part(.provided))
    facts.decision = .init(.provided, majorPublicInterest: true)
    let bare = LetterWriter().draft(LetterSample.facts(.decision(facts)))
    #expect(bare.remarks.map(\.text) == ["没有写明已书面告知第三方公开的内容和理由。"])
    facts.thirdPartyTold = "本机关已于2026年3月17日书面告知第三方"
    let told = LetterWriter().draft(LetterSample.facts(.decision(facts)))
    #expect(told.isComplete)
    #expect(
      told.document.wholeText.contains(
        "本机关认为不公开可能对公共利益造成重大影响，决定予以公开。本机关已于2026年3月17日书面告知第三方。根据"))
  }
}

@Suite struct `A letter as a document` {
  private let press = Press()

  @Test func `names its organ, number and day, and looks as its template says`() {
    let plain = LetterWriter().draft(LetterSample.facts(.notice(.correction))).document
    #expect(plain.title == "某某市数据局\n政府信息公开申请补正告知书")
    #expect(plain.issuers.isEmpty && plain.signatories == ["某某市数据局"])
    #expect(plain.number?.description == "某数公开〔2026〕12号")
    #expect(plain.day?.description == "2026年3月18日")
    var facts = LetterSample.facts(.notice(.organConsultation))
    facts.organ.head = "某某市人民政府数据局"
    facts.organ.seals = false
    facts.attachments = ["投标文件"]
    let letter = LetterWriter().draft(facts).document
    #expect(letter.form == .letter && letter.issuers == ["某某市人民政府数据局"])
    #expect(letter.title == "政府信息公开征求意见函")
    #expect(!letter.isSealed && letter.attachments == ["投标文件"])
  }

  @Test func `a receipt carries the code of the page where the case is followed`() {
    var facts = LetterSample.facts(.notice(.receipt))
    #expect(
      LetterWriter().draft(facts).document.code?.picture == QRCode("https://example.gov.cn/chaxun"))
    facts.application.lookupAddress = nil
    #expect(LetterWriter().draft(facts).document.code == nil)
  }

  @Test func `every letter is printed on one page or two, in characters that the fonts have`()
    throws
  {
    for kind in LetterKind.allCases {
      let document = LetterWriter().draft(LetterSample.facts(kind)).document
      let printed = try press.pdf(document)
      #expect(printed.pages <= 2, "\(kind.id)")
      #expect(printed.unknownCharacters.isEmpty, "\(kind.id)")
    }
  }
}
