import Testing

@testable import Desks

/// The unified social credit code.
struct UnifiedCodeTests {
  /// Codes of organs as they stand in published index numbers, and the standard's own example with
  /// its check character set right.
  @Test(arguments: ["11341702486344515H", "11441700007280420Y", "91350100M000100Y43"])
  func `a code whose last character follows from the others is one`(text: String) throws {
    #expect(try UnifiedCode(text).text == text)
  }

  @Test func `a wrong last character is told the right one`() {
    #expect(throws: UnifiedCodeFault.checkCharacter(should: "3")) {
      try UnifiedCode("91350100M000100Y4Z".replacing("Z", with: "4"))
    }
  }

  @Test(arguments: [
    ("", UnifiedCodeFault.length(0)), ("11341702486344515", .length(17)),
    ("1134170248634451I5", .character("I", position: 17)),
    ("113417O2486344515H", .character("O", position: 7)),
  ])
  func `what is no code is told why`(text: String, fault: UnifiedCodeFault) {
    #expect(throws: fault) { try UnifiedCode(text) }
  }

  @Test func `full-width characters, small letters and spaces are understood`() throws {
    #expect(try UnifiedCode(" １１341702 486344515h ").text == "11341702486344515H")
  }

  @Test func `one mistaken character never goes unnoticed`() throws {
    let alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    let right = Array("11341702486344515H")
    for index in right.indices {
      for character in alphabet where character != right[index] {
        var wrong = right
        wrong[index] = character
        #expect(throws: UnifiedCodeFault.self) { try UnifiedCode(String(wrong)) }
      }
    }
  }

  @Test func `the organisation code is the nine characters before the last`() throws {
    #expect(try UnifiedCode("11441700007280420Y").organizationCode == "007280420")
  }
}
