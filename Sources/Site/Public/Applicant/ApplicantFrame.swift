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
