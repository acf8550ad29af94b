import OfficeFiles
import Testing

@Suite struct `A QR code` {
  @Test func `has its three corner marks and a timing line`() throws {
    let code = try #require(QRCode("https://example.gov.cn/2026-0147"))
    #expect(code.size == 29)
    let far = code.size - 7
    for (row, column) in [(0, 0), (0, far), (far, 0)] {
      for step in 0..<7 {
        #expect(code.isDark(row: row, column: column + step))
        #expect(code.isDark(row: row + 6, column: column + step))
      }
      #expect(!code.isDark(row: row + 1, column: column + 1))
      #expect(code.isDark(row: row + 3, column: column + 3))
    }
    for step in 8..<code.size - 8 {
      #expect(code.isDark(row: 6, column: step) == step.isMultiple(of: 2))
    }
  }

  @Test func `grows with its text and ends where no code is large enough`() {
    #expect(QRCode("12345678901234")?.size == 21)
    #expect(QRCode(String(repeating: "a", count: 2_331))?.size == 177)
    #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
    #expect(QRCode("") == nil)
  }

  @Test func `is drawn with its quiet zone and escapes its label`() throws {
    let code = try #require(QRCode("公开"))
    let picture = code.svg(label: "<\"&>")
    #expect(picture.contains("viewBox=\"0 0 29 29\""))
    #expect(picture.contains("aria-label=\"&lt;&quot;&amp;&gt;\""))
    #expect(picture.contains("M4 4h7v1h-7z"))
    #expect(!picture.contains("style"))
  }
}
