/// A number that the prose gives for what cells of the tables count.
public struct Claim: Hashable, Sendable {
  /// The number.
  public var number: Quantity
  /// The sums of cells that the words may mean, the plainest first.
  public var readings: [[Cell]]
  /// The words, from the start of their clause.
  public var quote: String
  /// Whether the sentence surely speaks of this report's own figure.
  public var isOwn: Bool
  /// Where the paragraph begins that they stand in.
  public var place: Place

  /// A claim.
  public init(
    _ number: Quantity, readings: [[Cell]], quote: String, isOwn: Bool, place: Place
  ) {
    self.number = number
    self.readings = readings
    self.quote = quote
    self.isOwn = isOwn
    self.place = place
  }
}

/// A list in prose that breaks a total down.
public struct ProseList: Hashable, Sendable {
  /// The total that stands before the list.
  public var total: Quantity
  /// The numbers of its items.
  public var items: [Quantity]
  /// Their sum.
  public var sum: Quantity
  /// The words, total and list.
  public var quote: String
  /// Whether the list surely names every part.
  public var isExhaustive: Bool

  /// A list.
  public init(
    total: Quantity, items: [Quantity], sum: Quantity, quote: String, isExhaustive: Bool
  ) {
    self.total = total
    self.items = items
    self.sum = sum
    self.quote = quote
    self.isExhaustive = isExhaustive
  }
}
