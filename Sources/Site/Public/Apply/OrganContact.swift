import Desks

/// How the disclosure office of an organ is reached, as the guide has to say, for those who would
/// rather not apply online.
///
/// - SeeAlso: 条例 第十二条、第二十九条
enum OrganContact {
  /// The ways besides this one, and where they lead.
  static func pieces(_ organName: String, _ particulars: Particulars) -> [PieceView] {
    let rows = [
      ("公开工作机构", particulars.office), ("办公地址", particulars.address),
      ("邮政编码", particulars.postcode), ("办公时间", particulars.hours),
      ("联系电话", particulars.telephone), ("传真号码", particulars.fax),
      ("互联网联系方式", particulars.mail),
    ]
    let facts = rows.filter { !$0.1.isEmpty }.map { FactView($0.0, $0.1) }
    return [
      .heading("不在网上申请也可以", id: "contact"),
      .paragraph("可以当面提出，书写有困难的由工作人员代为填写；也可以邮寄或者传真书面申请。"),
    ] + (facts.isEmpty ? [] : [.facts([FactView("受理机关", organName)] + facts)])
  }
}
