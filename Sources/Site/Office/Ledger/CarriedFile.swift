import Desks
import Foundation

/// A file that goes with its pages: the form carries it on, so that nothing is kept of a ledger that
/// nobody imports.
struct CarriedFile: Sendable {
  let file: NewFile

  /// The file that was chosen, or that the form carries.
  init(_ asked: OfficeRequest) throws {
    if let part = asked.form.files.files("ledger").first {
      guard !part.isTooLarge else {
        throw FieldFlaws(
          "ledger", "文件太大，不超过 \(asked.office.forms.uploads.limits.fileBytes.inMegabytes)。")
      }
      file = NewFile(name: FileName(part.fileName ?? "").last, bytes: part.bytes)
    } else if let data = Data(base64Encoded: asked.form["carried"]), !data.isEmpty {
      file = NewFile(name: FileName(asked.form["carriedName"]).last, bytes: Array(data))
    } else {
      throw FieldFlaws("ledger", "请选择台账文件。")
    }
  }

  /// What the next form carries.
  var hidden: [HiddenView] {
    [
      HiddenView(name: "carried", value: Data(file.bytes).base64EncodedString()),
      HiddenView(name: "carriedName", value: file.name),
    ]
  }
}
