import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation
import Workdays

extension QueueRowView {
  /// A case as a line of the list.
  ///
  /// - Parameter organ: the organ's name, where the list is of several organs.
  init(_ row: QueueRow, organ: String? = nil) {
    rowID = "\(row.id)"
    rowNumber = row.number
    rowHref = "/office/cases/\(row.id)"
    rowActHref = "/office/cases/\(row.id)/due"
    rowBadge = BadgeView(row)
    rowDue = row.due?.shortText ?? ""
    rowAbout = row.isErased ? "（个人信息已经删除）" : row.heading
    rowWho = row.isErased ? "" : row.applicantName
    rowReceived = (row.receivedOn ?? row.arrivedOn).description
    rowWaits = row.state.text.typeset
    rowHas = row.assignee?.name ?? "未分派"
    rowOrgan = organ
    isRowNews = row.hasNews
    isRowOpen = row.endedOn == nil
  }
}

extension BadgeView {
  /// How near the day of a case is, or that it has ended.
  init(_ row: QueueRow) {
    if let left = row.daysLeft {
      self.init(daysLeft: left)
    } else if row.endedOn != nil {
      self.init("已办结", .good)
    } else {
      self.init("不计时")
    }
  }

  /// What is left in working days, as a list says it.
  init(daysLeft left: Int) {
    let words =
      switch left {
      case ..<0: "逾期 \(-left) 个工作日"
      case 0: "今天到期"
      default: "\(left) 个工作日"
      }
    self.init(words, Urgency(daysLeft: left).tone)
  }
}

extension Urgency {
  /// Its shape.
  var tone: BadgeView.Tone {
    switch self {
    case .none, .normal: .calm
    case .within5: .soon
    case .within2: .close
    case .overdue: .late
    }
  }
}

extension CivilDate {
  /// The day without its year: 03-18.
  var shortText: String { String(description.dropFirst(5)) }
}

extension BoundedCount {
  /// The number, or that there are so many at least.
  var text: String {
    switch self {
    case .exact(let count): "\(count)"
    case .atLeast(let count): "\(count)+"
    }
  }
}
