internal import AnnualReport

/// Recognises the label of a table's row, in the form's own words or in those that reports use
/// for them.
enum RowLabel {
  /// How a text was recognised.
  enum Strength: Int, Comparable {
    /// It shares most of its characters with the form's label.
    case likeness
    /// It holds words that only this label has.
    case phrase
    /// It is the form's label, or a variant known to be the same.
    case exact

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// A row that a text may be the label of.
  struct Match: Equatable {
    var row: Row
    var strength: Strength
  }

  /// The row of a table whose label a folded text is, or holds.
  ///
  /// A text much longer than any label is prose and matches nothing. Likeness costs as much as
  /// all else together, so it is asked for only where a match by it counts.
  static func match(
    _ folded: ArraySlice<UInt16>, in table: Table, byLikeness: Bool = false
  ) -> Match? {
    let text = withoutNumber(folded)
    guard !text.isEmpty, text.count <= 80 else { return nil }
    let words = words[Int(table.rawValue)]
    if let row = words.exact(text) { return Match(row: row, strength: .exact) }
    guard text.count >= 3 else { return nil }
    if let row = words.phrase(in: text) { return Match(row: row, strength: .phrase) }
    return byLikeness && table == .iii ? likeness(text) : nil
  }

  /// All rows of a table that a folded text holds words of.
  static func hints(_ folded: ArraySlice<UInt16>, in table: Table) -> Set<Row> {
    words[Int(table.rawValue)].rows(in: folded)
  }

  /// Whether a folded text may hold the label of a row of a table: it holds words of one, or is
  /// short enough to be one that is known as a whole.
  static func mayHold(_ folded: ArraySlice<UInt16>, of table: Table) -> Bool {
    folded.count <= 24 || words[Int(table.rawValue)].phrase(in: folded) != nil
  }

  /// The text without the number that precedes a label: `1.`, `(一)`, `三、`, and stray marks.
  static func withoutNumber(_ folded: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var rest = folded
    while let first = rest.first {
      if isPunctuation(first) {
        rest = rest.dropFirst()
        continue
      }
      let numeral = rest.prefix { isNumeral($0) }
      guard !numeral.isEmpty, numeral.count <= 3, let next = rest.dropFirst(numeral.count).first,
        isPunctuation(next), next != 0x22
      else { break }
      rest = rest.dropFirst(numeral.count + 1)
    }
    while let last = rest.last, isPunctuation(last), last != 0x29 || !rest.contains(0x28) {
      rest = rest.dropLast()
    }
    return rest
  }

  /// Whether a folded unit is a digit or a Chinese numeral.
  static func isNumeral(_ unit: UInt16) -> Bool {
    (unit >= 0x30 && unit <= 0x39) || numerals.contains(unit)
  }

  /// Whether a folded unit is a mark that may stand around a number or a label.
  static func isPunctuation(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2C, 0x2E, 0x28, 0x29, 0x3A, 0x3B, 0x2D, 0x7C, 0x2A, 0x23, 0x22, 0x27, 0x60: true
    case 0x2022, 0x25CF, 0x25A0, 0x25C6, 0xB7, 0x3C, 0x3E, 0xFFFD: true
    default: false
    }
  }

  /// Whether a text holds another.
  static func contains(_ text: ArraySlice<UInt16>, _ phrase: [UInt16]) -> Bool {
    guard let head = phrase.first, text.count >= phrase.count else { return false }
    var start = text.startIndex
    let last = text.endIndex - phrase.count
    while start <= last {
      if text[start] == head, text[start..<(start + phrase.count)].elementsEqual(phrase) {
        return true
      }
      start += 1
    }
    return false
  }

  private static let numerals = Set("一二三四五六七八九十〇".utf16)

  /// The row whose label shares most pairs of characters with the text.
  private static func likeness(_ text: ArraySlice<UInt16>) -> Match? {
    guard text.count >= 4 else { return nil }
    let pairs = bigrams(text)
    var best: (Row, Double) = (.received, 0)
    var second = 0.0
    for (row, label) in labelPairs {
      let shared = pairs.intersection(label).count
      let score = 2 * Double(shared) / Double(pairs.count + label.count)
      if score > best.1 {
        second = best.1
        best = (row, score)
      } else if score > second {
        second = score
      }
    }
    guard best.1 >= 0.5, best.1 - second >= 0.1 else { return nil }
    return Match(row: best.0, strength: .likeness)
  }

  private static func bigrams(_ text: ArraySlice<UInt16>) -> Set<UInt32> {
    var pairs: Set<UInt32> = []
    for (left, right) in zip(text, text.dropFirst()) {
      pairs.insert(UInt32(left) << 16 | UInt32(right))
    }
    return pairs
  }

  private static let labelPairs: [(Row, Set<UInt32>)] =
    Row.allCases
    .filter { $0.table == .iii && $0 != .other && $0 != .otherOther && $0 != .concluded }
    .map { ($0, bigrams(Folding.fold($0.label)[...])) }

