import Foundation
import Letters
import Testing

/// The text of `docs/letters.md`, rendered from the kinds, fields and requirements themselves.
struct LettersDocument {
  var text: String {
    """
    # Letters and their templates

    Generated from `Sources/Letters`; the test “The document on letters is up to date” renders it and
    fails where it differs.

    ## Writing a template

    A template has a title, an addressee and a text. The text is plain:

    | in the text | in the letter |
    | --- | --- |
    | a line | a paragraph; blank lines are left out |
    | `# …`, `## …` | a heading 一、 or （一）, counted by the program |
    | `> …` | a line at the left margin |
    | `\\| a \\| b \\|` | a row of a table; `<br>` begins a new line in a cell |
    | `{{case.number}}` | what the field holds; a list alone on its line becomes numbered paragraphs |
    | `{{#field}}…{{/field}}` | printed only where the field is filled |
    | `{{^field}}…{{/field}}` | printed only where it is not |
    | `{{#part}}…{{/part}}` | in a decision, the decision itself, which a letter with several takes from here |

    Only the template gives a line its form: a value that begins with `#` is text. A value's full stop
    gives way to the template's own mark after it. A field that holds nothing is printed as
    【未填：…】 and noted, an unknown one as 【没有这一栏目：…】.

    ## Letters

    What a letter must state, and the fields that state it. Those in brackets are stated only where
    they are known.

    | letter | 中文 | must state |
    | --- | --- | --- |
    \(LetterKind.allCases.map(row).joined(separator: "\n"))

    ## Fields

    | field | 中文 | letters |
    | --- | --- | --- |
    \(LetterField.allCases.map(row).joined(separator: "\n"))

    """
  }

  private func row(_ kind: LetterKind) -> String {
    let stated = kind.requirements.map { requirement in
      let names = requirement.fields.map { "`\($0.rawValue)`" }.joined(separator: " ")
      let text = "\(requirement.text) \(names)"
      return requirement.onlyWhereKnown ? "(\(text))" : text
    }
    return "| `\(kind.id)` | \(kind.text) | \(stated.joined(separator: "; ")) |"
  }

  private func row(_ field: LetterField) -> String {
    let kinds = LetterKind.allCases.filter { $0.fields.contains(field) }
    let missing = LetterKind.allCases.filter { !$0.fields.contains(field) }
    let names = { (kinds: [LetterKind]) in
      kinds.map { "`\($0.id)`" }.joined(separator: " ")
    }
    let used =
      if missing.isEmpty {
        "all"
      } else if missing.count <= 3 {
        "all but \(names(missing))"
      } else if kinds.filter(\.isDecision).count > 20 {
        (["all decisions"]
          + (kinds.contains { !$0.isDecision }
            ? [names(kinds.filter { !$0.isDecision })] : []))
          .joined(separator: " ")
      } else {
        names(kinds)
      }
    return "| `\(field.rawValue)` | \(field.label) | \(used) |"
  }
}

@Suite struct `The document on letters` {
  /// With `WRITE_DOCUMENTS` set it is written instead.
  @Test func `is up to date`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/letters.md").standardized
    let text = LettersDocument().text
    if ProcessInfo.processInfo.environment["WRITE_DOCUMENTS"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: url, encoding: .utf8)
    #expect(
      written == text, "write it anew: WRITE_DOCUMENTS=1 swift test --filter LettersTests")
  }
}
