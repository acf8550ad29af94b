import Desks
import Workdays

/// Finds the organ that somebody means, by its name or by what they want to know about.
struct OrganFinder: Sendable {
  private let organs: [(organ: Organ, name: String)]

  /// A finder among the organs that there are on a day.
  init(_ register: OrganRegister, on day: CivilDate) {
    organs = register.organs(on: day).map { ($0, $0.name(on: day)) }
  }

  /// How many organs there are.
  var count: Int { organs.count }

  /// All organs by kind, in the order of the register.
  var groups: [(kind: OrganKind, organs: [Organ])] {
    OrganKind.allCases.compactMap { kind in
      let ofKind = organs.filter { $0.organ.kind == kind }.map(\.organ)
      return ofKind.isEmpty ? nil : (kind, ofKind)
    }
  }

  /// The organs that answer to every word by their names, and behind them those whose name stands
  /// for the subject.
  func organs(for text: String) -> [Organ] {
    let words = text.lowercased().split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
    guard !words.isEmpty else { return [] }
    let named = organs.filter { organ in
      words.allSatisfy { organ.name.lowercased().contains($0) }
    }
    let names = words.flatMap { SubjectWords.names(for: $0) }
    let meant = organs.filter { organ in
      names.contains { organ.name.contains($0) }
        && !named.contains { $0.organ.id == organ.organ.id }
    }
    return (named + meant).map(\.organ)
  }
}
