import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

extension MomentView {
  /// A fact of a case as its history shows it.
  init(_ entry: CaseEntry, people: [Person.ID: PersonName]) {
    var details = entry.details.map(\.typeset)
    if entry.isRecordedLater { details.append("补记于 \(entry.recordedAt.chinaTime)。") }
    if let override = entry.override { details.append("\(override.head)决定照办：\(override.reason)") }
    details += entry.remarks.map { "注意：" + $0.text.typeset }
    self.init(
      day: entry.on.description,
      (entry.isStruck ? "（作废）" : "") + entry.sentence.typeset,
      by: entry.by.map { people[$0]?.name ?? "" }, details: details, isStruck: entry.isStruck)
  }
}
