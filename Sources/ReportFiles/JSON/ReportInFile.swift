import AnnualReport
import FoundationEssentials

/// What a JSON file may hold: one report, or an array of them.
struct ReportsInFile: Decodable {
  var reports: [ReportInFile]

  init(from decoder: any Decoder) throws {
    if var items = try? decoder.unkeyedContainer() {
      reports = items.isAtEnd ? [] : [try items.decode(ReportInFile.self)]
      if !items.isAtEnd, let second = try? items.decode(ReportInFile.self) {
        reports.append(second)
      }
    } else {
      reports = [try ReportInFile(from: decoder)]
    }
  }
}

/// A report as the JSON gives it.
struct ReportInFile: Decodable {
  var edition: String
  var organ: String?
  var year: Int?
  var tables: [String: [String: JSONFigure]]
  var blank: [String]
  var doubts: [DoubtInFile]

  private enum Key: String, CodingKey {
    case edition, organ, year, tables, blank, doubts
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    edition = try members.decode(String.self, forKey: .edition)
    organ = try members.decodeIfPresent(String.self, forKey: .organ)
    year = try members.decodeIfPresent(Int.self, forKey: .year)
    tables = try members.decode([String: [String: JSONFigure]].self, forKey: .tables)
    blank = try members.decodeIfPresent([String].self, forKey: .blank) ?? []
    doubts = try members.decodeIfPresent([DoubtInFile].self, forKey: .doubts) ?? []
  }
}

/// A doubt as the JSON gives it.
struct DoubtInFile: Decodable {
  var cell: String
  var raw: String
  var why: String
}

/// What stands where a figure belongs.
enum JSONFigure: Decodable {
  case number(Quantity)
  case null
  /// Something that is no number, or one that no report could hold; as far as it can be shown.
  case other(String)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let truth = try? value.decode(Bool.self) {
      self = .other(truth ? "true" : "false")
    } else if let number = try? value.decode(Decimal.self) {
      let written = number.description
      self = Quantity(written: written).map(JSONFigure.number) ?? .other(written)
    } else {
      self = .other((try? value.decode(String.self)) ?? "")
    }
  }

  /// The figure as a line of the source shows it.
  var shown: String {
    switch self {
    case .number(let number): number.description
    case .null: ""
    case .other(let raw): raw
    }
  }
}

extension Quantity {
  /// Reads plain decimal notation: an optional minus, digits, at most one point among them.
  init?(written: String) {
    let isNegative = written.hasPrefix("-")
    let parts = written.dropFirst(isNegative ? 1 : 0)
      .split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard (1...2).contains(parts.count), !parts[0].isEmpty,
      let digits = Int(parts[0] + fraction), digits >= 0
    else { return nil }
    self.init(digits: isNegative ? -digits : digits, scale: fraction.utf8.count)
  }
}
