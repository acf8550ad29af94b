import DeskWording
import Desks
import LawWording
import OfficeFiles
import Regulation

extension LedgerColumn {
  /// What words in the column can mean.
  var meanings: [(value: String, label: String)] {
    switch self {
    case .applicantKind: ApplicantKind.allCases.map { ($0.rawValue, $0.text) }
    case .channel: Channel.allCases.map { ($0.rawValue, $0.text) }
    case .outcome, .ground: Outcome.allCases.map { ($0.rawValue, $0.text.typeset) }
    case .reconsiderationResult, .litigationResult:
      RemedyResult.allCases.map { ($0.rawValue, $0.text.typeset) }
    default: []
    }
  }
}
