/// One thing that can be set, by the configuration file or by the environment.
struct Setting: Hashable, Sendable {
  /// What a value must be.
  enum Kind: Hashable, Sendable {
    case number(ClosedRange<Int>)
    case text
    case list
    case oneOf([String])
    /// Never shown.
    case secret
  }

  /// The name in the file, `http.port`; in the environment `GONGKAI_HTTP_PORT`.
  let key: String
  let kind: Kind
  /// What holds where nothing is set; empty for nothing.
  let fallback: String
  /// What it does, with its unit.
  let meaning: String

  /// The name in the environment.
  var variable: String {
    "GONGKAI_"
      + key.map { character in
        character == "." ? "_" : character.isUppercase ? "_\(character)" : character.uppercased()
      }.joined()
  }
}

extension Setting {
  /// Every setting, in the order of the documentation.
  static let all: [Setting] = [
    host, port, address, trustedProxies, drainSeconds, maxSize, storeFolder, postgres, connections,
    logLevel,
    logFormat, idleMinutes, absoluteHours, passwordLength, passwordDays, passwordHistory,
    lockFailures, lockMinutes, auditMonths,
  ]

  static let host = Setting(
    key: "http.host", kind: .text, fallback: "127.0.0.1",
    meaning: "the address to listen on; 127.0.0.1 is this machine only")
  static let port = Setting(
    key: "http.port", kind: .number(0...65535), fallback: "8080",
    meaning: "the port to listen on; 0 takes a free one")
  static let address = Setting(
    key: "http.address", kind: .text, fallback: "",
    meaning:
      "the site's address as visitors know it, `https://zwgk.example.gov.cn`; with https the "
      + "session's cookie is `Secure` and named `__Host-…`")
  static let trustedProxies = Setting(
    key: "http.trustedProxies", kind: .list, fallback: "",
    meaning: "addresses of proxies whose `X-Forwarded-For` is believed, separated by commas")
  static let drainSeconds = Setting(
    key: "http.drainSeconds", kind: .number(0...120), fallback: "0",
    meaning: "how long requests are still taken after the word to end, while /readyz says no")
  static let maxSize = Setting(
    key: "files.maxMegabytes", kind: .number(1...100), fallback: "20",
    meaning: "the largest file that is read, in MB")
  static let storeFolder = Setting(
    key: "store.folder", kind: .text, fallback: "",
    meaning: "the folder of the store: the SQLite file, the files, the key; without it there is no "
      + "office, only the public tools")
  static let postgres = Setting(
    key: "store.postgres", kind: .secret, fallback: "",
    meaning: "a libpq connection string; the records are then kept in PostgreSQL, files and key "
      + "still in the folder")
  static let connections = Setting(
    key: "store.connections", kind: .number(1...64), fallback: "8",
    meaning: "connections to the database at most")
  static let logLevel = Setting(
    key: "log.level", kind: .oneOf(["debug", "info", "notice", "warning", "error"]),
    fallback: "info", meaning: "the least level that is written")
  static let logFormat = Setting(
    key: "log.format", kind: .oneOf(["json", "text"]), fallback: "json",
    meaning: "a JSON object a line, or words")
  static let idleMinutes = Setting(
    key: "session.idleMinutes", kind: .number(5...480), fallback: "30",
    meaning: "a session ends after so many minutes without a request")
  static let absoluteHours = Setting(
    key: "session.absoluteHours", kind: .number(1...24), fallback: "12",
    meaning: "a session ends after so many hours")
  static let passwordLength = Setting(
    key: "password.minLength", kind: .number(8...64), fallback: "12",
    meaning: "the least characters of a password")
  static let passwordDays = Setting(
    key: "password.maxAgeDays", kind: .number(1...365), fallback: "90",
    meaning: "after so many days a password must be changed")
  static let passwordHistory = Setting(
    key: "password.history", kind: .number(0...24), fallback: "5",
    meaning: "so many former passwords cannot be taken again")
  static let lockFailures = Setting(
    key: "signIn.failures", kind: .number(3...20), fallback: "5",
    meaning: "so many failures lock an account for a while")
  static let lockMinutes = Setting(
    key: "signIn.lockMinutes", kind: .number(1...1440), fallback: "30",
    meaning: "how long it stays locked, in minutes")
  static let auditMonths = Setting(
    key: "audit.keepMonths", kind: .number(6...600), fallback: "6",
    meaning: "how many months audit entries are kept at least; six is the law's least")
}
