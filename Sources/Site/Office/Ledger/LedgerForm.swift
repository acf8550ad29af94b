import Desks
import Foundation

/// What goes from page to page of an import: the file, whose it is, and how it is read.
struct LedgerForm: Sendable {
  let organ: PlaceOfCasework
  let carried: CarriedFile
  var mapping: LedgerMapping

  /// Reads the form; without a matching, the desk's proposal stands.
  init(_ asked: OfficeRequest) async throws {
    organ = try await asked.place(with: .importLedger)
    carried = try CarriedFile(asked)
    mapping = LedgerForm.mapping(asked.form)
  }

  /// The matching that a form holds.
  private static func mapping(_ form: SentForm) -> LedgerMapping {
    var mapping = LedgerMapping(sheet: form["sheet"].isEmpty ? nil : form["sheet"])
    for (header, column) in zip(form.all("header"), form.all("column")) {
      mapping.columns[header] = LedgerColumn(rawValue: column)
    }
    let words = zip(form.all("wordColumn"), zip(form.all("word"), form.all("meaning")))
    for (column, (word, meaning)) in words where !meaning.isEmpty {
      mapping.say(meaning, of: word, in: LedgerColumn(rawValue: column))
    }
    return mapping
  }

  /// What the next form carries, without the columns.
  var hidden: [HiddenView] {
    carried.hidden + [
      HiddenView(name: "organ", value: "\(organ.id)"),
      HiddenView(name: "sheet", value: mapping.sheet ?? ""),
    ]
  }

  /// The columns as the next form carries them, where nobody chooses them again.
  var columns: [HiddenView] {
    mapping.columns.sorted { $0.key < $1.key }.flatMap { header, column in
      [
        HiddenView(name: "header", value: header),
        HiddenView(name: "column", value: column.rawValue),
      ]
    }
  }

  /// The meanings of words as the next form carries them.
  var meanings: [HiddenView] {
    mapping.said.flatMap { column, word, meaning in
      [
        HiddenView(name: "wordColumn", value: column.rawValue),
        HiddenView(name: "word", value: word), HiddenView(name: "meaning", value: meaning),
      ]
    }
  }
}

extension LedgerMapping {
  /// Says what words in a column mean.
  fileprivate mutating func say(_ meaning: String, of word: String, in column: LedgerColumn?) {
    switch column {
    case .applicantKind: kinds[word] = ApplicantKind(rawValue: meaning)
    case .channel: channels[word] = meaning
    case .outcome, .ground: outcomes[word] = meaning
    case .reconsiderationResult, .litigationResult: results[word] = RemedyResult(rawValue: meaning)
    default: break
    }
  }

  /// Whatever was said of words.
  fileprivate var said: [(LedgerColumn, String, String)] {
    kinds.map { (.applicantKind, $0.key, $0.value.rawValue) }
      + channels.map { (.channel, $0.key, $0.value) }
      + outcomes.map { (.outcome, $0.key, $0.value) }
      + results.map { (.reconsiderationResult, $0.key, $0.value.rawValue) }
  }
}
