/// The relationships of a part of an Office file: which part is its styles, its sheets, and so on.
struct Relationships {
  /// One relationship.
  struct Link {
    /// Its identifier, by which the part's own XML names it.
    let id: String
    /// The last word of its type, such as `officeDocument`, `styles`, `worksheet`.
    let kind: Substring
    /// The name of the entry that it leads to.
    let target: String
  }

  let links: [Link]

  /// The entry that the one relationship of a kind leads to.
  func target(ofKind kind: String) -> String? {
    links.first { $0.kind == kind }?.target
  }

  /// The entry that a relationship leads to.
  func target(ofID id: String) -> String? {
    links.first { $0.id == id }?.target
  }

  /// The relationships of a part, or of the whole archive for the empty name.
  init(of part: String, in archive: borrowing Archive, limits: Limits) throws(FileRefusal) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = part[..<cut]
    let name = "\(folder)_rels/\(part[cut...]).rels"
    let events = Events(folder: folder)
    if let contents = try archive.contents(of: name) {
      try Markup.parse(xml: contents, limits: limits, to: events)
    }
    links = events.links
  }

  private final class Events: MarkupEvents {
    private(set) var links: [Link] = []
    private let folder: Substring

    init(folder: Substring) {
      self.folder = folder
    }

    override func start(_ name: MarkupName, _ attributes: MarkupAttributes) {
      guard strcmp(name.bytes, "Relationship"), let id = attributes.string("Id"),
        let type = attributes.string("Type"), let target = attributes.string("Target"),
        attributes.string("TargetMode") != "External"
      else { return }
      let kind = type.split(separator: "/").last ?? ""
      links.append(Link(id: id, kind: kind, target: resolved(target)))
    }

    /// A target is meant from its part's folder, or from the root where it begins with a slash.
    private func resolved(_ target: String) -> String {
      var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
      for step in target.split(separator: "/") {
        switch step {
        case ".": continue
        case "..": _ = steps.popLast()
        default: steps.append(step)
        }
      }
      return steps.joined(separator: "/")
    }
  }
}
