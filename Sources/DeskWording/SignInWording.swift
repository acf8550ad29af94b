public import Desks

extension SignInRefusal {
  /// The refusal as a sentence; the same for accounts that nobody has.
  public var text: String {
    switch self {
    case .wrong: "账户名、密码或者验证码不正确。"
    case .paused(let until): "连续失败次数过多,账户暂停登录,请于 \(until.clockInChina) 后再试。"
    case .throttled(let until): "您所在网络的失败次数过多,请于 \(until.clockInChina) 后再试。"
    case .busy: "正在登录的人较多,请稍后再试。"
    case .locked: "账户已经停用,请联系系统管理员。"
    case .ended: "登录没有在规定的时间内完成,请重新登录。"
    }
  }
}

extension Instant {
  /// The time of day in China from which on the moment is past: hours and minutes, rounded up.
  var clockInChina: String {
    let minutes = (milliseconds + 8 * 3_600_000 + 59_999) / 60_000 % 1440
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}
