/// A step that brings the schema of one area forward; never back, and never edited once it has landed.
public struct Migration: Sendable {
  /// Whose tables these are: `people`.
  public let area: String
  /// The step's number in the area, counted from 1.
  public let number: Int
  /// What the step does, in a few words.
  public let name: String

  let statements: @Sendable (Dialect) -> [SQL]

  /// A step whose statements both engines take.
  public init(area: String, number: Int, name: String, statements: [SQL]) {
    self.init(area: area, number: number, name: name) { _ in statements }
  }

  /// A step that differs between the engines.
  init(
    area: String, number: Int, name: String, statements: @escaping @Sendable (Dialect) -> [SQL]
  ) {
    self.area = area
    self.number = number
    self.name = name
    self.statements = statements
  }
}
