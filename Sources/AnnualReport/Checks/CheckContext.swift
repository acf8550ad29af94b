/// What the checks know of the organ besides its report.
public struct CheckContext: Hashable, Sendable {
  /// Whether the organ may issue rules of government (规章); nil to judge by its name.
  ///
  /// - SeeAlso: 立法法 第九十一条, 第九十三条 (as amended 2023-03-15).
  public var mayIssueRules: Bool?

  /// A context.
  public init(mayIssueRules: Bool? = nil) {
    self.mayIssueRules = mayIssueRules
  }
}
