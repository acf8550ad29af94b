/// What a finding found, as facts without wording.
public enum Fact: Hashable, Sendable {
  /// Two sums of cells that should be equal are not; `column` or `row` names the line checked.
  case equation
}
