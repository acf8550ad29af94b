import HTTPTypes
import Testing

@testable import Site

@Suite struct `Advice on a description` {
  @Test(
    arguments: [
      ("市自然资源和规划局2023年对青禾镇东风村批准征收土地的批复和补偿安置方案", []),
      ("东风村征地材料", [.short, .noTime]), ("东风村历年征收土地的全部批复、公告和补偿协议", [.noTime]),
      ("请问2023年东风村征地为什么没有给我补偿款", [.question]),
      ("我要举报2023年东风村村主任侵占征地补偿款", [.complaint]),
      ("2023年东风村：\n1、征地批复\n2、补偿方案\n3、公告照片", [.several]),
      ("东风村去年的征地补偿安置方案全文", []), ("12345号楼房屋征收决定和征收补偿方案全文", [.noTime]),
    ] as [(String, [DescriptionAdvice])])
  func `is given where a notice to correct is likely`(text: String, advice: [DescriptionAdvice]) {
    var answers = ApplyAnswers()
    answers[.description] = text
    #expect(DescriptionAdvice.all(for: answers) == advice)
  }

  @Test func `is not given where a document number says it all`() {
    var answers = ApplyAnswers()
    answers[.description] = "该文件"
    answers[.documentNumber] = "青政发〔2024〕12号"
    #expect(DescriptionAdvice.all(for: answers).isEmpty)
  }

  @Test func `stands on the last page and keeps nobody from sending`() async throws {
    try await ApplicantUnderTest.run { site in
      let short = [("title", ""), ("description", "征地材料")]
      let page = try await site.send(
        site.path, GoodAnswers.with([("step", "what")] + short))
      #expect(page.status == .ok && page.text.contains("描述比较简短"))
      let sent = try await site.send(site.path, GoodAnswers.with([("step", "check")] + short))
      #expect(sent.text.contains("申请已提交"))
    }
  }
}
