import Hummingbird

extension PageFrame {
  /// The frame of an applicant's page, which can always be asked for in the other size.
  init(applicant title: String, _ path: String, isLarge: Bool) {
    self.init(title, path: path, isLarge: isLarge)
    otherSizeHref = path + (isLarge ? "" : "?size=large")
  }

  /// The address of a page in the same size, with a query of its own.
  func link(_ path: String, _ query: String? = nil) -> String {
    let queries = [query, isLarge ? "size=large" : nil].compactMap { $0 }
    return queries.isEmpty ? path : path + "?" + queries.joined(separator: "&")
  }
}

extension Request {
  /// Whether the page is asked for in large type.
  var wantsLarge: Bool { uri.queryParameters["size"].map { String($0) } == "large" }

  /// A value of the address's query, without space around it and what only machines send.
  func query(_ name: String) -> String {
    SentForm(fields: [(name, uri.queryParameters[Substring(name)].map { String($0) } ?? "")])[name]
  }
}
