import Desks
import Hummingbird

/// Reconsideration and litigation: the list, a case, its acts.
enum RemedyRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/remedies", .cases(.read), RemedyListScreen.show),
    .get("/office/remedies/list.xlsx", .cases(.export), RemedyListScreen.workbook),
    .get("/office/remedies/new", .cases(.remedies), NewRemedyScreen.show),
    .post("/office/remedies/new", .cases(.remedies), NewRemedyScreen.open),
    .get("/office/remedies/:id", .cases(.read), RemedyScreen.show),
    .get("/office/remedies/:id/act/:act", .cases(.remedies), RemedyActScreen.show),
    .post("/office/remedies/:id/act/:act", .cases(.remedies), RemedyActScreen.perform),
    .get("/office/remedies/:id/files/:file", .cases(.read), RemedyScreen.file),
  ]
}
