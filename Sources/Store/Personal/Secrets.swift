extension Reader {
  /// A text that only the store's key opens, and only under its name: for secrets that must be known
  /// again, which a hash would not do.
  ///
  /// - Parameter name: What the secret is and whose, so that no row can be put in another's place.
  /// - Throws: `StoreFault` of kind `key` where the store was opened without its key.
  public final func seal(_ secret: String, as name: String) throws -> [UInt8] {
    try context.openSealer().seal(secret, at: .secret(name))
  }

  /// The text that was sealed under a name.
  ///
  /// - Throws: `StoreFault` of kind `key` where the store was opened without its key, of kind
  ///   `damaged` where it was changed, or sealed under another name.
  public final func unseal(_ sealed: [UInt8], as name: String) throws -> String {
    guard let secret = try context.openSealer().open(sealed, at: .secret(name)) else {
      throw StoreFault(doing: "opening a secret", kind: .damaged, detail: name)
    }
    return secret
  }
}

extension Sealer.Place {
  /// The place of what belongs to no event: chains begin with 1.
  fileprivate static func secret(_ name: String) -> Sealer.Place {
    Sealer.Place(organ: 0, sequence: 0, name: name)
  }
}
