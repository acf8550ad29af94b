import OfficeFiles

/// A piece of an office page; exactly one of what it can be is there.
struct PieceView: Sendable {
  var heading: HeadingView?
  var paragraph: String?
  var notice: NoticeView?
  var errors: ErrorSummaryView?
  var form: FormView?
  var grid: GridView?
  var facts: FactsView?
  var timeline: TimelineView?
  var empty: EmptyView?
  var confirmation: ConfirmationView?
  var links: LinksView?
  var figures: FiguresView?
  var picture: PictureView?
  var deadline: DeadlinePiece?
  var actList: ActListPiece?
  var chain: ChainPiece?
  var tabs: TabsPiece?
  var paper: PaperPiece?
  var lawTable: LawTablePiece?
  var queue: QueuePiece?
  /// The class of a box that opens here.
  var opening: String?
  var unfolding: FoldView?
  /// Whether a box closes here.
  var isClosing = false
  /// Whether what opened at a word closes here.
  var isFolding = false
  var tables: SheetsView?

  private init() {}

  private static func piece(_ set: (inout PieceView) -> Void) -> PieceView {
    var piece = PieceView()
    set(&piece)
    return piece
  }

  /// A heading within the page.
  static func heading(_ words: String, id: String? = nil) -> PieceView {
    piece { $0.heading = HeadingView(headingWords: words, headingID: id) }
  }
  /// A paragraph.
  static func paragraph(_ words: String) -> PieceView { piece { $0.paragraph = words.typeset } }
  /// Something to know before anything else.
  static func notice(_ words: String, _ tone: BadgeView.Tone = .calm) -> PieceView {
    piece { $0.notice = NoticeView(noticeWords: words.typeset, noticeTone: tone.rawValue) }
  }
  /// What is wrong with a form.
  static func errors(_ view: ErrorSummaryView) -> PieceView { piece { $0.errors = view } }
  /// A form.
  static func form(_ view: FormView) -> PieceView { piece { $0.form = view } }
  /// A table.
  static func grid(_ view: GridView) -> PieceView { piece { $0.grid = view } }
  /// What is known of one thing, as terms and values.
  static func facts(_ facts: [FactView]) -> PieceView {
    piece { $0.facts = FactsView(facts: facts) }
  }
  /// What happened, in order.
  static func timeline(_ moments: [MomentView]) -> PieceView {
    piece { $0.timeline = TimelineView(moments: moments) }
  }
  /// What stands where there is nothing yet.
  static func empty(_ view: EmptyView) -> PieceView { piece { $0.empty = view } }
  /// What has been done.
  static func confirmation(_ view: ConfirmationView) -> PieceView {
    piece { $0.confirmation = view }
  }
  /// Acts that lead elsewhere; the first is the one that is due.
  static func links(_ links: [LinkView], isLead: Bool = false) -> PieceView {
    piece { $0.links = LinksView(links: links, isLead: isLead) }
  }
  /// Numbers that open.
  static func figures(_ figures: [CountView]) -> PieceView {
    piece { $0.figures = FiguresView(figures: figures) }
  }
  /// A picture made by the program itself, as SVG that says in words what it shows.
  static func picture(svg: String) -> PieceView {
    piece { $0.picture = PictureView(svg: svg) }
  }
  /// A time limit.
  static func deadline(_ view: DeadlinePiece) -> PieceView { piece { $0.deadline = view } }
  /// What can be done now, and what cannot.
  static func actList(_ view: ActListPiece) -> PieceView { piece { $0.actList = view } }
  /// The steps by which a letter leaves the organ.
  static func chain(_ stages: [StageView]) -> PieceView {
    piece { $0.chain = ChainPiece(stages: stages) }
  }
  /// Views of one list.
  static func tabs(_ label: String, _ tabs: [TabView]) -> PieceView {
    piece { $0.tabs = TabsPiece(tabsLabel: label, tabs: tabs) }
  }
  /// A letter as it will look.
  static func paper(_ view: PaperPiece) -> PieceView { piece { $0.paper = view } }
  /// A statutory table.
  static func lawTable(_ view: LawTablePiece) -> PieceView { piece { $0.lawTable = view } }
  /// A dense list of cases.
  static func queue(_ view: QueuePiece) -> PieceView { piece { $0.queue = view } }
  /// A box opens; `LayoutPiece` closes it again.
  static func opening(_ name: String) -> PieceView { piece { $0.opening = name } }
  /// A box closes.
  static let closing = piece { $0.isClosing = true }
  /// What opens at a word begins; `LayoutPiece` ends it again.
  static func unfolding(_ words: String, isOpen: Bool) -> PieceView {
    piece { $0.unfolding = FoldView(foldWords: words, isFoldOpen: isOpen) }
  }
  /// What opens at a word ends.
  static let folding = piece { $0.isFolding = true }
  /// The tables of an annual report as the law prints them.
  static func sheets(_ sheets: [SheetView]) -> PieceView {
    piece { $0.tables = SheetsView(sheets: sheets) }
  }
}

