/// A code with its caption in Word, in a line of its own.
struct OfficialWordCode {
  /// The code.
  let code: OfficialDocument.Code

  /// Writes both.
  func write(to part: inout MarkupWriter) {
    part.element("w:p") { part in
      part.element("w:pPr") { part in
        part.empty("w:keepNext")
        part.empty("w:spacing", ["w:line": "240", "w:lineRule": "auto"])
      }
      part.element("w:r") { part in
        part.element("w:drawing") { picture(&$0) }
      }
    }
    part.element("w:p") { part in
      part.element("w:pPr") { $0.empty("w:pStyle", ["w:val": "TableText"]) }
      part.runs(code.caption, mark: nil)
    }
  }

  private func picture(_ part: inout MarkupWriter) {
    // 24 mm in the units of drawings, of which a millimetre has 36,000.
    let side = "\(24 * 36_000)"
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006/"
    part.element(
      "wp:inline",
      [
        "xmlns:wp": drawing + "wordprocessingDrawing", "distT": "0", "distB": "0", "distL": "0",
        "distR": "0",
      ]
    ) { part in
      part.empty("wp:extent", ["cx": side, "cy": side])
      part.empty("wp:docPr", ["id": "1", "name": "code", "descr": code.caption])
      part.element("a:graphic", ["xmlns:a": drawing + "main"]) { part in
        part.element("a:graphicData", ["uri": drawing + "picture"]) { part in
          part.element("pic:pic", ["xmlns:pic": drawing + "picture"]) { part in
            part.element("pic:nvPicPr") { part in
              part.empty("pic:cNvPr", ["id": "0", "name": "code.png"])
              part.empty("pic:cNvPicPr")
            }
            part.element("pic:blipFill") { part in
              part.empty("a:blip", ["r:embed": "code"])
              part.element("a:stretch") { $0.empty("a:fillRect") }
            }
            part.element("pic:spPr") { part in
              part.element("a:xfrm") { part in
                part.empty("a:off", ["x": "0", "y": "0"])
                part.empty("a:ext", ["cx": side, "cy": side])
              }
              part.element("a:prstGeom", ["prst": "rect"]) { $0.empty("a:avLst") }
            }
          }
        }
      }
    }
  }
}
