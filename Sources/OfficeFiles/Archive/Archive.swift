import CLibZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A zip archive that is read from memory and never unpacked to disk.
///
/// Everything the directory says is weighed before the first entry is opened, and an entry that holds
/// more than the directory says is given up while it is read.
struct Archive: ~Copyable {
  private let handle: OpaquePointer
  private let limits: Limits
  /// The entries' positions by their names in lower case; parts of Office files ignore case.
  private let positions: [String: UInt64]

  /// Opens an archive and weighs its directory.
  init(_ bytes: [UInt8], limits: Limits) throws(FileRefusal) {
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    guard let opened = Self.open(bytes) else { throw .damaged(.archive) }
    do {
      positions = try Self.weigh(opened, limits: limits)
    } catch {
      zip_discard(opened)
      throw error
    }
    handle = opened
    self.limits = limits
  }

  deinit {
    zip_discard(handle)
  }

  /// The bytes of an entry; nil where there is no such entry.
  func contents(of name: String) throws(FileRefusal) -> [UInt8]? {
    guard let position = positions[name.lowercased()] else { return nil }
    guard let entry = zip_fopen_index(handle, position, 0) else {
      throw .damaged(.entry(name: name))
    }
    defer { zip_fclose(entry) }
    var contents: [UInt8] = []
    var status = 0
    repeat {
      withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { room in
        status = Int(zip_fread(entry, room.baseAddress, UInt64(room.count)))
        if status > 0 { contents += UnsafeRawBufferPointer(rebasing: room[..<status]) }
      }
      guard contents.count <= limits.entryBytes else {
        throw .unpacksTooLarge(limit: limits.entryBytes)
      }
    } while status > 0
    guard status == 0 else { throw .damaged(.entry(name: name)) }
    return contents
  }

  /// The bytes of an entry that the archive must have.
  func required(_ name: String) throws(FileRefusal) -> [UInt8] {
    guard let contents = try contents(of: name) else { throw .missingPart(name: name) }
    return contents
  }

  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    // libzip frees the copy together with the archive.
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes { source in
      UnsafeMutableRawBufferPointer(start: copy, count: source.count).copyMemory(from: source)
    }
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      return nil
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      return nil
    }
    return opened
  }
}

extension Archive {
  /// Refuses what no honest archive has, and gives the entries' positions.
  private static func weigh(
    _ archive: OpaquePointer, limits: Limits
  ) throws(FileRefusal) -> [String: UInt64] {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count >= 0 else { throw .damaged(.archive) }
    guard count <= limits.entries else {
      throw .tooManyEntries(count: count, limit: limits.entries)
    }
    var positions: [String: UInt64] = [:]
    var unpacked = 0
    for position in 0..<UInt64(count) {
      var facts = zip_stat_t()
      guard zip_stat_index(archive, position, 0, &facts) == 0, let raw = facts.name else {
        throw .damaged(.archive)
      }
      let name = String(cString: raw)
      guard !climbsOut(name) else { throw .climbsOut(name: name) }
      guard facts.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
      let size = Int(clamping: facts.size)
      let packed = Int(clamping: facts.comp_size)
      guard size <= limits.entryBytes else { throw .unpacksTooLarge(limit: limits.entryBytes) }
      guard size <= 1 << 20 || size / limits.unpackingRatio <= packed else {
        throw .unpacksTooLarge(limit: packed * limits.unpackingRatio)
      }
      unpacked += size
      guard unpacked <= limits.unpackedBytes else {
        throw .unpacksTooLarge(limit: limits.unpackedBytes)
      }
      if positions[name.lowercased()] == nil { positions[name.lowercased()] = position }
    }
    return positions
  }

  /// Whether a name points outside the folder that the archive would be unpacked to.
  private static func climbsOut(_ name: String) -> Bool {
    name.hasPrefix("/") || name.contains("\\") || name.dropFirst().first == ":"
      || name.split(separator: "/").contains("..")
  }
}
