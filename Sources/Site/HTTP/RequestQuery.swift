import Hummingbird

extension Request {
  /// Whether the page is asked for in large type.
  var wantsLarge: Bool { uri.queryParameters["size"].map { String($0) } == "large" }

  /// A value of the address's query, without space around it and what only machines send.
  func query(_ name: String) -> String {
    SentForm(fields: [(name, uri.queryParameters[Substring(name)].map { String($0) } ?? "")])[name]
  }
}
