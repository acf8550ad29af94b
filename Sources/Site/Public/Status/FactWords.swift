import Desks
import LawWording
import Workdays

extension StatusPage.Entry {
  /// What stands under its sentence: what the applicant said themselves, and the day that it names.
  var details: [String] {
    let said = [.corrected, .reasonsGiven].contains(kind) && !text.isEmpty ? text : nil
    return [said, until.map { "期限至 \($0.longText)。" }].compactMap { $0 }
  }
}

/// What has just been done, as the page that follows says it; the address carries the name only.
enum StatusDone: String, CaseIterable {
  case corrected, reasons, withdrawn, rated

  /// The sentence.
  var sentence: String {
    switch self {
    case .corrected: "补正已经提交。机关收到补正之日起重新计算答复期限。"
    case .reasons: "说明已经提交。"
    case .withdrawn: "申请已经撤回，机关不再办理。"
    case .rated: "谢谢，您的评价已经记下。"
    }
  }
}