  /// The labels of each table, in the order of `Table`.
  private static let words: [LabelWords] = Table.allCases.map { table in
    var exact: [([UInt16], Row)] = []
    for row in Row.allCases where row.table == table {
      exact.append((Array(withoutNumber(Folding.fold(row.label)[...])), row))
    }
    for (text, row) in variants where row.table == table {
      exact.append((Array(withoutNumber(Folding.fold(text)[...])), row))
    }
    return LabelWords(exact: exact, phrases: phrases[table] ?? [])
  }

  private static let variants: [(String, Row)] = [
    ("规范性文件", .normativeDocuments), ("规范文件", .normativeDocuments),
    ("政府规章", .rules), ("地方政府规章", .rules), ("部门规章", .rules),
    ("其他对外管理服务", .otherServices), ("行政处罚决定", .penalties),
    ("行政收费", .fees), ("政府采购", .procurement),
    ("部分公开", .partlyDisclosed), ("公开", .disclosed), ("同意公开", .disclosed),
    ("其他情形", .otherOther), ("合计", .concluded), ("总数", .concluded),
    ("行政诉讼(未经复议直接起诉)", .directLitigation),
    ("行政诉讼(复议后起诉)", .litigationAfterReconsideration),
    ("直接起诉", .directLitigation), ("经复议后起诉", .litigationAfterReconsideration),
  ]

  /// Words that stand in one label of the table and in no other; tried in this order.
  private static let phrases: [Table: [([UInt16], Row)]] = {
    let iii: [(String, Row)] = [
      ("不予公开1", .refusedStateSecret),
      ("本年新收", .received), ("年新收政府信息", .received), ("新收申请", .received),
      ("新收政府信息公开申请", .received), ("本年收到政府信息公开申请", .received),
      ("结转下年", .carriedOut), ("结转下一年", .carriedOut), ("转下年度继续", .carriedOut),
      ("上年结转", .carriedIn), ("上年度结转", .carriedIn), ("上一年结转", .carriedIn),
      ("国家秘密", .refusedStateSecret),
      ("法律行政法规", .refusedForbiddenByLaw), ("法律,行政法规", .refusedForbiddenByLaw),
      ("其他法律行政", .refusedForbiddenByLaw), ("法规禁止", .refusedForbiddenByLaw),
      ("禁止公开", .refusedForbiddenByLaw),
      ("三安全", .refusedSecurityOrStability), ("一稳定", .refusedSecurityOrStability),
      ("第三方", .refusedThirdPartyRights),
      ("内部事务", .refusedInternalAffairs), ("三类内部", .refusedInternalAffairs),
      ("过程性", .refusedProcessInformation), ("四类过程", .refusedProcessInformation),
      ("执法案卷", .refusedEnforcementFile), ("行政查询", .refusedAdministrativeQuery),
      ("查询事项", .refusedAdministrativeQuery),
      ("不掌握", .unavailableNotHeld), ("没有现成", .unavailableMustBeCreated),
      ("另行制作", .unavailableMustBeCreated), ("补正后", .unavailableStillUnclear),
      ("内容仍不明确", .unavailableStillUnclear),
      ("信访", .notProcessedPetition), ("举报投诉", .notProcessedPetition),
      ("重复申请", .notProcessedRepeated), ("公开出版物", .notProcessedPublication),
      ("大量反复", .notProcessedExcessive), ("反复申请", .notProcessedExcessive),
      ("重新出具", .notProcessedConfirmation), ("行政机关确认", .notProcessedConfirmation),
      ("已获取信息", .notProcessedConfirmation),
      ("逾期不补正", .otherCorrectionLapsed), ("不补正", .otherCorrectionLapsed),
      ("收费通知", .otherFeeUnpaid), ("缴纳费用", .otherFeeUnpaid), ("逾期未缴", .otherFeeUnpaid),
      ("未按收费", .otherFeeUnpaid), ("逾期不缴", .otherFeeUnpaid),
      ("部分公开", .partlyDisclosed), ("区分处理", .partlyDisclosed), ("予以公开", .disclosed),
      ("其他处理", .other), ("3.其他", .otherOther), ("3,其他", .otherOther),
      ("(七)总计", .concluded),
    ]
    let ii: [(String, Row)] = [
      ("规范性文件", .normativeDocuments), ("规范文件", .normativeDocuments),
      ("其他对外管理服务", .otherServices), ("行政许可", .licences), ("行政处罚", .penalties),
      ("行政强制", .coercion), ("事业性收费", .fees), ("政府集中采购", .procurement),
    ]
    let iv: [(String, Row)] = [
      ("未经复议", .directLitigation), ("直接起诉", .directLitigation),
      ("复议后", .litigationAfterReconsideration), ("行政复议", .reconsideration),
    ]
    return [.ii: ii, .iii: iii, .iv: iv].mapValues { pairs in
      pairs.map { (Folding.fold($0.0), $0.1) }
    }
  }()
}
