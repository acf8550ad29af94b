import CPangoCairo

/// Shapes text with Pango: finds the glyphs of a line and how much room they take up.
///
/// It is used by one task at a time, since a font map of Pango's is.
final class Shaper: TextMeasure {
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let faces: [FontFamilies.Role: Typeface]
  private var descriptions: [TextStyle: OpaquePointer] = [:]
  /// The characters for which there was no glyph since `forgetUnknown` was called.
  private(set) var unknown: Set<Unicode.Scalar> = []

  init(faces: [Face]) {
    self.faces = faces.reduce(into: [:]) { $0[$1.role] = $1.typeface }
    fontMap = pango_cairo_font_map_new()
    context = pango_font_map_create_context(fontMap)
    pango_cairo_context_set_resolution(context, 72)
    pango_context_set_language(context, pango_language_from_string("zh-CN"))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    // Type is measured as it is printed, and not as a screen's dots would have it.
    pango_context_set_round_glyph_positions(context, 0)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }

  /// Red heads come in any size; more sizes than this are not kept.
  private static let mostDescriptions = 200

  private func forgetDescriptions() {
    for description in descriptions.values { pango_font_description_free(description) }
    descriptions = [:]
  }

  deinit {
    forgetDescriptions()
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }

  /// Begins to collect unknown characters anew.
  func forgetUnknown() { unknown = [] }

  func clusters(of text: String, in style: TextStyle) -> [Cluster] {
    guard !text.isEmpty else { return [] }
    return shape(text, style) { $0.clusters(style: style) }
  }

  /// Calls `body` with the glyphs of a text.
  func shape<Answer>(
    _ text: String, _ style: TextStyle, _ body: (ShapedText) -> Answer
  ) -> Answer {
    let layout = pango_layout_new(context)
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    let bytes = Array(text.utf8)
    pango_layout_set_font_description(layout, description(style))
    if let latin = faces[.latin] { LatinRuns.mark(bytes, in: layout, latin) }
    pango_layout_set_single_paragraph_mode(layout, 1)
    pango_layout_set_auto_dir(layout, 0)
    bytes.withUnsafeBytes { bytes in
      pango_layout_set_text(
        layout, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count))
    }
    let shaped = ShapedText(layout: layout, bytes: bytes)
    if pango_layout_get_unknown_glyphs_count(layout) > 0 { unknown.formUnion(shaped.unknown) }
    return body(shaped)
  }

  private func description(_ style: TextStyle) -> OpaquePointer? {
    var key = style
    key.pitch = nil
    key.isRed = false
    if let known = descriptions[key] { return known }
    if descriptions.count >= Self.mostDescriptions { forgetDescriptions() }
    let description = pango_font_description_new()
    let face = faces[style.role]
    // Any serif will do where no family of the role is there.
    pango_font_description_set_family(description, face?.family ?? "serif")
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    let isBold = style.isBold || face?.isBold == true
    pango_font_description_set_weight(
      description, isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    pango_font_description_set_style(
      description, style.isSlanted ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    descriptions[key] = description
    return description
  }
}

/// The stretches of Latin letters and digits in a text.
enum LatinRuns {
  /// Has them set in a family of their own.
  static func mark(_ bytes: [UInt8], in layout: OpaquePointer?, _ face: Typeface) {
    let attributes = pango_attr_list_new()
    for run in runs(in: bytes) {
      guard let attribute = pango_attr_family_new(face.family) else { continue }
      attribute.pointee.start_index = UInt32(run.lowerBound)
      attribute.pointee.end_index = UInt32(run.upperBound)
      pango_attr_list_insert(attributes, attribute)
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
  }

  private static func runs(in bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (index, byte) in bytes.enumerated() where byte < 0x80 {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
