public import AnnualReport
public import Regulation
public import Store
public import Workdays

/// A reconsideration or a lawsuit over an application.
public enum Remedy {
  /// What tells them apart.
  public typealias ID = Identifier<Remedy>
}

/// What kind of remedy it is, by the rows of table IV; the raw value is the row's name.
public enum RemedyKind: String, CaseIterable, Codable, Sendable {
  /// 行政复议.
  case reconsideration
  /// 未经复议直接起诉.
  case directLitigation
  /// 复议后起诉.
  case litigationAfterReconsideration

  /// Whether it is before a court.
  public var isLitigation: Bool { self != .reconsideration }
}

/// What it is brought against.
public enum RemedyAbout: String, CaseIterable, Codable, Sendable {
  /// The decision, or the closing of the case.
  case decision
  /// That there was none in time.
  case silence
  /// Something else in disclosure work.
  case other
}

/// How it ended.
public enum RemedyResult: String, CaseIterable, Codable, Sendable {
  /// The act was upheld (维持).
  case upheld
  /// The request was dismissed (驳回复议请求、判决驳回诉讼请求).
  case requestDismissed
  /// The application or suit was dismissed as inadmissible (驳回复议申请、裁定驳回起诉).
  case suitDismissed
  /// Revoked (撤销).
  case revoked
  /// Altered (变更).
  case altered
  /// Declared unlawful or void (确认违法、确认无效).
  case declaredUnlawful
  /// The organ was ordered to perform (责令履行).
  case orderedToPerform
  /// Mediated (调解).
  case mediated
  /// Withdrawn after a settlement, or for other reasons (和解撤回、撤回).
  case withdrawn
  /// Terminated (终止).
  case terminated
  /// Not accepted (不予受理、不予立案).
  case notAccepted
  /// Transferred to another authority (移送).
  case transferred
  /// The appeal was dismissed, so that the first judgment stands (驳回上诉,维持原判).
  case appealDismissed

  /// The column of table IV [K]; nothing where that of the first instance stands.
  public var column: Column? {
    switch self {
    case .upheld, .requestDismissed, .suitDismissed: .upheld
    case .revoked, .altered, .declaredUnlawful, .orderedToPerform: .corrected
    case .mediated, .withdrawn, .terminated, .notAccepted, .transferred: .otherOutcome
    case .appealDismissed: nil
    }
  }

  /// The time to appeal against it in the first instance; nothing where none can be brought.
  ///
  /// - SeeAlso: 行政诉讼法 第八十五条 [K]
  var appealPeriod: Period? {
    switch self {
    case .upheld, .requestDismissed, .revoked, .altered, .declaredUnlawful, .orderedToPerform:
      .calendarDays(15)
    case .suitDismissed, .notAccepted: .calendarDays(10)
    case .mediated, .withdrawn, .terminated, .transferred, .appealDismissed: nil
    }
  }

  /// Whether the organ has to handle the application anew.
  public var orders: Bool { self == .revoked || self == .orderedToPerform }
}

/// Who appeals.
public enum RemedyParty: String, CaseIterable, Codable, Sendable {
  /// The applicant.
  case applicant
  /// The organ.
  case organ
}

/// A remedy as it is taken down.
public struct NewRemedy: Hashable, Sendable {
  /// The organ against which it is brought.
  public var organ: Organ.ID
  /// The case that it is about; nothing where that is not recorded here.
  public var caseID: Case.ID?
  /// What it is brought against.
  public var about: RemedyAbout
  /// What kind it is.
  public var kind: RemedyKind
  /// Who decides it.
  public var authority: String
  /// Its number there.
  public var docket: String
  /// The day on which the organ received the copy.
  public var acceptedOn: CivilDate
  /// The procedure of a reconsideration.
  public var procedure: ReconsiderationProcedure
  /// The reconsideration before it.
  public var after: Remedy.ID?

  /// A remedy as it is taken down.
  public init(
    organ: Organ.ID, caseID: Case.ID?, about: RemedyAbout = .decision, kind: RemedyKind,
    authority: String, docket: String = "", acceptedOn: CivilDate,
    procedure: ReconsiderationProcedure = .ordinary, after: Remedy.ID? = nil
  ) {
    self.organ = organ
    self.caseID = caseID
    self.about = about
    self.kind = kind
    self.authority = authority
    self.docket = docket
    self.acceptedOn = acceptedOn
    self.procedure = procedure
    self.after = after
  }
}
