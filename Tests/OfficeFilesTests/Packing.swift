@testable import OfficeFiles

/// A zip archive of parts given as text.
func packed(_ parts: KeyValuePairs<String, String>) throws -> [UInt8] {
  try ArchiveWriter.pack(parts.map { ArchiveWriter.Entry($0.key, $0.value) })
}

/// The ground for which reading is refused; nil where it is not.
func refusal(of read: () throws(FileRefusal) -> some Any) -> FileRefusal? {
  do throws(FileRefusal) {
    _ = try read()
    return nil
  } catch {
    return error
  }
}
