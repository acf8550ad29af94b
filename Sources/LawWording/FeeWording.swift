public import Regulation

extension Fee {
  /// The fee as an equation: 20 × 100 + 5 × 200 = 3000 元.
  public var formula: String {
    let charged = lines.filter { $0.amount > 0 }
    guard !charged.isEmpty else { return "没有超过免费的数量,0 元" }
    return charged.map { "\($0.quantity) × \($0.unitPrice)" }.joined(separator: " + ")
      + " = \(amount) 元"
  }

  /// The measure word of what is charged for.
  public var unit: String { basis.unit }
}

extension Fee.Basis {
  /// The standard in words.
  public var text: String {
    switch self {
    case .items: "按件计收"
    case .pages: "按量计收"
    }
  }

  /// The measure word.
  public var unit: String {
    switch self {
    case .items: "件"
    case .pages: "页"
    }
  }
}

extension FeeLine {
  /// The units of the line in words: 第 11 至 30 件.
  public func range(unit: String) -> String {
    from == through ? "第 \(from) \(unit)" : "第 \(from) 至 \(through) \(unit)"
  }
}
