import Desks
import Hummingbird

/// A view of the list of remedies as an address.
struct RemedyAddress: Sendable {
  let filter: RemedyFilter
  /// The organ that the address names; nil for all of the person's.
  let organ: Organ.ID?
  /// How many are left out: lists of remedies are short.
  let from: Int

  init(_ asked: OfficeRequest, _ places: [PlaceOfCasework]) {
    let named = places.first { "\($0.id)" == asked.query("organ") }
    organ = named?.id
    filter = RemedyFilter(
      organs: named.map { [$0.id] } ?? Set(places.map(\.id)),
      kind: RemedyKind(rawValue: asked.query("kind")),
      isPending: ["yes": true, "no": false][asked.query("pending")])
    from = min(max(0, Int(asked.query("from")) ?? 0), 100_000)
  }

  func path(_ base: String = "/office/remedies", from: Int = 0) -> String {
    base.asking([
      ("organ", organ.map { "\($0)" }), ("kind", filter.kind?.rawValue),
      ("pending", filter.isPending.map { $0 ? "yes" : "no" }),
      ("from", from == 0 ? nil : "\(from)"),
    ])
  }
}
