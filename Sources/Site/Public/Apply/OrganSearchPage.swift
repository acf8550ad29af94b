import Desks
import Workdays

/// The page on which the organ is found: by its name, by the subject, or in the list.
struct OrganSearchPage: Sendable {
  var frame: PageFrame
  var title: String
  var search: FormView
  /// What the search found, in a sentence; nothing where nothing was searched for.
  var found: String?
  var groups: [OrganGroupView]
  var hasGroups: Bool
  /// Where the whole list stands, where it is not shown.
  var wholeListHref: String?
  var statusHref: String
  let piecesStyle = Asset.piecesStyle.path
  let applicantStyle = Asset.applicantStyle.path
  let applicantScript = Asset.applicantScript.path

  /// The page for what was searched for.
  init(
    _ frame: PageFrame, _ finder: OrganFinder, searched: String, wantsAll: Bool, on day: CivilDate
  ) {
    self.frame = frame
    title = frame.title
    statusHref = frame.link("/status")
    search = FormView(
      get: "/apply", submit: "查找",
      fields: [
        .text(
          "q", "机关名称，或者您要了解的事情", value: searched, hint: "例如：教育局、宅基地、学区。",
          most: OrganSearchPage.longestQuery)
      ])
    if frame.isLarge { search.hidden = [HiddenView(name: "size", value: "large")] }
    let hits = finder.organs(for: searched)
    if searched.isEmpty {
      let showsAll = wantsAll || finder.count <= OrganSearchPage.few
      groups = showsAll ? OrganSearchPage.groups(finder, frame, day) : []
    } else {
      found = OrganSearchPage.sentence(hits.count)
      groups =
        hits.isEmpty
        ? []
        : [OrganGroupView(heading: "查找结果", hits, frame, on: day)]
    }
    hasGroups = !groups.isEmpty
    let isWhole = searched.isEmpty && hasGroups
    wholeListHref = isWhole || finder.count == 0 ? nil : frame.link("/apply", "all=1")
    if finder.count == 0 { found = "还没有登记可以接受申请的机关。" }
  }

  /// The longest text that is searched for, in characters.
  static let longestQuery = 60

  /// So many organs are listed without being asked for.
  private static let few = 40

  private static func groups(_ finder: OrganFinder, _ frame: PageFrame, _ day: CivilDate)
    -> [OrganGroupView]
  {
    finder.groups.map { OrganGroupView(heading: $0.kind.heading, $0.organs, frame, on: day) }
  }

  private static func sentence(_ count: Int) -> String {
    count == 0
      ? "没有找到。请换一个词，例如只写“教育”“土地”；也可以从全部机关里选。" : "找到 \(count) 个机关。"
  }
}

/// Organs under a heading.
struct OrganGroupView: Sendable {
  var heading: String
  var organs: [LinkView]

  init(heading: String, _ organs: [Organ], _ frame: PageFrame, on day: CivilDate) {
    self.heading = heading
    self.organs = organs.map {
      LinkView($0.name(on: day), frame.link("/apply/\($0.id)"))
    }
  }
}
