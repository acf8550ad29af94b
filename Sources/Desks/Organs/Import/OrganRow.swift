import Workdays

/// A row of the sheet, understood cell by cell.
struct OrganRow: Hashable, Sendable {
  let line: Int
  let code: UnifiedCode
  let name: String
  let kind: OrganKind
  let parent: String?
  let supervisor: String?
  let indexPrefix: String?
  let mayIssueRules: Bool?
  let founded: CivilDate?
  let particulars: [Particulars.Name: String]

  /// Understands a row, or says everything about it that cannot be understood.
  init(_ row: OrganSheet.Row) throws(Misunderstood) {
    var grounds = OrganColumn.required.filter { row.texts[$0] == nil }.map(ImportGround.missing)
    func take<Value>(_ column: OrganColumn, _ read: (String) -> Result<Value, ImportGround.Fault>)
      -> Value?
    {
      guard let text = row.texts[column] else { return nil }
      switch read(text) {
      case .success(let value): return value
      case .failure(let fault):
        grounds.append(fault.ground)
        return nil
      }
    }
    let code = take(.code, OrganRow.code)
    let kind = take(.kind, OrganRow.kind)
    let mayIssueRules = take(.mayIssueRules, OrganRow.yesOrNo)
    let founded = take(.founded, OrganRow.day)
    guard grounds.isEmpty, let code, let kind, let name = row.texts[.name] else {
      throw Misunderstood(grounds: grounds)
    }
    line = row.line
    self.code = code
    self.name = name
    self.kind = kind
    parent = row.texts[.parent]
    supervisor = row.texts[.supervisor]
    indexPrefix = row.texts[.indexPrefix]?.halfWidth.uppercased()
    self.mayIssueRules = mayIssueRules
    self.founded = founded
    var particulars: [Particulars.Name: String] = [:]
    for particular in Particulars.Name.allCases {
      particulars[particular] = row.texts[.particular(particular)]
    }
    self.particulars = particulars
  }

  struct Misunderstood: Error {
    let grounds: [ImportGround]
  }

  private static func code(_ text: String) -> Result<UnifiedCode, ImportGround.Fault> {
    do throws(UnifiedCodeFault) {
      return .success(try UnifiedCode(text))
    } catch {
      return .failure(.init(ground: .organ(.code(error))))
    }
  }

  private static func kind(_ text: String) -> Result<OrganKind, ImportGround.Fault> {
    switch text.halfWidth {
    case "政府", "人民政府": .success(.government)
    case "部门", "政府部门", "工作部门", "政府工作部门": .success(.department)
    case "乡镇", "乡镇(街道)", "街道", "乡镇街道", "镇", "乡": .success(.township)
    case "其他", "其他机构", "法律法规授权的组织": .success(.other)
    default: .failure(.init(ground: .kindUnknown(text)))
    }
  }

  private static func yesOrNo(_ text: String) -> Result<Bool, ImportGround.Fault> {
    switch text {
    case "是", "有", "可以", "√": .success(true)
    case "否", "没有", "不可以", "×": .success(false)
    default: .failure(.init(ground: .neitherYesNorNo(text)))
    }
  }

  /// `2024-06-28`, `2024/6/28`, `2024.6.28`, `2024年6月28日`, and with a time of day behind it.
  private static func day(_ text: String) -> Result<CivilDate, ImportGround.Fault> {
    let numbers = text.halfWidth.prefix { $0 != " " && $0 != "T" }
      .split { "-/.年月日".contains($0) }
    guard numbers.count == 3, let year = Int(numbers[0]), let month = Int(numbers[1]),
      let day = Int(numbers[2]), let date = CivilDate(year: year, month: month, day: day)
    else { return .failure(.init(ground: .dayInvalid(text))) }
    return .success(date)
  }
}

extension ImportGround {
  /// A ground as an error, for what reads one cell.
  struct Fault: Error {
    let ground: ImportGround
  }
}
