// The type of official documents (GB/T 9704—2012, 5.2.2 and 7.3): text in 仿宋 of size 3 (16 pt), 22
// lines a page; the title in 小标宋 of size 2 (22 pt); headings in 黑体, 楷体 and 仿宋.
extension WordParts {
  private static let body = "仿宋_GB2312"
  private static let display = "方正小标宋简体"
  private static let sansSerif = "黑体"
  private static let script = "楷体_GB2312"
  private static let song = "宋体"

  static var styles: String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:styles", ["xmlns:w": word]) { part in
      part.element("w:docDefaults") { part in
        part.element("w:rPrDefault") { part in
          part.element("w:rPr") { part in
            part.type(body, size: 32)
            part.empty("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
          }
        }
        part.element("w:pPrDefault") { part in
          part.element("w:pPr") { $0.empty("w:spacing", exactly(29)) }
        }
      }
      part.style("Normal", "Normal", isDefault: true, paragraph: { $0.justify("both") })
      part.style("Title", "Title") { part in
        part.empty(
          "w:spacing", ["w:after": "580", "w:line": "660", "w:lineRule": "exact"])
        part.justify("center")
      } run: { part in
        part.type(display, size: 44)
      }
      for (level, font) in [sansSerif, script, body].enumerated() {
        part.style("Heading\(level + 1)", "heading \(level + 1)") { part in
          part.empty("w:keepNext")
          part.indent()
          part.empty("w:outlineLvl", ["w:val": "\(level)"])
        } run: { part in
          part.type(font, size: 32, isBold: level == 2)
        }
      }
      part.style("BodyText", "Body Text", paragraph: { $0.indent() })
      part.style("Centred", "Centred", paragraph: { $0.justify("center") })
      part.style("Signature", "Signature") { part in
        part.empty("w:ind", ["w:rightChars": "400", "w:right": "1280"])
        part.justify("right")
      }
      part.style("TableText", "Table Text") { part in
        part.empty("w:spacing", ["w:line": "240", "w:lineRule": "auto"])
      } run: { part in
        part.type(song, size: 21)
      }
      part.style("Footer", "footer") { part in
        part.empty("w:spacing", ["w:line": "240", "w:lineRule": "auto"])
      } run: { part in
        part.type(song, size: 28)
      }
      part.tableGrid()
    }
    return part.text
  }

  /// The fonts with those that stand in for them where they are not installed.
  static var fonts: String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:fonts", ["xmlns:w": word]) { part in
      let list = [
        (body, "FangSong"), (display, "FZXiaoBiaoSong-B05S"), (sansSerif, "SimHei"),
        (script, "KaiTi"), (song, "SimSun"),
      ]
      for (name, other) in list {
        part.element("w:font", ["w:name": name]) { part in
          part.empty("w:altName", ["w:val": other])
          part.empty("w:charset", ["w:val": "86"])
          part.empty("w:family", ["w:val": "auto"])
        }
      }
    }
    return part.text
  }

  /// A fixed line pitch in points.
  private static func exactly(_ points: Int) -> KeyValuePairs<StaticString, String> {
    ["w:line": "\(points * 20)", "w:lineRule": "exact"]
  }
}

extension MarkupWriter {
  fileprivate mutating func style(
    _ id: String, _ name: String, isDefault: Bool = false,
    paragraph: (inout MarkupWriter) -> Void, run: ((inout MarkupWriter) -> Void)? = nil
  ) {
    let attributes: KeyValuePairs<StaticString, String> =
      isDefault
      ? ["w:type": "paragraph", "w:default": "1", "w:styleId": id]
      : ["w:type": "paragraph", "w:styleId": id]
    element("w:style", attributes) { part in
      part.empty("w:name", ["w:val": name])
      if !isDefault { part.empty("w:basedOn", ["w:val": "Normal"]) }
      part.empty("w:qFormat")
      part.element("w:pPr") { paragraph(&$0) }
      if let run { part.element("w:rPr") { run(&$0) } }
    }
  }

  /// A font for Chinese, with its own Latin letters, and a size in half points.
  fileprivate mutating func type(_ font: String, size: Int, isBold: Bool = false) {
    empty(
      "w:rFonts",
      [
        "w:ascii": "Times New Roman", "w:hAnsi": "Times New Roman", "w:eastAsia": font,
        "w:cs": "Times New Roman",
      ])
    if isBold { empty("w:b") }
    empty("w:sz", ["w:val": "\(size)"])
    empty("w:szCs", ["w:val": "\(size)"])
  }

  fileprivate mutating func indent() {
    empty("w:ind", ["w:firstLineChars": "200", "w:firstLine": "640"])
  }

  fileprivate mutating func justify(_ value: String) {
    empty("w:jc", ["w:val": value])
  }

  fileprivate mutating func tableGrid() {
    element("w:style", ["w:type": "table", "w:styleId": "TableGrid"]) { part in
      part.empty("w:name", ["w:val": "Table Grid"])
      part.element("w:tblPr") { part in
        part.element("w:tblBorders") { part in
          let line: KeyValuePairs<StaticString, String> = [
            "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto",
          ]
          part.empty("w:top", line)
          part.empty("w:left", line)
          part.empty("w:bottom", line)
          part.empty("w:right", line)
          part.empty("w:insideH", line)
          part.empty("w:insideV", line)
        }
      }
    }
  }
}
