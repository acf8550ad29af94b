public import Regulation

extension RemedyNotice {
  /// The paragraph on remedies that a letter carries.
  ///
  /// `authority` is where to apply for reconsideration, `court` where to sue; both are the organ's
  /// settings. `letter` is what the letter calls itself; `online` is the channel for applying
  /// online, which a letter that is delivered online must name.
  public func text(
    authority: String, court: String, letter: String = "本答复", online: String? = nil
  ) -> String {
    let channel = online.map { "申请行政复议也可以通过互联网渠道(\($0))提出。" } ?? ""
    guard let directLitigation else {
      return "如对\(letter)不服,应当自收到\(letter)之日起\(reconsideration.plain)内先向\(authority)申请行政复议;"
        + "对行政复议决定仍不服的,可以自收到行政复议决定书之日起"
        + "\(litigationAfterReconsideration.plain)内向\(court)提起行政诉讼。" + channel
    }
    return "如对\(letter)不服,可以自收到\(letter)之日起\(reconsideration.plain)内向\(authority)申请行政复议,"
      + "或者自收到\(letter)之日起\(directLitigation.plain)内向\(court)提起行政诉讼。" + channel
  }
}

extension Period {
  /// The period as a letter writes it, without spaces: 20个工作日.
  public var plain: String { text.filter { $0 != " " } }
}

extension FeeRefusal {
  /// Why the fee is not computed.
  public var text: String {
    switch self {
    case .impossibleCount(let count): "数量 \(count) 不合理,应为 0 至 \(Fee.mostUnits)。"
    }
  }
}
