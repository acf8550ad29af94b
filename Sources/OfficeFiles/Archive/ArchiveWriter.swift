import CLibZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Packs entries into a zip archive in memory; the same entries give the same bytes.
enum ArchiveWriter {
  /// An archive's entry.
  struct Entry {
    let name: String
    let contents: [UInt8]

    init(_ name: String, _ contents: [UInt8]) {
      self.name = name
      self.contents = contents
    }

    init(_ name: String, _ text: String) {
      self.init(name, Array(text.utf8))
    }
  }

  /// The archive; throws what libzip reports, which is want of memory and nothing else.
  static func pack(_ entries: [Entry]) throws(WritingFault) -> [UInt8] {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw WritingFault(during: "zip_source_buffer_create", code: Int(error.zip_err))
    }
    // The archive takes its source with it when it closes; the bytes are wanted after that.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(source)
      throw WritingFault(during: "zip_open_from_source", code: Int(error.zip_err))
    }
    for entry in entries {
      guard add(entry, to: archive) else {
        let code = Int(zip_error_code_zip(zip_get_error(archive)))
        zip_discard(archive)
        throw WritingFault(during: entry.name, code: code)
      }
    }
    guard zip_close(archive) == 0 else {
      let code = Int(zip_error_code_zip(zip_get_error(archive)))
      zip_discard(archive)
      throw WritingFault(during: "zip_close", code: code)
    }
    return try bytes(of: source)
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) -> Bool {
    guard let source = source(of: entry.contents, in: archive) else { return false }
    let position = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard position >= 0 else {
      zip_source_free(source)
      return false
    }
    // 1 January 1980, the first day that zip knows: no clock, and no zone.
    return zip_file_set_dostime(archive, UInt64(position), 0, 0x21, 0) == 0
  }

  private static func source(of contents: [UInt8], in archive: OpaquePointer) -> OpaquePointer? {
    // libzip frees the copy once it is written, but not one of no bytes.
    guard !contents.isEmpty else { return zip_source_buffer(archive, nil, 0, 0) }
    guard let copy = malloc(contents.count) else { return nil }
    contents.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: bytes)
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(contents.count), 1) else {
      free(copy)
      return nil
    }
    return source
  }

  private static func bytes(of source: OpaquePointer) throws(WritingFault) -> [UInt8] {
    guard zip_source_open(source) == 0 else {
      throw WritingFault(during: "zip_source_open", code: -1)
    }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    var status: Int64 = 0
    repeat {
      withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 1) { room in
        status = zip_source_read(source, room.baseAddress, UInt64(room.count))
        if status > 0 { bytes += UnsafeRawBufferPointer(rebasing: room[..<Int(status)]) }
      }
    } while status > 0
    guard status == 0 else { throw WritingFault(during: "zip_source_read", code: Int(status)) }
    return bytes
  }
}
