/// The straight strokes of a drawn path, as SVG writes it.
struct PDFPath {
  /// Its figures, each the corners that straight strokes join; one with a curve is left out.
  private(set) var figures: [Figure] = []

  /// A figure of straight strokes.
  struct Figure {
    var corners: [PDFPoint]
    /// Whether a last stroke leads back to the first corner.
    var isClosed = false

    /// The box that the figure is; nil where it is none.
    var box: PDFText.Box? {
      guard corners.count == 4 || (corners.count == 5 && corners[0] == corners[4]) else {
        return nil
      }
      let xs = corners.map(\.x)
      let ys = corners.map(\.y)
      guard let x0 = xs.min(), let x1 = xs.max(), let y0 = ys.min(), let y1 = ys.max(),
        corners.allSatisfy({ min($0.x - x0, x1 - $0.x) < 0.5 && min($0.y - y0, y1 - $0.y) < 0.5 })
      else { return nil }
      return PDFText.Box(x0: x0, y0: y0, x1: x1, y1: y1)
    }
  }

  /// Reads a path; a figure of more corners than a table's border can have is left out.
  init(_ data: UnsafeBufferPointer<UInt8>, _ transform: PDFTransform) {
    var numbers: [Double] = []
    var command: UInt8 = 0
    var figure = Figure(corners: [])
    var isStraight = true
    func flush(_ path: inout Self) {
      if isStraight, figure.corners.count > 1, figure.corners.count <= Self.mostCorners {
        path.figures.append(figure)
      }
      figure = Figure(corners: [])
      isStraight = true
    }
    func take(_ path: inout Self) {
      switch command {
      case UInt8(ascii: "M"), UInt8(ascii: "L"):
        if command == UInt8(ascii: "M") { flush(&path) }
        guard numbers.count == 2 else { return isStraight = false }
        figure.corners.append(transform.apply(PDFPoint(x: numbers[0], y: numbers[1])))
      case UInt8(ascii: "Z"):
        figure.isClosed = true
        flush(&path)
      case 0: break
      default: isStraight = false
      }
    }
    var index = 0
    while index < data.count, figures.count < Self.mostFigures {
      let byte = data[index]
      if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z"), byte | 0x20 != 0x65 {
        take(&self)
        command = byte
        numbers.removeAll(keepingCapacity: true)
        index += 1
      } else if let number = PDFNumber.read(data, &index) {
        if numbers.count < 8 { numbers.append(number) }
      } else {
        index += 1
      }
    }
    take(&self)
    flush(&self)
  }

  private static let mostCorners = 64
  private static let mostFigures = 20_000
}

/// A change of coordinates: `matrix(a, b, c, d, e, f)`.
struct PDFTransform: Hashable, Sendable {
  private var factors: [Double] = [1, 0, 0, 1, 0, 0]

  /// The one that changes nothing.
  init() {}

  /// Reads one; what is not written as a matrix changes nothing.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var numbers: [Double] = []
    var index = 0
    while index < text.count {
      if let number = PDFNumber.read(text, &index) { numbers.append(number) } else { index += 1 }
    }
    if numbers.count == 6 { factors = numbers }
  }

  func apply(_ point: PDFPoint) -> PDFPoint {
    PDFPoint(
      x: factors[0] * point.x + factors[2] * point.y + factors[4],
      y: factors[1] * point.x + factors[3] * point.y + factors[5])
  }

  /// This one after another.
  func after(_ inner: PDFTransform) -> PDFTransform {
    let zero = apply(inner.apply(PDFPoint(x: 0, y: 0)))
    let one = apply(inner.apply(PDFPoint(x: 1, y: 0)))
    let two = apply(inner.apply(PDFPoint(x: 0, y: 1)))
    var result = PDFTransform()
    result.factors = [
      one.x - zero.x, one.y - zero.y, two.x - zero.x, two.y - zero.y, zero.x, zero.y,
    ]
    return result
  }
}

/// Reads the decimal numbers of SVG.
enum PDFNumber {
  /// The number at an index, which is moved behind it; nil where none begins there.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Double? {
    var position = index
    var isNegative = false
    if position < bytes.count, bytes[position] == 0x2D {
      isNegative = true
      position += 1
    }
    var value = 0.0
    var place = 0.0
    var digits = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x30, byte <= 0x39 {
        value = value * 10 + Double(byte - 0x30)
        place *= 10
        digits += 1
      } else if byte == 0x2E, place == 0 {
        place = 1
      } else {
        break
      }
      position += 1
    }
    guard digits > 0, digits < 20 else { return nil }
    index = position
    let number = place > 1 ? value / place : value
    return isNegative ? -number : number
  }
}
