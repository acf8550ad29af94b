/// What a file is, told by its first and last bytes and never by its name.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  case pdf, ofd
  case docx, xlsx, pptx
  case doc, xls
  case zip, rar, sevenZip = "7z", gzip
  case png, jpeg, gif, bmp, tiff, webp
  case mp4, mp3
  case html, xml, text, rtf
  /// A program for Windows or Linux, or a script.
  case program
  /// Something else.
  case other

  /// The media type under which it is handed out.
  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .ofd: "application/ofd"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .doc: "application/msword"
    case .xls: "application/vnd.ms-excel"
    case .zip: "application/zip"
    case .rar: "application/vnd.rar"
    case .sevenZip: "application/x-7z-compressed"
    case .gzip: "application/gzip"
    case .png: "image/png"
    case .jpeg: "image/jpeg"
    case .gif: "image/gif"
    case .bmp: "image/bmp"
    case .tiff: "image/tiff"
    case .webp: "image/webp"
    case .mp4: "video/mp4"
    case .mp3: "audio/mpeg"
    case .html: "text/html"
    case .xml: "application/xml"
    case .text: "text/plain"
    case .rtf: "application/rtf"
    case .program, .other: "application/octet-stream"
    }
  }
}
