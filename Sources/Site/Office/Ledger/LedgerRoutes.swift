import Desks
import Hummingbird

/// Taking over a ledger: the file, its columns, what would come of it, and then the import.
enum LedgerRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/ledger", .cases(.importLedger)) { asked in try await LedgerScreen.page(asked) },
    .post("/office/ledger/columns", .cases(.importLedger), LedgerColumnsScreen.answer),
    .post("/office/ledger/plan", .cases(.importLedger)) { asked in
      try await LedgerPlanScreen.answer(asked, imports: false)
    },
    .post("/office/ledger/import", .cases(.importLedger)) { asked in
      try await LedgerPlanScreen.answer(asked, imports: true)
    },
    .post("/office/ledger/rejected.xlsx", .cases(.importLedger), LedgerPlanScreen.rejected),
  ]
}
