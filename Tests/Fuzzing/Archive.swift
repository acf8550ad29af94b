import CLibZip
import Glibc

/// Archives with one part spoilt and packed anew, checksums right, so that the reader behind the
/// archive gets to see the damage.
enum Archive {
  /// The archive with one of its parts mutated; unchanged where it cannot be opened.
  static func mutated(
    _ bytes: [UInt8], using random: inout SplitMix,
    _ mutate: (inout [UInt8], inout SplitMix) -> Void
  ) -> [UInt8] {
    guard var parts = parts(of: bytes), !parts.isEmpty else { return bytes }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let index = Int.random(in: parts.indices, using: &random)
      mutate(&parts[index].contents, &random)
    }
    if Int.random(in: 0..<20, using: &random) == 0 {
      parts.remove(at: Int.random(in: parts.indices, using: &random))
    }
    if Int.random(in: 0..<20, using: &random) == 0, let part = parts.first {
      parts.append(Part(name: "../" + part.name, contents: part.contents))
    }
    return packed(parts) ?? bytes
  }

  private struct Part {
    var name: String
    var contents: [UInt8]
  }

  private static func parts(of bytes: [UInt8]) -> [Part]? {
    bytes.withUnsafeBytes { buffer in
      var error = zip_error_t()
      guard
        let source = zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, &error)
      else { return nil }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
        zip_source_free(source)
        return nil
      }
      defer { zip_discard(archive) }
      return (0..<UInt64(max(0, zip_get_num_entries(archive, 0)))).compactMap { index in
        var facts = zip_stat_t()
        guard let name = zip_get_name(archive, index, 0),
          zip_stat_index(archive, index, 0, &facts) == 0,
          let file = zip_fopen_index(archive, index, 0)
        else { return nil }
        defer { zip_fclose(file) }
        var contents = [UInt8](repeating: 0, count: Int(facts.size))
        let count = zip_fread(file, &contents, UInt64(contents.count))
        guard count >= 0 else { return nil }
        return Part(name: String(cString: name), contents: Array(contents.prefix(Int(count))))
      }
    }
  }

  private static func packed(_ parts: [Part]) -> [UInt8]? {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      return nil
    }
    for part in parts {
      guard let copy = malloc(max(1, part.contents.count)) else { continue }
      part.contents.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(start: copy, count: source.count).copyMemory(from: source)
      }
      guard let source = zip_source_buffer(archive, copy, UInt64(part.contents.count), 1) else {
        free(copy)
        continue
      }
      if zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) < 0 {
        zip_source_free(source)
      }
    }
    var facts = zip_stat_t()
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { return nil }
    defer { zip_source_close(target) }
    guard zip_source_stat(target, &facts) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(facts.size))
    let count = zip_source_read(target, &bytes, UInt64(bytes.count))
    return count > 0 ? Array(bytes.prefix(Int(count))) : nil
  }
}
