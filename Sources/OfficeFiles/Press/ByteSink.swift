import CPangoCairo

/// Takes the bytes that Cairo writes.
final class ByteSink {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// What Cairo hands back to `write`; the sink must live as long as it is used.
  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// Appends bytes to the sink that the pointer means.
  static let write: cairo_write_func_t = { sink, data, count in
    guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue().bytes +=
      UnsafeBufferPointer(start: data, count: Int(count))
    return CAIRO_STATUS_SUCCESS
  }
}
