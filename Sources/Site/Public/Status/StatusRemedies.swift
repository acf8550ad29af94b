import Desks
import LawWording
import Regulation
import Workdays

/// Which remedies are open until when, and where.
enum StatusRemedies {
  static func pieces(_ status: StatusPage, _ particulars: Particulars?) -> [PieceView] {
    guard !status.remedies.isEmpty else { return [] }
    let facts = status.remedies.map { remedy in
      FactView(
        remedy.clock.remedyWord,
        [
          remedy.until.map { "最迟 \($0.longText)" } ?? "期限自收到复议决定之日起计算",
          place(remedy, particulars),
        ].compactMap { $0 }.joined(separator: "，"))
    }
    let names = status.remedies.map(\.clock)
    let isFirst = names.contains(.reconsideration) && !names.contains(.directLitigation)
    return [.facts(facts)]
      + (isFirst ? [.paragraph("这件答复应当先申请行政复议；对复议决定仍不服的，再提起行政诉讼。")] : [])
      + [.paragraph("以答复文书写明的途径和期限为准。")]
  }

  private static func place(
    _ remedy: StatusPage.OpenRemedy, _ particulars: Particulars?
  ) -> String? {
    let place =
      remedy.clock == .reconsideration ? particulars?.reconsiderationOrgan : particulars?.court
    return place.flatMap { $0.isEmpty ? nil : "向\($0)提出" }
  }
}

extension Clock.Name {
  /// The remedy, as one who looks for it calls it.
  fileprivate var remedyWord: String {
    switch self {
    case .reconsideration: "申请行政复议"
    case .directLitigation: "直接提起行政诉讼"
    case .litigationAfterReconsideration: "复议后提起行政诉讼"
    default: text
    }
  }
}
