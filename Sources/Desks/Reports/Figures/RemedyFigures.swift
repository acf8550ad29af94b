import AnnualReport

extension CountedFigure {
  /// What prose says of reconsiderations and lawsuits.
  static let remedies = [
    CountedFigure("remedies.reconsiderations", counts: "行政复议", Cell(.reconsideration, .total)),
    CountedFigure(
      "remedies.lawsuits", counts: "行政诉讼", Cell(.directLitigation, .total),
      Cell(.litigationAfterReconsideration, .total)),
    CountedFigure(
      "remedies.corrected", counts: "结果纠正的行政复议、行政诉讼",
      Cell(.reconsideration, .corrected), Cell(.directLitigation, .corrected),
      Cell(.litigationAfterReconsideration, .corrected)),
  ]
}
