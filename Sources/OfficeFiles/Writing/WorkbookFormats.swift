import CXlsxWriter

/// The formats of a workbook's cells, each made once.
final class WorkbookFormats {
  /// What a format is for.
  enum Use: Hashable {
    case text
    case number(decimals: Int)
    case day
  }

  private struct Key: Hashable {
    let use: Use
    let mark: Mark?
  }

  typealias Format = UnsafeMutablePointer<lxw_format>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Key: Format] = [:]
  /// The format of the header.
  let header: Format?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
    header = workbook_add_format(workbook)
    guard let header else { return }
    format_set_bold(header)
    format_set_text_wrap(header)
    format_set_border(header, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_bg_color(header, 0xE8EEF4)
    format_set_align(header, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
  }

  /// The format for a use, marked or not.
  func format(_ use: Use, _ mark: Mark?) -> Format? {
    let key = Key(use: use, mark: mark)
    if let known = formats[key] { return known }
    guard let format = workbook_add_format(workbook) else { return nil }
    formats[key] = format
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch use {
    case .text: format_set_text_wrap(format)
    case .number(let decimals):
      let places = String(repeating: "0", count: min(decimals, 15))
      format_set_num_format(format, places.isEmpty ? "0" : "0.\(places)")
    case .day: format_set_num_format(format, "yyyy-mm-dd")
    }
    switch mark {
    case .error:
      format_set_bg_color(format, 0xFDE7E9)
      format_set_bold(format)
    case .warning:
      format_set_bg_color(format, 0xFFF4CE)
      format_set_italic(format)
    case nil: break
    }
    return format
  }
}