/// A heading within a page.
struct HeadingView: Sendable {
  var headingWords: String
  var headingID: String?
}

/// A sentence in a box.
struct NoticeView: Sendable {
  var noticeWords: String
  var noticeTone: String
}

/// What is wrong with a form, each line leading to its field.
struct ErrorSummaryView: Sendable {
  var errorLines: [LinkView]

  /// The summary of a form's faulty fields; nil where there is none.
  init?(_ fields: [FieldView], others: [String] = []) {
    let lines =
      others.map { LinkView($0.typeset, "#main") }
      + fields.compactMap { field in
        field.error.map { error in
          LinkView(
            error, "#\(field.isGroup ? field.options.first?.optionID ?? field.id : field.id)")
        }
      }
    guard !lines.isEmpty else { return nil }
    errorLines = lines
  }
}

/// Terms and values.
struct FactsView: Sendable { var facts: [FactView] }

/// A term and its value.
struct FactView: Sendable {
  var term: String
  var fact: String
  var factHref: String?
  var factBadge: BadgeView?

  init(_ term: String, _ fact: String, href: String? = nil, badge: BadgeView? = nil) {
    self.term = term
    self.fact = fact
    factHref = href
    factBadge = badge
  }
}

/// Events in order.
struct TimelineView: Sendable { var moments: [MomentView] }

/// An event: the day, what happened, who did it.
struct MomentView: Sendable {
  var day: String
  var happened: String
  var by: String?
  var details: [String]
  /// Whether it counts no longer.
  var isStruck: Bool

  init(
    day: String, _ happened: String, by: String? = nil, details: [String] = [],
    isStruck: Bool = false
  ) {
    self.day = day
    self.happened = happened
    self.by = by
    self.details = details
    self.isStruck = isStruck
  }
}

/// What has been done, large.
struct ConfirmationView: Sendable {
  var confirmed: String
  /// The one thing to write down.
  var keepsake: String?
  var next: String?
}

/// Acts side by side.
struct LinksView: Sendable {
  var links: [LinkView]
  var isLead: Bool
}

/// Numbers side by side.
struct FiguresView: Sendable { var figures: [CountView] }

/// A number, its unit, what it counts; it opens its records.
struct CountView: Sendable {
  var number: String
  var unit: String
  var counts: String
  var figureHref: String
  var figureTone: String

  init(
    _ number: Int, _ unit: String, _ counts: String, href: String, _ tone: BadgeView.Tone = .calm
  ) {
    self.init(String(number), unit, counts, href: href, tone)
  }

  /// A number that has been written already: more than are counted, say.
  init(
    _ number: String, _ unit: String, _ counts: String, href: String,
    _ tone: BadgeView.Tone = .calm
  ) {
    self.number = number
    self.unit = unit
    self.counts = counts
    figureHref = href
    figureTone = tone.rawValue
  }
}

/// A picture in the page itself.
struct PictureView: Sendable {
  var svg: String
}
