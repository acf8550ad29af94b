/// What kind of organ it is, as far as the Regulation makes a difference.
public enum OrganKind: String, CaseIterable, Codable, Sendable {
  /// A people's government of a county or above (人民政府).
  case government
  /// A department of such a government (部门).
  case department
  /// A government of a township or town, or a sub-district office (乡镇人民政府、街道办事处).
  case township
  /// Another body that answers for government information, such as one authorised by a law.
  case other
}
