import AnnualReport

extension CountedFigure {
  /// What prose says of applications.
  static let applications = [
    CountedFigure(
      "applications.received", counts: "本年新收政府信息公开申请", Cell(.received, .total)),
    CountedFigure(
      "applications.receivedFromPeople", counts: "本年新收自然人申请",
      Cell(.received, .naturalPerson)),
    CountedFigure(
      "applications.carriedIn", counts: "上年结转政府信息公开申请", Cell(.carriedIn, .total)),
    CountedFigure("applications.concluded", counts: "本年度办结的申请", Cell(.concluded, .total)),
    CountedFigure(
      "applications.carriedOut", counts: "结转下年度继续办理的申请", Cell(.carriedOut, .total)),
    CountedFigure("applications.disclosed", counts: "予以公开的申请", Cell(.disclosed, .total)),
    CountedFigure(
      "applications.partlyDisclosed", counts: "部分公开的申请", Cell(.partlyDisclosed, .total)),
    CountedFigure(
      "applications.refused", counts: "不予公开的申请",
      totals(.refusedStateSecret, .refusedAdministrativeQuery)),
    CountedFigure(
      "applications.unavailable", counts: "无法提供的申请",
      totals(.unavailableNotHeld, .unavailableStillUnclear)),
    CountedFigure(
      "applications.notProcessed", counts: "不予处理的申请",
      totals(.notProcessedPetition, .notProcessedConfirmation)),
    CountedFigure(
      "applications.otherHandling", counts: "作其他处理的申请",
      totals(.otherCorrectionLapsed, .otherOther)),
  ]

  private static func totals(_ first: Row, _ last: Row) -> [Cell] {
    Row.allCases.filter { (first...last).contains($0) }.map { Cell($0, .total) }
  }

  fileprivate init(_ name: String, counts: String, _ cells: [Cell]) {
    figure = Figure(name, counts: counts, cells: cells)
  }
}
