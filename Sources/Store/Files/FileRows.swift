extension Transaction {
  /// Names a stored file as one of a subject's; it is kept as long as any row names it.
  ///
  /// - Throws: `StoreFault` of kind `file` where it is not on the disk.
  public func name(_ file: FileReference, of subject: String, in organ: Int64) throws {
    guard context.files.holds(file) else {
      throw StoreFault(
        doing: "naming a file", kind: .file, detail: "\(file.hash) is not there or not whole")
    }
    try execute(
      """
      INSERT INTO file (organ_id, subject, hash, size, kind)
      VALUES (\(organ), \(subject), \(file.hash), \(file.size), \(file.kind.rawValue))
      ON CONFLICT DO NOTHING
      """)
  }

  /// Takes the name away; the file is swept after some time where no other row names it.
  public func unname(_ file: FileReference, of subject: String, in organ: Int64) throws {
    try execute(
      """
      DELETE FROM file
      WHERE organ_id = \(organ) AND subject = \(subject) AND hash = \(file.hash)
      """)
  }
}

extension Reader {
  /// The files of a subject.
  public final func files(of subject: String, in organ: Int64) throws -> [FileReference] {
    try rows(
      """
      SELECT hash, size, kind FROM file WHERE organ_id = \(organ) AND subject = \(subject)
      ORDER BY hash
      """
    ).compactMap { row in
      FileReference(
        hash: try row.get("hash"), size: try row.get("size"),
        kind: FileKind(rawValue: try row.get("kind")) ?? .other)
    }
  }
}
