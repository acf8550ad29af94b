public import AnnualReport
import Store

/// An act on what an organ hands in.
public enum SubmissionAct: Hashable, Sendable {
  /// Say what doubtful cells hold; nil for a blank.
  case confirm([Cell: Quantity?])
  /// Hand it in.
  case handIn
  /// Send it back with remarks.
  case giveBack([CellRemark])
  /// Accept it.
  case accept

  /// Whether the supervising organ does it.
  var isSupervisors: Bool {
    switch self {
    case .confirm, .handIn: false
    case .giveBack, .accept: true
    }
  }
}

extension Rounds {
  /// Does an act.
  ///
  /// - Throws: `AccessRefusal`, `RoundRefusal`, `RoundChanged`, `StoreFault`.
  @discardableResult
  public func perform(
    _ actor: Actor, _ act: SubmissionAct, of organ: Organ.ID, in id: Round.ID, seen: CaseVersion
  ) async throws -> CaseVersion {
    try await store.write("acting on what was handed in") { transaction in
      let submission = try transaction.allow(act, of: organ, in: id, by: actor, seen: seen)
      var version = submission.version
      for fact in act.facts {
        version = try transaction.record(fact, of: submission.id, in: organ, by: actor)
      }
      return version
    }
  }
}

extension SubmissionAct {
  fileprivate var facts: [SubmissionFact] {
    switch self {
    case .confirm(let values):
      values.sorted { $0.key < $1.key }.map {
        .confirmed(cell: $0.key.description, number: $0.value?.description)
      }
    case .handIn: [.handedIn]
    case .giveBack(let remarks): [.returned(remarks: remarks)]
    case .accept: [.accepted]
    }
  }
}

extension Reader {
  fileprivate func allow(
    _ act: SubmissionAct, of organ: Organ.ID, in id: Round.ID, by actor: Actor, seen: CaseVersion
  ) throws -> Submission {
    if act.isSupervisors {
      _ = try round(id, for: actor)
      try require(ReportRight.collect.policy(at: organ), of: actor)
    } else {
      try require(ReportRight.publish.policy(at: organ), of: actor)
    }
    guard let round = try round(id), let submission = try submission(of: organ, in: id) else {
      throw RoundRefusal(reasons: [.wrongState(.notBegun)])
    }
    guard submission.version == seen else { throw RoundChanged(version: submission.version) }
    let grounds = submission.grounds(against: act, in: round)
    guard grounds.isEmpty else { throw RoundRefusal(reasons: grounds) }
    return submission
  }
}

extension Submission {
  /// All reasons against an act.
  func grounds(against act: SubmissionAct, in round: Round) -> [RoundGround] {
    var grounds: [RoundGround] = round.isClosed ? [.closed] : []
    switch act {
    case .confirm(let values):
      if !state.isOwed { grounds.append(.wrongState(state)) }
      let doubtful = Set(current.report.doubts)
      for cell in values.keys.sorted() {
        if !doubtful.contains(cell.description) { grounds.append(.notDoubtful(cell)) }
        guard let number = values[cell] ?? nil else { continue }
        if number.isNegative || !(cell.isAmount || number.whole != nil) {
          grounds.append(.notACount(cell))
        }
      }
    case .handIn:
      // What came back is handed in again only once something new was laid in.
      if !state.isOwed || current.wasHandedIn { grounds.append(.wrongState(state)) }
      grounds += current.openDoubts.map(RoundGround.unconfirmed)
    case .giveBack(let remarks):
      if state != .handedIn { grounds.append(.wrongState(state)) }
      if remarks.isEmpty { grounds.append(.field(.remark, .missing)) }
      for remark in remarks {
        grounds += ReportField.remark.faults(of: remark.text).map { .field(.remark, $0) }
        if let address = remark.cell, !current.cells.cells.contains(where: { "\($0)" == address }) {
          grounds.append(.noSuchCell(address))
        }
      }
    case .accept: if state != .handedIn { grounds.append(.wrongState(state)) }
    }
    return grounds
  }
}
