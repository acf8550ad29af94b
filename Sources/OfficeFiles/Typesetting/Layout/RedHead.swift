/// The names in red (发文机关标志), as large as the width and the rank allow.
struct RedHead {
  private let names: [SetLine]
  private let ending: SetLine?
  private let size: Double

  /// A head no taller than `tallest` a line.
  init(document: OfficialDocument, setter: LineSetter, tallest: Double) {
    let lines = document.headLines
    let joint = lines.count > 1
    let ending = document.headEnding
    let probe = TextStyle.head(size: 100)
    let texts = joint ? lines : lines.map { $0 + ending }
    let widest = texts.map { setter.line($0, probe).width }.max() ?? 0
    let beside = joint && !ending.isEmpty ? setter.line(ending, probe).width + 50 : 0
    let room = PageForm.textWidth * 0.96
    size = max(min(tallest, room * 100 / max(widest + beside, 1)), TextStyle.title.size / 2)
    let style = TextStyle.head(size: size)
    let set = texts.map { setter.line($0, style) }
    let width = set.map(\.width).max() ?? 0
    names = set.map { $0.spread(to: width) }
    self.ending = joint && !ending.isEmpty ? setter.line(ending, style) : nil
  }

  private var pitch: Double { size * 1.4 }

  /// The height of the head.
  var height: Double { Double(max(names.count - 1, 0)) * pitch + size }

  /// The names one below the other, and what follows them beside the middle.
  func elements(top: Double) -> [PageElement] {
    let width = names.first?.width ?? 0
    let gap = ending == nil ? 0 : size / 2
    let whole = width + gap + (ending?.width ?? 0)
    let x = PageForm.left + (PageForm.textWidth - whole) / 2
    var elements = names.enumerated().map { number, name in
      PageElement.text(
        name, x: x,
        baseline: top + Double(number) * pitch + name.style.baseline(in: size))
    }
    if let ending {
      elements.append(
        .text(
          ending, x: x + width + gap,
          baseline: top + (height - size) / 2 + ending.style.baseline(in: size)))
    }
    return elements
  }
}

extension SetLine {
  /// The line with its characters spread to a width (分散对齐).
  func spread(to width: Double) -> SetLine {
    var line = self
    let slack = width - self.width
    guard slack > 0.01, advances.count > 1 else { return line }
    for index in advances.indices.dropLast() {
      line.advances[index] += slack / Double(advances.count - 1)
    }
    return line
  }
}
