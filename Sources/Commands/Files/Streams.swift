import Glibc

/// The standard output, written whole or not at all.
enum StandardOutput {
  /// Whether a person sees it.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes bytes; ends the program in silence where nobody reads any longer.
  static func write(_ bytes: [UInt8]) {
    if !writeAll(bytes, to: STDOUT_FILENO), errno == EPIPE { exit(128 + SIGPIPE) }
  }
}

/// The standard error.
enum StandardError {
  /// Writes a text as it stands.
  static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}

/// Writes all of the bytes; false, with `errno` set, where that failed.
func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    if written < 0 {
      if errno == EINTR { continue }
      return false
    }
    rest = rest.dropFirst(written)
  }
  return true
}
