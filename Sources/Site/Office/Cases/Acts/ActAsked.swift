import Desks
import Foundation
import HTTPTypes
import Hummingbird
import Regulation
import Workdays

/// What a form of an act is about: the case, and what was filled in so far.
struct ActAsked: Sendable {
  let asked: OfficeRequest
  let page: CasePage
  let today: CivilDate
  /// Whether something was filled in; otherwise the fields show what is proposed.
  var isSent: Bool { asked.request.method == .post }

  /// What a field holds: what was filled in, or what is proposed.
  func kept(_ name: String, else proposed: String = "") -> String {
    isSent ? asked.form[name] : asked.query(name).isEmpty ? proposed : asked.query(name)
  }

  /// Whether a box is ticked.
  func isTicked(_ name: String, else proposed: Bool = false) -> Bool {
    isSent ? asked.form.isTicked(name) : proposed
  }

  /// The text of a field.
  func text(_ name: String) -> String { asked.form[name] }

  /// A day that must be there.
  func day(_ name: String) throws(FieldFlaws) -> CivilDate {
    guard !text(name).isEmpty else { throw FieldFlaws(name, "请填写日期。") }
    guard let day = CivilDate(text(name)) else {
      throw FieldFlaws(name, "请按 2026-03-18 这样的格式填写有效的日期。")
    }
    return day
  }

  /// A day that may be left out.
  func dayIfAny(_ name: String) throws(FieldFlaws) -> CivilDate? {
    text(name).isEmpty ? nil : try day(name)
  }

  /// A number that must be there.
  func number(_ name: String) throws(FieldFlaws) -> Int {
    guard text(name).count <= 9, let number = Int(text(name)), number >= 0 else {
      throw FieldFlaws(name, "请填写整数。")
    }
    return number
  }

  /// One of the values of a list.
  func choice<Choice: RawRepresentable>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) throws(FieldFlaws) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: text(name)) else { throw FieldFlaws(name, "请选择一项。") }
    return choice
  }

  /// The identifier that a field names.
  func id<Subject>(
    _ name: String, _ type: Subject.Type = Subject.self
  ) throws(FieldFlaws) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text(name)) else { throw FieldFlaws(name, "请选择一项。") }
    return id
  }

  /// The files of a field.
  func files(_ name: String = "files") throws(FieldFlaws) -> [NewFile] {
    try asked.newFiles(name)
  }

  /// The one file of a field.
  func file(_ name: String) throws(FieldFlaws) -> NewFile {
    guard let file = try files(name).first, !file.bytes.isEmpty else {
      throw FieldFlaws(name, "请选择文件。")
    }
    return file
  }
}

/// What is wrong with fields, in words, before any desk was asked.
struct FieldFlaws: Error {
  var words: [String: String]

  init(_ field: String, _ words: String) { self.words = [field: words] }
}

extension ActAsked {
  /// How far the case had come when the form was first shown.
  var seen: CaseVersion { CaseVersion(asked.form["seen"]) ?? page.version }
}
