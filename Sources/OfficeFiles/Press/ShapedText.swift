import CPangoCairo

/// The glyphs of one line of text.
struct ShapedText {
  /// The layout, which holds them.
  let layout: OpaquePointer?
  /// The text.
  let bytes: [UInt8]

  /// The clusters in reading order, as wide as the style wants them.
  func clusters(style: TextStyle) -> [Cluster] {
    let widths = naturalWidths
    let starts = widths.keys.sorted()
    var attributeCount: Int32 = 0
    let attributes = pango_layout_get_log_attrs_readonly(layout, &attributeCount)
    var scalarNumber = 0
    var scalarStart = 0
    return starts.enumerated().map { place, start in
      // The library counts its attributes by scalars.
      scalarNumber += bytes[scalarStart..<start].count { $0 & 0xC0 != 0x80 }
      scalarStart = start
      let end = place + 1 < starts.count ? starts[place + 1] : bytes.count
      let natural = widths[start] ?? 0
      let isFullWidth = abs(natural - style.size) < style.size * 0.06
      let mayBegin =
        scalarNumber < Int(attributeCount)
        && attributes.map { $0[scalarNumber].is_line_break == 1 } ?? false
      return Cluster(
        scalar: scalar(at: start), bytes: start..<end,
        width: isFullWidth ? style.pitch ?? style.size : natural,
        isFullWidth: isFullWidth, mayBegin: mayBegin)
    }
  }

  /// Gives each cluster its room, and paints the line where the context's point stands.
  func paint(advances: [Double], on canvas: OpaquePointer?) {
    let widths = naturalWidths
    let starts = widths.keys.sorted()
    if starts.count == advances.count {
      let changes = zip(starts, advances).reduce(into: [Int: Double]()) { changes, change in
        changes[change.0] = change.1 - (widths[change.0] ?? 0)
      }
      for run in runs { adjust(run, changes) }
    }
    pango_cairo_show_layout_line(canvas, pango_layout_get_line(layout, 0))
  }

  /// The characters for which there is no glyph.
  var unknown: [Unicode.Scalar] {
    runs.flatMap { run in
      glyphs(of: run).compactMap { glyph in
        guard glyph.glyph & GONGKAI_GLYPH_UNKNOWN != 0 else { return nil }
        return Unicode.Scalar(glyph.glyph & ~GONGKAI_GLYPH_UNKNOWN)
      }
    }
  }

  private typealias Run = UnsafeMutablePointer<PangoGlyphItem>

  private var runs: [Run] {
    var runs: [Run] = []
    var node = pango_layout_get_line(layout, 0)?.pointee.runs
    while let current = node {
      if let data = current.pointee.data {
        runs.append(data.assumingMemoryBound(to: PangoGlyphItem.self))
      }
      node = current.pointee.next
    }
    return runs
  }

  private func glyphs(of run: Run) -> UnsafeMutableBufferPointer<PangoGlyphInfo> {
    let string = run.pointee.glyphs
    return UnsafeMutableBufferPointer(
      start: string?.pointee.glyphs, count: Int(string?.pointee.num_glyphs ?? 0))
  }

  /// The byte at which a glyph's cluster begins.
  private func start(of glyph: Int, in run: Run) -> Int {
    let offset = Int(run.pointee.item?.pointee.offset ?? 0)
    return offset + Int(run.pointee.glyphs?.pointee.log_clusters?[glyph] ?? 0)
  }

  /// The room of each cluster by the byte at which it begins, in points.
  private var naturalWidths: [Int: Double] {
    var widths: [Int: Double] = [:]
    for run in runs {
      for (index, glyph) in glyphs(of: run).enumerated() {
        widths[start(of: index, in: run), default: 0] +=
          Double(glyph.geometry.width) / Double(PANGO_SCALE)
      }
    }
    return widths
  }

  /// Adds to the room of each cluster of a run; a mark whose left half is blank moves into it.
  private func adjust(_ run: Run, _ changes: [Int: Double]) {
    let glyphs = glyphs(of: run)
    for index in glyphs.indices {
      let here = start(of: index, in: run)
      guard let change = changes[here] else { continue }
      let units = Int32((change * Double(PANGO_SCALE)).rounded())
      if change < 0, Punctuation.blankHalf(of: scalar(at: here)) == .left {
        glyphs[index].geometry.x_offset += units
      }
      let isLast = index + 1 == glyphs.count || start(of: index + 1, in: run) != here
      if isLast { glyphs[index].geometry.width += units }
    }
  }

  private func scalar(at start: Int) -> Unicode.Scalar {
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
    return scalar
  }
}
