import OfficeFiles
import Testing

@Suite struct SavedPageTests {
  private func file(encoding: String, _ body: String) -> [UInt8] {
    let text = """
      From: <Saved by WPS>
      MIME-Version: 1.0
      Content-Type: multipart/related;
      \ttype="text/html"; boundary="----=_Next.Part"

      preamble
      ------=_Next.Part
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      ------=_Next.Part
      Content-Type: text/html; charset="utf-8"
      Content-Transfer-Encoding: \(encoding)

      \(body)
      ------=_Next.Part--
      """
    return Array(text.replacing("\n", with: "\r\n").utf8)
  }

  @Test func `a page in quoted-printable is read`() throws {
    let bytes = file(encoding: "quoted-printable", "<p>=E5=85=AC=E5=BC=\n=80=3D1</p>")
    #expect(FileKind.of(bytes) == .savedPage)
    #expect(sketch(try SavedPageReader.read(bytes)) == ["公开=1"])
  }

  @Test func `a page in base64 is read`() throws {
    let bytes = file(encoding: "base64", "PHA+5YWs\n5byAPC9wPg==")
    #expect(sketch(try SavedPageReader.read(bytes)) == ["公开"])
  }

  @Test func `a saved page without a page is damaged`() {
    let bytes = Array(
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n".utf8)
    #expect(
      refusal { () throws(FileRefusal) in try SavedPageReader.read(bytes) } == .damaged(.mime))
  }
}
