import Glibc
import Store

/// What the store's facts are called on the command line.
enum StoreWording {
  /// Why it went no further.
  static func sentence(for fault: StoreFault) -> String {
    let description = fault.description
    return description.prefix(1).uppercased() + description.dropFirst() + "."
  }

  /// The exit status, of those that sysexits.h names.
  static func status(of fault: StoreFault) -> Int32 {
    switch fault.kind {
    case .busy, .serialization, .connectionLost: EX_TEMPFAIL
    case .setup, .migration, .key: EX_CONFIG
    case .file: EX_IOERR
    case .damaged: EX_DATAERR
    case .constraint, .statement, .value, .closed: EX_SOFTWARE
    }
  }

  /// What verifying came to: one line a breach, then one line in all.
  static func lines(for report: AuditReport) -> [String] {
    let checked =
      "\(count(report.chains, "chain")), \(count(report.events, "event")), "
      + count(report.personalFields, "piece") + " of personal data"
    let breaches = report.breaches.map { breach in
      "\(chain(breach.organ)), event \(breach.sequence): \(text(of: breach.what))"
    }
    let unopened =
      report.unopenedFields == 0
      ? []
      : [
        "\(count(report.unopenedFields, "piece")) of personal data not compared: the key is missing."
      ]
    let sum =
      report.isIntact
      ? "As they were written: \(checked)."
      : "Not as they were written: \(count(report.breaches.count, "chain")). Checked: \(checked)."
    return breaches + unopened + [sum]
  }

  static func text(of what: AuditBreach.What) -> String {
    switch what {
    case .altered: "altered: its content does not match its hash."
    case .doesNotFollow:
      "inserted or made anew: it does not follow the event before it, or that one was altered."
    case .removed: "removed."
    case .inserted: "inserted: the chain ended before it."
    case .differsFromSeal: "altered: it is not the event that the seal was made of."
    case .unknownAlgorithm(let name): "hashed by \(name), which this program does not know."
    case .personalAltered(let name): "its personal data “\(name)” was altered or put in."
    case .personalRemoved(let name):
      "its personal data “\(name)” is missing, and no event says that it was erased."
    }
  }

  static func chain(_ organ: Int64) -> String { organ == 0 ? "System" : "Organ \(organ)" }

  /// `1 chain`, `2 chains`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// What a backup or a restored store holds.
  static func text(of summary: BackupSummary) -> String {
    "\(count(summary.rows, "row")) in \(count(summary.tables, "table")) and "
      + "\(count(summary.files, "file")) of \(summary.fileBytes) bytes, as of \(summary.takenAt)"
  }

  static func text(of step: BackupProgress.Step) -> String {
    switch step {
    case .rows: "rows"
    case .files: "files"
    case .checking: "checking"
    case .searchIndex: "search index"
    }
  }
}
