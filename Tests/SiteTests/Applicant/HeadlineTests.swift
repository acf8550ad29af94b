import Regulation
import Testing
import Workdays

@testable import Desks
@testable import Site

@Suite struct `The line that says where a case stands` {
  private func headline(_ change: (inout SampleStatus) -> Void) -> String {
    StatusHeadline(SampleStatus.everything.changed(change)).headline
  }

  @Test func `names what is waited for before the day of the reply`() {
    #expect(headline { _ in } == "等您补正，最迟 2026 年 3 月 13 日")
    #expect(headline { $0.correctionWanted = nil } == "等您缴费 100 元，最迟 2026 年 3 月 20 日")
    #expect(headline { ($0.correctionWanted, $0.fee) = (nil, nil) } == "最迟 2026 年 3 月 18 日答复")
  }

  @Test
  func `says that it waits for the confirmation, or that it is worked on, where there is no day`() {
    var sample = SampleStatus()
    sample.replyDue = nil
    #expect(StatusHeadline(sample.page).headline == "正在办理")
    sample.receivedOn = nil
    #expect(StatusHeadline(sample.page).headline == "等待机关确认收到")
  }

  @Test(arguments: [
    (CaseFact.Kind.decided, StatusPage.Stage.delivered, "已于 2026 年 3 月 1 日答复"),
    (.withdrawn, .closed, "已于 2026 年 3 月 1 日撤回"), (.lapsed, .closed, "已于 2026 年 3 月 1 日视为放弃，不再处理"),
    (.transferred, .sentOn, "已于 2026 年 3 月 1 日转交其他机关"),
    (.settled, .delivered, "已于 2026 年 3 月 1 日处理"),
  ])
  func `names the end above all`(end: CaseFact.Kind, stage: StatusPage.Stage, words: String) {
    let line = headline {
      $0.stage = stage
      $0.history.append(SampleStatus.entry(end, CivilDate(2026, 3, 1)))
    }
    #expect(line == words)
  }

  @Test func `says how it was decided`() {
    let status = SampleStatus.everything.changed {
      $0.stage = .delivered
      $0.outcome = .stateSecret
      $0.history.append(SampleStatus.entry(.decided, CivilDate(2026, 3, 1)))
    }
    #expect(StatusHeadline(status).under == "办理结果：不予公开：属于国家秘密")
  }
}
