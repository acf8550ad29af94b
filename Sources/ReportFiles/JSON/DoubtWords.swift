import AnnualReport

extension Doubt {
  /// The doubt whose wording this is; nil where no doubt has it.
  init?(words: String) {
    if let doubt = Doubt.byWords[words] {
      self = doubt
      return
    }
    for found in 0...64 where Doubt.ambiguousColumns(found: found).words == words {
      self = .ambiguousColumns(found: found)
      return
    }
    return nil
  }

  private static let byWords: [String: Doubt] = {
    let all: [Doubt] = [
      .tableMissing, .rowMissing, .columnMissing, .ambiguousRow, .remark, .notNumber,
      .severalNumbers, .splitDigits, .unit, .printedAsOneRow, .unsureLabel, .displaced,
      .onlyInProse, .contradictory,
    ]
    return Dictionary(all.map { ($0.words, $0) }) { first, _ in first }
  }()
}
