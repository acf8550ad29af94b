public import AnnualReport

/// What a batch of files came to, in numbers and in one sentence.
public struct BatchSummary: Hashable, Sendable {
  /// How many files there were.
  public let files: Int
  /// How many of them could not be read.
  public let unreadable: Int
  /// How many reports have an error.
  public let faulty: Int
  /// How many errors, warnings and notes were found in the reports that could be read.
  public let counts: [Severity: Int]

  /// Counts a batch.
  public init(_ files: [CheckedFile]) {
    let read = files.filter { $0.checkup != nil }
    self.files = files.count
    unreadable = files.count - read.count
    faulty = read.count { $0.count(.error) > 0 }
    counts = Dictionary(
      uniqueKeysWithValues: Severity.allCases.map { severity in
        (severity, read.reduce(0) { $0 + $1.count(severity) })
      })
  }

  /// The sentence that ends a text about the batch.
  public var sentence: String {
    guard files > 0 else { return "没有找到文件。" }
    let found = Severity.allCases.map { "\($0.label) \(counts[$0] ?? 0) 处" }
    let unread = unreadable > 0 ? ",\(unreadable) 个文件无法读取" : ""
    return "共检查 \(files) 个文件:\(faulty) 份报告有错误\(unread);"
      + "\(found.joined(separator: "、"))。"
  }
}
