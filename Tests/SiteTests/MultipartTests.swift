import Testing

@testable import Site

/// A form's body as a browser writes it.
struct FormBody {
  var text = ""

  static let type = "multipart/form-data; boundary=x"

  func part(_ disposition: String, _ content: String) -> FormBody {
    FormBody(
      text: text + "--x\r\nContent-Disposition: \(disposition)\r\n\r\n\(content)\r\n")
  }

  func file(_ name: String, _ content: String, field: String = "file") -> FormBody {
    part("form-data; name=\"\(field)\"; filename=\"\(name)\"", content)
  }

  var bytes: [UInt8] { Array((text + "--x--\r\n").utf8) }
}

func parse(
  _ bytes: [UInt8], type: String? = FormBody.type, step: Int = .max,
  limits: MultipartLimits = MultipartLimits(bodyBytes: 100_000, fileBytes: 1000, parts: 5)
) throws(FormFlaw) -> [FormPart] {
  var parser = try MultipartParser(contentType: type, limits: limits)
  var rest = bytes[...]
  while !rest.isEmpty {
    try parser.feed(rest.prefix(step))
    rest = rest.dropFirst(step)
  }
  return try parser.finish()
}

@Suite struct `A form's body` {
  @Test(arguments: [1, 2, 3, 7, 64, Int.max])
  func `gives its parts however it is cut into pieces`(step: Int) throws {
    let body = FormBody().file("一.txt", "a\r\n--y\r\nb").part("form-data; name=\"number\"", "3")
      .file("二.txt", "")
    let parts = try parse(body.bytes, step: step)
    #expect(parts.map(\.fileName) == ["一.txt", nil, "二.txt"])
    #expect(parts[0].bytes == Array("a\r\n--y\r\nb".utf8))
    #expect(parts.text("number") == "3")
  }

  @Test func `keeps content that looks almost like the boundary`() throws {
    let content = "\r\n--\r\n-\r\n--xy\r\r\n--"
    let body = FormBody().file("a", "\r\n-" + content.replacing("--x", with: "-x"))
    #expect(try parse(body.bytes, step: 1)[0].bytes.count == content.utf8.count + 2)
  }

  @Test(arguments: [
    ("form-data; name=\"file\"; filename=\"公开 年报.txt\"", "公开 年报.txt"),
    ("form-data; name=\"file\"; filename=\"a%22b.txt\"", "a\"b.txt"),
    ("form-data; name=\"file\"; filename=\"a\\\"b.txt\"", "a\"b.txt"),
    ("form-data; name=\"file\"; filename=a.txt", "a.txt"),
    ("form-data; name=\"file\"; filename=\"old\"; filename*=UTF-8''%E5%85%AC.txt", "公.txt"),
    ("Form-Data; Name=\"file\"; FileName=\"A.TXT\"", "A.TXT"),
  ])
  func `names a file in every way that browsers and programs do`(
    disposition: String, name: String
  ) throws {
    #expect(try parse(FormBody().part(disposition, "x").bytes)[0].fileName == name)
  }

  @Test(arguments: [
    "form-data", "attachment; name=\"file\"", "form-data; name=\"a\"; name=\"b\"",
    "form-data; name=\"a", "form-data; na me=\"a\"", "form-data; name=\"a\" x",
    "form-data; name=\"a\"\r\n folded: yes", "form-data; name=\"a\"\r\nno colon",
    "form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
    "form-data; name=\"a\"\r\nX: \u{0}",
  ])
  func `refuses a malformed header`(disposition: String) {
    #expect(throws: FormFlaw.malformed) {
      try parse(FormBody().part(disposition, "x").bytes)
    }
  }

  @Test(arguments: [
    nil, "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=\"a<b\"", "multipart/form-data; boundary=\"a \"",
    "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
  ])
  func `refuses a type that is no form or names no proper boundary`(type: String?) {
    #expect(throws: FormFlaw.notAForm) { try parse(FormBody().bytes, type: type) }
  }

  @Test func `refuses a preamble`() {
    #expect(throws: FormFlaw.malformed) { try parse(Array("hello\r\n--x--\r\n".utf8)) }
  }

  @Test func `is truncated at every length short of its last boundary`() {
    let bytes = FormBody().file("a.txt", "content").bytes
    for length in 0..<(bytes.count - 2) {
      #expect(throws: FormFlaw.self) { try parse(Array(bytes.prefix(length))) }
    }
  }

  @Test func `keeps nothing of a file beyond the limit, and all of the next`() throws {
    let large = String(repeating: "a", count: 5000)
    let body = FormBody().file("large.txt", large).file("small.txt", "small")
    for step in [1, 100, Int.max] {
      let parts = try parse(body.bytes, step: step)
      #expect(parts.map(\.isTooLarge) == [true, false])
      #expect(parts[0].bytes.isEmpty)
      #expect(parts[1].text == "small")
    }
  }

  @Test func `takes a file that is exactly at the limit`() throws {
    let body = FormBody().file("a.txt", String(repeating: "a", count: 1000))
    #expect(try parse(body.bytes)[0].bytes.count == 1000)
  }

  @Test func `refuses more parts, a longer header, field or body than its bounds`() {
    var many = FormBody()
    for index in 0..<6 { many = many.file("\(index).txt", "x") }
    #expect(throws: FormFlaw.tooManyParts(limit: 5)) { try parse(many.bytes) }
    let header = FormBody().file(String(repeating: "n", count: 9000), "x")
    #expect(throws: FormFlaw.malformed) { try parse(header.bytes) }
    let field = FormBody().part("form-data; name=\"a\"", String(repeating: "x", count: 5000))
    #expect(throws: FormFlaw.malformed) { try parse(field.bytes) }
    let body = [UInt8](repeating: 0x61, count: 100_001)
    #expect(throws: FormFlaw.bodyTooLarge(limit: 100_000)) { try parse(body) }
  }

  @Test func `passes over an input that was left empty`() throws {
    #expect(try parse(FormBody().file("", "").bytes).files("file").isEmpty)
  }

  @Test func `never stops on bytes at random`() {
    var seed = SystemRandomNumberGenerator()
    let good = FormBody().file("a.txt", "content").part("form-data; name=\"n\"", "1").bytes
    for _ in 0..<3000 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...6, using: &seed) {
        bytes[Int.random(in: bytes.indices, using: &seed)] = UInt8.random(in: 0...255, using: &seed)
      }
      _ = try? parse(bytes, step: Int.random(in: 1...40, using: &seed))
    }
  }
}
