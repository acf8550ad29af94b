import LawWording
import OfficeFiles
import Regulation
import ReportFiles

/// The page of the information processing fee: the amount first, then how it comes to that.
struct FeePage: Sendable {
  var frame: PageFrame
  let lawStyle = Asset.lawStyle.path
  var flaws: [FeeFlawView]
  var hasFlaws: Bool
  var fee: FeeView?
  /// Whether nothing was asked yet.
  var isFresh: Bool
  var itemsText: String
  var afterText: String
  var pagesText: String
  var itemsFlaw: String?
  var afterFlaw: String?
  var pagesFlaw: String?
  let mostUnits = Fee.mostUnits
  var isLarge: Bool

  init(frame: PageFrame, _ query: FeeQuery, practice: Practice) {
    self.frame = frame
    let flaw = { (field: String) in query.flaws.first { $0.field == field }?.words }
    flaws = query.flaws.map(FeeFlawView.init)
    hasFlaws = !query.flaws.isEmpty
    fee = query.fee.map { FeeView($0, practice: practice) }
    isFresh = query.fee == nil && query.flaws.isEmpty
    (itemsText, afterText, pagesText) = (query.items, query.after, query.pages)
    (itemsFlaw, afterFlaw, pagesFlaw) = (flaw("items"), flaw("after"), flaw("pages"))
    isLarge = query.isLarge
  }
}

/// What cannot be read, with a link to the field.
struct FeeFlawView: Sendable {
  var fieldHref: String
  var complaint: String

  init(_ flaw: FeeFlaw) {
    fieldHref = "#\(flaw.field)"
    complaint = flaw.words
  }
}

/// A fee as the page shows it.
struct FeeView: Sendable {
  /// The fee in one sentence.
  var headline: String
  /// The standard, what was asked for, and its place in the law.
  var summary: String
  var unit: String
  var lines: [FeeLineView]
  var hasLines: Bool
  var formula: String
  var quantity: String
  var total: String
  /// What a notice of the fee must state.
  var statements: String
  /// How many working days there are to pay.
  var payment: String
  var isCharged: Bool

  init(_ fee: Fee, practice: Practice) {
    headline = "信息处理费 \(fee.amount) 元"
    unit = fee.unit
    lines = fee.lines.map { FeeLineView($0, unit: fee.unit) }
    hasLines = !lines.isEmpty
    formula = fee.formula.typeset
    let count = fee.lines.reduce(0) { $0 + $1.quantity }
    quantity = String(count)
    total = String(fee.amount)
    summary = "\(fee.basis.text),\(count) \(fee.unit)(\(fee.citation.shortText))。".typeset
    statements = FeeNotice.Statement.allCases.map(\.text).joined(separator: "、")
    payment = Period.workingDays(practice.feePayment).text
    isCharged = fee.amount > 0
  }
}

/// A step of the schedule.
struct FeeLineView: Sendable {
  var range: String
  var count: String
  var price: String
  var sum: String

  init(_ line: FeeLine, unit: String) {
    range = line.range(unit: unit)
    count = String(line.quantity)
    price = String(line.unitPrice)
    sum = String(line.amount)
  }
}
