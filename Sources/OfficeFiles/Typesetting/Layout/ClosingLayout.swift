/// What follows the text: attachments, signature, day, note and code.
struct ClosingLayout {
  /// The document.
  let document: OfficialDocument
  /// What sets the lines.
  let setter: LineSetter

  /// Adds all that to the body; the last two lines before the signature stay with it, for no page
  /// holds a signature alone.
  func add(to body: inout BodyLayout) {
    let hasClosing = !document.signatories.isEmpty || document.day != nil || document.code != nil
    addAttachments(to: &body)
    if hasClosing {
      for index in body.items.indices.suffix(2) where index > 0 {
        body.items[index].keepsWithNext = true
      }
      addSignature(to: &body)
    }
    if let note = document.note, !note.isEmpty {
      let lines = setter.lines(
        "（\(note)）", .body, width: PageForm.textWidth, indent: BodyLayout.indent)
      if let last = body.items.indices.last, hasClosing {
        body.items[last].keepsWithNext = true
      }
      body.add(lines, indent: BodyLayout.indent)
    }
  }

  /// - SeeAlso: GB/T 9704—2012, 7.3.4
  private func addAttachments(to body: inout BodyLayout) {
    let names = document.attachments.filter { !$0.isEmpty }
    guard !names.isEmpty else { return }
    body.items.append(.gap(setter.linePitch, keepsWithNext: true))
    let label = setter.line("附件：", .body)
    let numbers = names.indices.map { number in
      setter.line(names.count == 1 ? "" : "\(number + 1).", .body)
    }
    let numberX = BodyLayout.indent + label.width
    let nameX = numberX + (numbers.map(\.width).max() ?? 0)
    for (number, name) in names.enumerated() {
      let lines = setter.lines(name, .body, width: PageForm.textWidth - nameX, justifies: false)
      for (row, line) in lines.enumerated() {
        var parts = [(line, nameX)]
        if row == 0 { parts.insert((numbers[number], numberX), at: 0) }
        if row == 0, number == 0 { parts.insert((label, BodyLayout.indent), at: 0) }
        body.add(parts)
      }
    }
  }

  /// - SeeAlso: GB/T 9704—2012, 7.3.5
  private func addSignature(to body: inout BodyLayout) {
    let day = document.day.map { setter.line($0.description, .body) }
    let rows = SignatureLayout(document: document, setter: setter, day: day).rows()
    // Under a seal the text above ends within a line of the seal's upper edge.
    let gaps = document.isSealed ? 2 : 1
    body.items.append(.gap(Double(gaps) * setter.linePitch, keepsWithNext: true))
    let code = document.code.map { CodeLayout(code: $0, setter: setter) }
    let standsBeside = rows.joined().allSatisfy { $0.x > CodeLayout.room }
    if let code, standsBeside {
      body.items.append(code.item(raisedBy: Double(gaps) * setter.linePitch))
    }
    for row in rows { body.add(row, keepsWithNext: true) }
    if let code, !standsBeside { body.items.append(code.item(raisedBy: 0)) }
    let used = standsBeside ? Double(gaps + rows.count) * setter.linePitch : 0
    if code != nil, used < CodeLayout.height { body.items.append(.gap(CodeLayout.height - used)) }
    if let last = body.items.indices.last { body.items[last].keepsWithNext = false }
  }
}
