extension Reader {
  /// A hash of a text that only who has the store's key can make: it finds the text again without
  /// telling it, and cannot be tried out against a list of guesses.
  ///
  /// - Parameter purpose: What the hash is for, so that hashes of one text for two purposes differ.
  /// - Returns: 64 hexadecimal digits.
  /// - Throws: `StoreFault` of kind `key` where the store was opened without its key.
  public final func keyedHash(of text: String, for purpose: String) throws -> String {
    try context.openSealer().hash(text, for: purpose)
  }
}
