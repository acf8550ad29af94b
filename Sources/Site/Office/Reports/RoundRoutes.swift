import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles
import Workdays

/// The rounds in which a supervising organ collects reports.
enum RoundRoutes {
  static let all: [OfficeRoute] = [
    .get("/office/rounds/new", .signedIn) { asked in try await NewRoundPage.page(asked) },
    .post("/office/rounds", .signedIn, NewRoundPage.open),
    .get("/office/rounds/:round", .signedIn) { asked in try await RoundPage.page(asked) },
    .post("/office/rounds/:round", .signedIn, RoundPage.change),
    .get("/office/rounds/:round/sum", .signedIn, RoundSumPage.page),
    .get("/office/rounds/:round/figures.xlsx", .signedIn) { asked in
      let collection = try await asked.reports.rounds.collection(try asked.actor, try asked.round)
      return .file(
        try RoundSheets.figures(collection).xlsx(), named: "\(collection.round.year)年度报告数据.xlsx",
        type: .xlsx)
    },
    .get("/office/rounds/:round/findings.xlsx", .signedIn) { asked in
      let all = try await asked.reports.rounds.everything(try asked.actor, try asked.round)
      return .file(try RoundSheets.findings(all), named: "校验发现.xlsx", type: .xlsx)
    },
    .get("/office/rounds/:round/reports.zip", .signedIn) { asked in
      let all = try await asked.reports.rounds.everything(try asked.actor, try asked.round)
      return .file(try RoundSheets.archive(all), named: "年度报告.zip", type: .zip)
    },
    .get("/office/rounds/:round/organs/:id", .signedIn) { asked in
      try await SubmissionPageView.page(asked)
    },
    .post("/office/rounds/:round/organs/:id", .signedIn, SubmissionPageView.act),
    .get("/office/rounds/:round/organs/:id/versions/:number", .signedIn, SubmissionPageView.file),
  ]
}

extension OfficeRequest {
  /// The round that the path names.
  var round: Round.ID { get throws { try id("round") } }

  /// The organ from which whoever asks supervises.
  ///
  /// - Throws: `AccessRefusal` where there is none.
  func supervisingOrgan() throws -> Organ.ID {
    let actor = try actor
    let organs = actor.grants.held.compactMap { grant -> Organ.ID? in
      guard grant.role == .supervisor, case .organ(let organ) = grant.place else { return nil }
      return organ
    }.sorted { $0.value < $1.value }
    guard let organ = organs.first else { throw AccessRefusal(right: nil, ask: []) }
    return organ
  }
}
