import Workdays

/// An organ was entered; the event's day is that of its founding, or of entering it where nobody
/// knows that one.
struct OrganFounded: Payload {
  static let kind = "organ.founded"
  let name: String
  let code: String?
  let kind: OrganKind
  let parent: Organ.ID?
  let supervisor: Organ.ID?
  let indexPrefix: String?
  let mayIssueRules: Bool
  let founded: String?
  let particulars: Particulars

  init(_ new: NewOrgan) {
    let organ = Organ(Organ.ID(value: 0), new)
    name = organ.names[0].value
    code = organ.code?.text
    kind = new.kind
    parent = new.parent
    supervisor = new.supervisor
    indexPrefix = organ.indexPrefix
    mayIssueRules = new.mayIssueRules
    founded = new.founded?.description
    particulars = new.particulars
  }
}

/// It bears another name from the event's day on.
struct OrganRenamed: Payload {
  static let kind = "organ.renamed"
  let name: String
}

/// Its duties went over to another on the event's day.
struct OrganMerged: Payload {
  static let kind = "organ.merged"
  let into: Organ.ID
}

/// It was dissolved on the event's day.
struct OrganDissolved: Payload {
  static let kind = "organ.dissolved"
}

/// It stands under another organ from the event's day on, or under none.
struct OrganPlaced: Payload {
  static let kind = "organ.placed"
  let parent: Organ.ID?
}

/// Another organ supervises it from the event's day on, or none.
struct OrganSupervised: Payload {
  static let kind = "organ.supervised"
  let supervisor: Organ.ID?
}

/// What has no day of its own was said anew; what is missing stays as it was, an empty text means
/// nothing.
struct OrganChanged: Payload {
  static let kind = "organ.changed"
  let code: String?
  let kind: OrganKind?
  let indexPrefix: String?
  let mayIssueRules: Bool?
  let founded: String?
  let particulars: Particulars?

  init(_ change: OrganChange) {
    code = change.code.map { typed in (try? UnifiedCode(typed))?.text ?? "" }
    kind = change.kind
    indexPrefix = change.indexPrefix?.trimmed
    mayIssueRules = change.mayIssueRules
    founded = change.founded?.description
    particulars = change.particulars
  }
}
