import Store

extension CaseContext {
  /// Keeps files on the disk under their hashes, in the order given.
  ///
  /// They are swept after some time unless the transaction that follows names them.
  func keep(_ files: [NewFile]) async throws -> [StoredFile] {
    var kept: [StoredFile] = []
    for file in files {
      let reference = try await store.files.put(file.bytes)
      kept.append(
        StoredFile(
          hash: reference.hash, size: reference.size, kind: reference.kind.rawValue,
          name: file.name))
    }
    return kept
  }

  /// The bytes of a file that was kept.
  func bytes(of file: StoredFile) async throws -> [UInt8] {
    guard let reference = file.reference else {
      throw StoreFault(doing: "reading a file of a case", kind: .damaged, detail: file.hash)
    }
    return try await store.files.bytes(of: reference)
  }
}

extension StoredFile {
  /// The file as the store names it.
  var reference: FileReference? {
    FileReference(hash: hash, size: size, kind: FileKind(rawValue: kind) ?? .other)
  }
}

extension Transaction {
  /// Names files as a case's, so that they stay.
  func name(_ files: [StoredFile], of id: Case.ID, in organ: Organ.ID) throws {
    for file in files {
      guard let reference = file.reference else { continue }
      try name(reference, of: CaseSubject.text(id), in: organ.value)
    }
  }
}
