import LawWording
import Regulation

/// A question about a fee as an address asks it: by item or by page, and what could not be read.
struct FeeQuery: Sendable {
  /// The numbers as they were typed.
  let items: String
  let after: String
  let pages: String
  /// Whether the page is set in large type.
  let isLarge: Bool
  /// What could not be read.
  private(set) var flaws: [FeeFlaw] = []
  /// The fee, where all could be read.
  private(set) var fee: Fee?

  /// Reads the fields of an address.
  init(_ fields: QueryFields) {
    items = fields["items"]
    after = fields["after"]
    pages = fields["pages"]
    isLarge = fields["size"] == "large"
    read(isSent: ["items", "after", "pages"].contains(where: fields.has))
  }

  private mutating func read(isSent: Bool) {
    guard isSent else { return }
    switch (items.isEmpty, pages.isEmpty) {
    case (false, false): flaws = [.both]
    case (true, true): flaws = [.neither]
    case (false, true):
      guard let count = number(items, .items), let earlier = number(after, .after, or: 0) else {
        return
      }
      fee = try? Fee.items(count, after: earlier)
    case (true, false):
      guard let count = number(pages, .pages) else { return }
      fee = try? Fee.pages(count)
    }
  }

  private mutating func number(
    _ text: String, _ field: FeeFlaw.Field, or other: Int? = nil
  ) -> Int? {
    if text.isEmpty, let other { return other }
    let isPlain = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isPlain, let number = Int(text), number <= Fee.mostUnits { return number }
    flaws.append(.number(field, text))
    return nil
  }

  /// The address of the question in a size of type.
  func address(isLarge: Bool) -> String {
    let pairs = [("items", items), ("after", after), ("pages", pages)].filter { !$0.1.isEmpty }
    let all = pairs + (isLarge ? [("size", "large")] : [])
    return all.isEmpty ? "/fee" : "/fee?" + all.map { "\($0)=\($1.inQuery)" }.joined(separator: "&")
  }
}

/// What could not be read of a question about a fee.
enum FeeFlaw: Hashable, Sendable {
  /// The fields.
  enum Field: String { case items, after, pages }

  /// Both standards were asked for.
  case both
  /// Neither was filled in.
  case neither
  /// No number, or none that anyone asks for.
  case number(Field, String)

  /// The field that it is about.
  var field: String {
    switch self {
    case .both, .neither: Field.items.rawValue
    case .number(let field, _): field.rawValue
    }
  }

  /// What the visitor can do about it.
  var words: String {
    switch self {
    case .both: "按件、按量只能选择一种，请只填一处。（国办函〔2020〕109号第三条）"
    case .neither: "请填写件数，或者填写页数。"
    case .number(_, let text): "“\(text)”不是有效的数量，请填写 0 至 \(Fee.mostUnits) 的整数。"
    }
  }
}
