import Workdays

@testable import Desks

extension Organ {
  /// An organ for tests, with what its disclosure office says of itself.
  static func sample(
    _ number: Int64, _ name: String, _ kind: OrganKind, ended: CivilDate? = nil
  ) -> Organ {
    var particulars = Particulars()
    particulars.office = "办公室"
    particulars.address = "青禾市府前路 1 号"
    particulars.telephone = "0514-80000000"
    particulars.reconsiderationOrgan = "青禾市人民政府"
    particulars.reconsiderationOnline = "全国行政复议服务平台"
    particulars.hours = "工作日 8:30 至 17:30"
    particulars.mail = "gk@example.gov.cn"
    particulars.court = "青禾市人民法院"
    particulars.feePayee = "青禾市财政局"
    particulars.feeBank = "青禾银行"
    particulars.feeAccount = "1234567890"
    return Organ(
      id: ID(value: number), code: nil, kind: kind, indexPrefix: nil, mayIssueRules: false,
      particulars: particulars, founded: nil,
      ending: ended.map { OrganEnding(on: $0, into: nil) },
      names: [Dated(since: nil, name)], parents: [], supervisors: [], version: 1)
  }

  static let education = sample(1, "青禾市教育局", .department)
  static let land = sample(2, "青禾市自然资源和规划局", .department)
  static let township = sample(3, "青禾镇人民政府", .township)
}
