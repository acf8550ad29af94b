/// What every PDF written by hand is put together of.
public enum HandmadePDF {
  /// An object that holds a stream.
  public static func stream(_ text: String) -> String {
    "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
  }

  /// A file of objects, the first of which is its catalogue.
  ///
  /// - Parameter extra: what the trailer says beside its size and its root.
  public static func file(_ objects: [String], extra: String = "") -> [UInt8] {
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (number, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      text += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n"
    }
    text +=
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(extra)>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }
}
