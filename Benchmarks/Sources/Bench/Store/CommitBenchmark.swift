import Foundation
import Store
import Workdays

/// Durable commits of an event each, through the store and by the SQLite library alone.
struct CommitBenchmark {
  var rounds = 20
  var commitsARound = 50

  func run() async throws -> Outcome {
    try await StoreFolder.with { folder in
      let store = try await folder.open()
      let plain = PlainEvents(PlainSQLite(folder.path + "/plain.db"))
      var own: [Duration] = []
      var alone: [Duration] = []
      for round in 0...rounds {
        let first = try await ContinuousClock().measure {
          for number in 0..<commitsARound {
            _ = try await store.write("appending") { try $0.append(Self.draft(number)) }
          }
        }
        let written = try await store.read("reading") { reader in
          try reader.events(organ: 1, after: Int64(round * commitsARound), limit: commitsARound)
        }
        let second = ContinuousClock().measure { for event in written { plain.append(event) } }
        guard round > 0 else { continue }
        own.append(first)
        alone.append(second)
      }
      await store.close()
      let (ownMedian, aloneMedian) = (Stopwatch.median(own), Stopwatch.median(alone))
      return Outcome(
        name: "durable commits through the store, against the same rows by SQLite alone",
        measured: ownMedian / aloneMedian, unit: "×", limit: 1 / 0.7,
        detail:
          "\(rate(ownMedian)) against \(rate(aloneMedian)) commits a second, medians of \(rounds)")
    }
  }

  static func draft(_ number: Int) -> EventDraft {
    EventDraft(
      organ: 1, subject: "application/\(number)", kind: "application.received",
      occurredOn: CivilDate(2025, 6, 1), actor: 7,
      payload: #"{"applicantKind":"naturalPerson","channel":"web","number":\#(number)}"#)
  }

  private func rate(_ duration: Duration) -> Int {
    Int(Double(commitsARound) * 1000 / duration.milliseconds)
  }
}

/// The rows of events, written without the store.
final class PlainEvents {
  private let database: PlainSQLite
  private let chain: OpaquePointer
  private let event: OpaquePointer

  init(_ database: PlainSQLite) {
    self.database = database
    database.run(
      """
      CREATE TABLE chain (organ_id BIGINT NOT NULL PRIMARY KEY, sequence BIGINT NOT NULL,
        recorded_at BIGINT NOT NULL, hash BLOB NOT NULL);
      CREATE TABLE event (organ_id BIGINT NOT NULL, sequence BIGINT NOT NULL,
        position BIGINT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL,
        occurred_on TEXT NOT NULL, recorded_at BIGINT NOT NULL, actor_id BIGINT,
        payload TEXT NOT NULL, commitments TEXT NOT NULL, algorithm TEXT NOT NULL,
        previous BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (organ_id, sequence));
      CREATE INDEX event_by_position ON event (position);
      CREATE INDEX event_by_subject ON event (subject, position);
      """)
    chain = database.prepare("INSERT OR REPLACE INTO chain VALUES (?, ?, ?, ?)")
    event = database.prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
  }

  func append(_ written: Event) {
    database.run("BEGIN IMMEDIATE")
    database.run(
      chain,
      [
        .integer(written.organ), .integer(written.sequence),
        .integer(written.recordedAt.milliseconds), .bytes(written.hash),
      ])
    database.run(
      event,
      [
        .integer(written.organ), .integer(written.sequence), .integer(written.position),
        .text(written.subject), .text(written.kind), .text(written.occurredOn.description),
        .integer(written.recordedAt.milliseconds), written.actor.map { .integer($0) } ?? .null,
        .text(written.payload), .text(""), .text(written.algorithm), .bytes(written.previous),
        .bytes(written.hash),
      ])
    database.run("COMMIT")
  }
}
