public import Workdays

/// Something that can be found.
public struct SearchEntry: Sendable, Hashable {
  /// What kind of thing it is, in small letters (`publication`); names the entry together with `id`.
  public var area: String
  /// The number of the thing.
  public var id: Int64
  /// The organ that it belongs to.
  public var organ: Int64
  /// The day by which it is newer or older than others.
  public var day: CivilDate
  /// Whether anyone may find it.
  public var isPublic: Bool
  /// Its title.
  public var title: String
  /// All else in which it can be found.
  public var body: String

  /// An entry of the index.
  public init(
    area: String, id: Int64, organ: Int64, day: CivilDate, isPublic: Bool, title: String,
    body: String
  ) {
    self.area = area
    self.id = id
    self.organ = organ
    self.day = day
    self.isPublic = isPublic
    self.title = title
    self.body = body
  }
}
