extension Store {
  /// The sealer with the store's own key; a new store gets one.
  ///
  /// - Returns: Nothing where the key is missing and `isOptional`.
  static func sealer(_ folder: String, engine: any Engine, isOptional: Bool) async throws -> Sealer?
  {
    let doing = "comparing the key for personal data with the store"
    let known = try await fingerprint(in: engine, doing: doing)
    let file = KeyFile(in: folder)
    guard let key = try known == nil ? file.readOrMake() : file.read() else {
      if isOptional { return nil }
      throw StoreFault(
        doing: doing, kind: .key,
        detail: "\(file.path) is missing: put back the copy of the key that belongs to this store")
    }
    let sealer = Sealer(key: key)
    let expected = try await settle(sealer.fingerprint, in: engine, doing: doing)
    guard expected == sealer.fingerprint else {
      throw StoreFault(
        doing: doing, kind: .key, detail: "\(file.path) is the key of another store")
    }
    return sealer
  }

  private static func fingerprint(in engine: any Engine, doing: String) async throws -> String? {
    try await engine.read(doing) { session in
      try session.rows("SELECT value FROM property WHERE name = 'key'", atMost: 1).first?.get(0)
    }
  }

  /// Notes the key's fingerprint where the store has none, and answers with the one that counts.
  private static func settle(_ fingerprint: String, in engine: any Engine, doing: String)
    async throws -> String?
  {
    try await engine.write(doing, lane: .shared) { session in
      _ = try session.execute(
        """
        INSERT INTO property (name, value) VALUES ('key', \(fingerprint)) ON CONFLICT DO NOTHING
        """)
    }
    return try await self.fingerprint(in: engine, doing: doing)
  }
}
