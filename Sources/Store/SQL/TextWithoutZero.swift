extension String {
  /// Itself, where PostgreSQL could hold it too.
  ///
  /// - Throws: `StoreFault` of kind `value` where it holds U+0000.
  func checkedForZero() throws -> String {
    guard utf8.contains(0) else { return self }
    throw StoreFault(doing: "binding a value", kind: .value, detail: "a text holds U+0000")
  }
}
