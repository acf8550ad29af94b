import Desks
import Foundation
import Regulation
import Workdays

/// A view of the queue as an address: the words of the query are the filter, and nothing else is.
struct QueueAddress: Sendable {
  let filter: QueueFilter
  let after: QueueCursor?
  /// The organ that the address names; nil for all of the person's.
  let organ: Organ.ID?

  /// Reads the address; what it does not know, it leaves out.
  init(_ asked: OfficeRequest, places: [PlaceOfCasework]) {
    let named = places.first { "\($0.id)" == asked.query("organ") }
    organ = named?.id
    var filter = QueueFilter(organs: named.map { [$0.id] } ?? Set(places.map(\.id)))
    filter.view = QueueView(rawValue: asked.query("view")) ?? .open
    filter.outcome = Outcome(rawValue: asked.query("outcome"))
    filter.channel = Channel(rawValue: asked.query("channel"))
    filter.kind = ApplicantKind(rawValue: asked.query("kind"))
    filter.month = QueueAddress.month(asked.query("month"))
    filter.matter = Matter(rawValue: asked.query("matter"))
    filter.assignee = Person.ID(asked.query("assignee"))
    self.filter = filter
    after = QueueCursor(asked.query("after"))
  }

  /// The address of the same filter with another view, or further down.
  func path(
    _ base: String = "/office/cases", view: QueueView? = nil, after: QueueCursor? = nil
  ) -> String {
    let view = view ?? filter.view
    let pairs: [(String, String?)] = [
      ("view", view == .open ? nil : view.rawValue),
      ("organ", organ.map { "\($0)" }),
      ("outcome", filter.outcome?.rawValue), ("channel", filter.channel?.rawValue),
      ("kind", filter.kind?.rawValue), ("month", filter.month),
      ("matter", filter.matter?.rawValue), ("assignee", filter.assignee.map { "\($0)" }),
      ("after", after.map { "\($0)" }),
    ]
    return base.asking(pairs)
  }

  /// A month as an address names it; nothing where it is none.
  private static func month(_ text: String) -> String? {
    CivilDate(text + "-01") == nil ? nil : text
  }

  /// Whether anything but the view narrows the list.
  var isNarrowed: Bool {
    filter.outcome != nil || filter.channel != nil || filter.kind != nil || filter.month != nil
      || filter.matter != nil || filter.assignee != nil
  }
}

extension String {
  /// The path with a query of what is there.
  func asking(_ pairs: [(String, String?)]) -> String {
    let words = pairs.compactMap { name, value -> String? in
      value.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .queryWords) }
        .map { "\(name)=\($0)" }
    }
    return words.isEmpty ? self : self + "?" + words.joined(separator: "&")
  }
}

extension CharacterSet {
  fileprivate static let queryWords = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~,:")
}
