import Store
import Workdays

extension OrganStep {
  /// The event that records it.
  func draft(of id: Organ.ID, on day: CivilDate) throws -> EventDraft {
    func draft(_ payload: some Payload, on day: CivilDate = day) throws -> EventDraft {
      try Draft.of(payload, about: Subject.organ(id), in: id.value, on: day)
    }
    return switch self {
    case .found(let new): try draft(OrganFounded(new), on: new.founded ?? day)
    case .rename(let name): try draft(OrganRenamed(name: name.trimmed))
    case .merge(let successor): try draft(OrganMerged(into: successor))
    case .dissolve: try draft(OrganDissolved())
    case .place(let parent): try draft(OrganPlaced(parent: parent))
    case .supervise(let supervisor): try draft(OrganSupervised(supervisor: supervisor))
    case .change(let change): try draft(OrganChanged(change))
    }
  }
}
