public import AnnualReport

/// A report as a page of HTML on which every number is a link to what it counts.
public struct LinkedReport: Sendable {
  /// The title.
  public var title: String
  /// The sections, in the order of the form.
  public var sections: [Section]

  /// A section with its text and tables.
  public struct Section: Sendable {
    /// The heading, its number included.
    public var heading: String
    /// The text, paragraph by paragraph.
    public var paragraphs: [[Run]]
    /// The tables behind it.
    public var tables: [PrintedTable]

    /// A section.
    public init(heading: String, paragraphs: [[Run]], tables: [PrintedTable]) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.tables = tables
    }
  }

  /// A piece of text, which may be a link.
  public struct Run: Hashable, Sendable {
    /// The text.
    public var text: String
    /// Where it leads.
    public var address: String?
    /// What the link says when it is pointed at.
    public var says: String?

    /// A piece of text.
    public init(_ text: String, at address: String? = nil, says: String? = nil) {
      self.text = text
      self.address = address
      self.says = says
    }

    var html: String {
      guard let address else { return text.escapedForHTML }
      let title = says.map { " title=\"\($0.escapedForHTML)\"" } ?? ""
      return "<a href=\"\(address.escapedForHTML)\"\(title)>\(text.escapedForHTML)</a>"
    }
  }

  /// A report.
  public init(title: String, sections: [Section]) {
    self.title = title
    self.sections = sections
  }

  /// The page, without scripts and without anything to load.
  ///
  /// - Parameter address: Where a cell's number leads; nil for nowhere.
  public func html(linking address: (Cell) -> String?) -> String {
    StandalonePage(
      title: title, body: "<h1>\(title.escapedForHTML)</h1>\n" + bodyHTML(linking: address)
    ).text
  }

  /// The sections as HTML, without the title.
  public func bodyHTML(linking address: (Cell) -> String?) -> String {
    sections.map { section in
      "<h2>\(section.heading.escapedForHTML)</h2>\n"
        + section.paragraphs.map { "<p>\($0.map(\.html).joined())</p>\n" }.joined()
        + section.tables.map { $0.html(linking: address) }.joined()
    }.joined()
  }
}
