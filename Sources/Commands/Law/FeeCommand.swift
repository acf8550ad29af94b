import ArgumentParser
import LawWording
import Regulation
import ReportFiles

/// `gongkai fee`: the information processing fee, by item or by page.
struct FeeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fee",
    abstract: "Say what an application costs, by item or by page, and why.",
    discussion: """
      By item, an applicant's items of one calendar month count together: --after says how many \
      there were before. By page, each application counts by itself. A case is charged by one \
      standard, never by both.
      """)

  @Option(help: ArgumentHelp("So many items.", valueName: "N"))
  var items: [String] = []

  @Option(help: ArgumentHelp("So many pages of one application.", valueName: "N"))
  var pages: [String] = []

  @Option(help: ArgumentHelp("The applicant's items of the month before these.", valueName: "N"))
  var after: [String] = []

  @OptionGroup var format: LawFormatOption

  func validate() throws { _ = try fee() }

  func run() throws {
    let fee = try fee()
    switch try format.value() {
    case .json: StandardOutput.write(Array((fee.json.serialized + "\n").utf8))
    case .text: StandardOutput.write(Array(fee.text.utf8))
    }
  }

  private func fee() throws -> Fee {
    _ = try format.value()
    let items = try items.only("--items").map { try LawArgument.count($0, of: "--items") }
    let pages = try pages.only("--pages").map { try LawArgument.count($0, of: "--pages") }
    let after = try after.only("--after").map { try LawArgument.count($0, of: "--after") }
    switch (items, pages) {
    case (nil, nil): throw ValidationError("缺少 --items 或 --pages:按件或者按量,给其中一个。")
    case (_?, _?): throw ValidationError("--items 与 --pages 只能给一个:一个案件只能选一种标准。")
    case (let items?, nil): return try Fee.items(items, after: after ?? 0)
    case (nil, let pages?):
      guard after == nil else { throw ValidationError("--after 只与 --items 同用:页数不累计。") }
      return try Fee.pages(pages)
    }
  }
}

extension Fee {
  fileprivate var json: JSON {
    let lines = lines.map { line in
      JSON.object([
        JSON.Member("from", .whole(line.from)),
        JSON.Member("to", .whole(line.through)),
        JSON.Member("unitPrice", .whole(line.unitPrice)),
        JSON.Member("quantity", .whole(line.quantity)),
        JSON.Member("amount", .whole(line.amount)),
      ])
    }
    return .object([JSON.Member("amount", .whole(amount)), JSON.Member("lines", .array(lines))])
  }

  fileprivate var text: String {
    let rows = lines.map {
      "  · \($0.range(unit: unit)):\($0.quantity) \(unit) × \($0.unitPrice) 元 = \($0.amount) 元\n"
    }
    return "信息处理费 \(amount) 元(\(basis.text),\(citation.shortText))\n" + rows.joined()
      + "  \(formula)\n"
  }
}
