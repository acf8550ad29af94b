import Store
public import Workdays

/// All organs, as they stand to each other.
public struct OrganRegister: Hashable, Sendable {
  /// The organs by what tells them apart.
  public let organs: [Organ.ID: Organ]

  /// The organs.
  public init(_ organs: some Sequence<Organ>) {
    self.organs = Dictionary(organs.map { ($0.id, $0) }) { _, later in later }
  }

  /// The organs that there are on a day: governments first, then departments, townships, others,
  /// each in the order of their numbers, which is the order in which they were recorded.
  public func organs(on day: CivilDate) -> [Organ] {
    organs.values.filter { $0.exists(on: day) }.sorted(by: OrganRegister.comesFirst)
  }

  /// The organs that one supervises on a day, and those that these supervise.
  public func supervised(by supervisor: Organ.ID, on day: CivilDate) -> Set<Organ.ID> {
    reached(from: supervisor, on: day) { $0.supervisor(on: day) }
  }

  /// The organs that stand below one on a day, at any depth.
  public func below(_ top: Organ.ID, on day: CivilDate) -> Set<Organ.ID> {
    reached(from: top, on: day) { $0.parent(on: day) }
  }

  /// The organs as a tree: those under nothing, each with those under it.
  public func tree(on day: CivilDate) -> [OrganNode] {
    let present = organs(on: day)
    let known = Set(present.map(\.id))
    var children: [Organ.ID?: [Organ]] = [:]
    for organ in present {
      let parent = organ.parent(on: day).flatMap { known.contains($0) ? $0 : nil }
      children[parent, default: []].append(organ)
    }
    return OrganRegister.nodes(under: nil, children, depth: 0)
  }

  /// The organ that a text names by its code or, on a day, by its name.
  public func organ(codeOrName text: String, on day: CivilDate) -> Organ? {
    if let code = try? UnifiedCode(text), let organ = organ(with: code) { return organ }
    return organ(named: text.trimmed, on: day)
  }

  /// Whoever has the code, ended or not.
  func organ(with code: UnifiedCode) -> Organ? {
    organs.values.filter { $0.code == code }.min(by: OrganRegister.comesFirst)
  }

  /// Whoever bears the name on a day.
  func organ(named name: String, on day: CivilDate) -> Organ? {
    organs.values.filter { $0.exists(on: day) && $0.name(on: day) == name }
      .min(by: OrganRegister.comesFirst)
  }

  static func comesFirst(_ one: Organ, _ other: Organ) -> Bool {
    let kinds = OrganKind.allCases
    let (first, second) = (kinds.firstIndex(of: one.kind), kinds.firstIndex(of: other.kind))
    return first == second ? one.id.value < other.id.value : (first ?? 0) < (second ?? 0)
  }

  private func reached(
    from start: Organ.ID, on day: CivilDate, by link: (Organ) -> Organ.ID?
  ) -> Set<Organ.ID> {
    var children: [Organ.ID: [Organ.ID]] = [:]
    for organ in organs.values where organ.exists(on: day) {
      if let above = link(organ) { children[above, default: []].append(organ.id) }
    }
    var reached: Set<Organ.ID> = []
    var waiting = children[start] ?? []
    while let next = waiting.popLast() {
      guard next != start, reached.insert(next).inserted else { continue }
      waiting += children[next] ?? []
    }
    return reached
  }

  /// Deeper than any administration; what lies in a circle is under nothing and so not reached.
  private static let deepest = 32

  private static func nodes(
    under parent: Organ.ID?, _ children: [Organ.ID?: [Organ]], depth: Int
  ) -> [OrganNode] {
    guard depth < deepest else { return [] }
    return (children[parent] ?? []).map {
      OrganNode(organ: $0, children: nodes(under: $0.id, children, depth: depth + 1))
    }
  }
}

/// An organ in the tree, with those under it.
public struct OrganNode: Hashable, Sendable {
  /// The organ.
  public let organ: Organ
  /// The organs directly under it.
  public let children: [OrganNode]
}
