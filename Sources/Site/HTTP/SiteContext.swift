import Hummingbird
import NIOCore

/// What belongs to one request: its number, where it came from, and who sent it.
struct SiteContext: RequestContext, RemoteAddressRequestContext {
  var coreContext: CoreRequestContextStorage
  /// The other end of the connection.
  let remoteAddress: SocketAddress?
  /// The number that the log, the answer's header and a fault's page have.
  var number = RequestNumber.fresh()
  /// The address of whoever asks: the connection's, or what a trusted proxy says of it.
  var address: String

  init(source: Source) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
    address = source.channel.remoteAddress?.ipAddress ?? "-"
  }
}

/// A request's number: short enough to be read out on the telephone.
enum RequestNumber {
  /// A number that no other request has; 40 bits, in digits and letters.
  static func fresh() -> String {
    let number = String(UInt64.random(in: 0..<(1 << 40)), radix: 32)
    return String(repeating: "0", count: 8 - number.count) + number
  }
}
