import Desks

/// The question for attachments, and what was sent to it.
struct FileQuestion: Sendable {
  /// How many files may be sent.
  static let most = 5
  /// How large a file may be, in bytes.
  static let largest = 10 << 20
  /// The kinds that are taken, by the endings of names.
  static let endings = [
    "pdf", "jpg", "jpeg", "png", "doc", "docx", "xls", "xlsx", "txt", "wps", "et", "ofd",
  ]

  /// What was sent.
  let files: [NewFile]
  /// What is wrong with it; nothing where it serves.
  let error: String?

  /// The question before anything was sent.
  init() {
    files = []
    error = nil
  }

  /// The question as answered.
  init(_ parts: [FormPart]) {
    let parts = parts.files("files")
    files = parts.map { NewFile(name: FileName($0.fileName ?? "").last, bytes: $0.bytes) }
    error = FileQuestion.error(in: parts)
  }

  /// The field.
  var field: FieldView {
    FieldView.files(
      "files", "附件", accept: FileQuestion.endings.map { ".\($0)" }.joined(separator: ","),
      hint:
        "例如身份证件的照片、授权委托书。最多 \(FileQuestion.most) 个，每个不超过 \(FileQuestion.largest.inMegabytes)，可以是照片、PDF 或者办公文档。"
    ).flawed(error)
  }

  private static func error(in parts: [FormPart]) -> String? {
    if parts.count > most { return "附件最多 \(most) 个，这次选了 \(parts.count) 个，请重新选择。" }
    for part in parts {
      let name = FileName(part.fileName ?? "").last
      if part.isTooLarge { return "附件“\(name)”超过 \(largest.inMegabytes)，请压缩后重新选择全部附件。" }
      if part.bytes.isEmpty { return "附件“\(name)”是空的，请重新选择全部附件。" }
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if !endings.contains(ending) {
        return "附件“\(name)”的类型不能接收，请换成照片、PDF 或者办公文档后重新选择全部附件。"
      }
    }
    return nil
  }
}
