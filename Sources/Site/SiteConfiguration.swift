/// What the site is started with; every limit has a default that a small machine can bear.
public struct SiteConfiguration: Hashable, Sendable {
  /// The address to listen on: this machine only, unless told otherwise.
  public var host: String
  /// The port.
  public var port: Int
  /// The largest file that is read, in bytes.
  public var fileBytes: Int
  /// The largest request, in bytes.
  public var requestBytes: Int
  /// The most files in a request.
  public var files: Int
  /// How long a request's body may take to arrive.
  public var patience: Duration
  /// How many requests with files are worked on at once; further ones wait.
  public var requestsAtOnce: Int
  /// The site's address as visitors know it, without a path; nil on a machine of one's own.
  public var address: String?
  /// How long the site still takes requests after it has been told to end.
  public var grace: Duration
  /// The proxies whose `X-Forwarded-For` is believed.
  public var trustedProxies: Set<String>

  /// A configuration.
  public init(
    host: String = "127.0.0.1", port: Int = 8080, fileBytes: Int = 20 << 20,
    requestBytes: Int = 100 << 20, files: Int = 200, patience: Duration = .seconds(120),
    requestsAtOnce: Int = 8, address: String? = nil, trustedProxies: Set<String> = [],
    grace: Duration = .zero
  ) {
    self.host = host
    self.port = port
    self.fileBytes = fileBytes
    self.requestBytes = requestBytes
    self.files = files
    self.patience = patience
    self.requestsAtOnce = requestsAtOnce
    self.address = address
    self.trustedProxies = trustedProxies
    self.grace = grace
  }

  /// Whether visitors come by https, so that a cookie may demand it.
  var isSecure: Bool { address?.hasPrefix("https://") == true }
}
