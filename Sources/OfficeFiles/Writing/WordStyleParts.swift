// The type of official documents (GB/T 9704—2012, 5.2.2 and 7.3): text in 仿宋 of size 3 (16 pt), 22
// lines a page; the title in 小标宋 of size 2 (22 pt); headings in 黑体, 楷体 and 仿宋.
extension WordParts {
  static func styles(_ fonts: FontFamilies) -> String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:styles", ["xmlns:w": word]) { part in
      part.element("w:docDefaults") { part in
        part.element("w:rPrDefault") { part in
          part.element("w:rPr") { part in
            part.type(.body, fonts, size: 32)
            part.empty("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
          }
        }
        part.element("w:pPrDefault") { part in
          part.element("w:pPr") { $0.empty("w:spacing", exactly(29)) }
        }
      }
      part.style("Normal", "Normal", isDefault: true, paragraph: { $0.justify("both") })
      part.style("Title", "Title") { part in
        part.empty("w:snapToGrid", ["w:val": "0"])
        part.empty(
          "w:spacing", ["w:after": "580", "w:line": "660", "w:lineRule": "exact"])
        part.justify("center")
      } run: { part in
        part.type(.title, fonts, size: 44)
      }
      let roles: [FontFamilies.Role] = [.heading, .script, .body, .body]
      for (level, role) in roles.enumerated() {
        part.style("Heading\(level + 1)", "heading \(level + 1)") { part in
          part.empty("w:keepNext")
          part.indent()
          part.empty("w:outlineLvl", ["w:val": "\(level)"])
        } run: { part in
          part.type(role, fonts, size: 32)
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
        part.type(.song, fonts, size: 21)
      }
      part.style("Footer", "footer") { part in
        part.empty("w:spacing", ["w:line": "240", "w:lineRule": "auto"])
      } run: { part in
        part.type(.song, fonts, size: 28)
      }
      part.tableGrid()
    }
    return part.text
  }

  /// The fonts with those that stand in for them where they are not installed.
  static func fontTable(_ fonts: FontFamilies) -> String {
    var part = MarkupWriter(declaration: declaration)
    part.element("w:fonts", ["xmlns:w": word]) { part in
      for role in FontFamilies.Role.allCases {
        guard let first = fonts[role].first else { continue }
        part.element("w:font", ["w:name": first.family]) { part in
          if let other = fonts[role].dropFirst().first {
            part.empty("w:altName", ["w:val": other.family])
          }
          part.empty("w:charset", ["w:val": role == .latin ? "00" : "86"])
          part.empty("w:family", ["w:val": role == .heading ? "swiss" : "roman"])
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

  /// The family of a role with letters for Latin, and a size in half points.
  mutating func type(
    _ role: FontFamilies.Role, _ fonts: FontFamilies, size: Int, colour: String? = nil
  ) {
    let latin = fonts.latin.first?.family ?? "Times New Roman"
    let chinese = fonts[role].first
    empty(
      "w:rFonts",
      [
        "w:ascii": latin, "w:hAnsi": latin, "w:eastAsia": chinese?.family ?? latin,
        "w:cs": latin,
      ])
    if chinese?.isBold == true { empty("w:b") }
    if let colour { empty("w:color", ["w:val": colour]) }
    // 28 characters of 16 points fill 156 mm when each gives up a quarter of a point.
    empty("w:spacing", ["w:val": size == 32 ? "-5" : "0"])
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
