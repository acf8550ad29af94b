import Foundation

/// The media type of a paper that can be taken from the site.
enum PaperType: String {
  case ics = "text/calendar; charset=utf-8"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case pdf = "application/pdf"
  case zip = "application/zip"
  case json = "application/json"
  case html = "text/html; charset=utf-8"
  case other = "application/octet-stream"

  /// The paper as an address of its own: a page carries it, so that nothing has to be kept or
  /// sent again.
  func dataAddress(_ bytes: [UInt8]) -> String {
    "data:\(rawValue);base64,\(Data(bytes).base64EncodedString())"
  }
}
