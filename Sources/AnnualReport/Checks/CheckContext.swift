/// What the checks know of the organ besides its report.
public struct CheckContext: Hashable, Sendable {
  /// Whether the organ may issue rules of government (规章); nil to judge by its name.
  ///
  /// - SeeAlso: 立法法, on who may make rules.
  public var mayIssueRules: Bool?

  /// A context.
  public init(mayIssueRules: Bool? = nil) {
    self.mayIssueRules = mayIssueRules
  }
}
