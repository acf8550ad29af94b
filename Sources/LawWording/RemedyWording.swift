public import Regulation

extension RemedyNotice {
  /// The paragraph on remedies that a decision letter carries.
  ///
  /// `authority` is where to apply for reconsideration, `court` where to sue; both are the
  /// organ's settings.
  public func text(authority: String, court: String) -> String {
    guard let directLitigation else {
      return "如对本答复不服,应当自收到本答复之日起\(reconsideration.plain)内先向\(authority)申请行政复议;"
        + "对行政复议决定仍不服的,可以自收到行政复议决定书之日起"
        + "\(litigationAfterReconsideration.plain)内向\(court)提起行政诉讼。"
    }
    return "如对本答复不服,可以自收到本答复之日起\(reconsideration.plain)内向\(authority)申请行政复议,"
      + "或者自收到本答复之日起\(directLitigation.plain)内向\(court)提起行政诉讼。"
  }
}

extension Period {
  fileprivate var plain: String { text.filter { $0 != " " } }
}

extension FeeRefusal {
  /// Why the fee is not computed.
  public var text: String {
    switch self {
    case .impossibleCount(let count): "数量 \(count) 不合理,应为 0 至 \(Fee.mostUnits)。"
    }
  }
}
