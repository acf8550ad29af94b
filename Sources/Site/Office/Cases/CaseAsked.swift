import Desks
import Hummingbird
import Regulation
import Workdays

extension OfficeRequest {
  /// The desks of cases.
  var cases: ApplicationDesks { office.cases }

  /// The case that the path names.
  var caseID: Case.ID { get throws { try id() } }

  /// The day that it is.
  func today() async throws -> CivilDate { try await desks.organs.today() }

  /// How far the case had come when the page of a form was made.
  var seen: CaseVersion {
    get throws {
      guard let version = CaseVersion(form["seen"]) else { throw FormFlaw.malformed }
      return version
    }
  }

  /// The organs at which this person has a right, by name.
  func places(with right: CaseRight) async throws -> [PlaceOfCasework] {
    let actor = try actor
    let today = try await today()
    let register = try await desks.organs.register()
    return actor.grants.organs(of: Role.allCases).filter { actor.may(right, at: $0) }
      .compactMap { id in
        register.organs[id].map { PlaceOfCasework(id: id, name: $0.name(on: today)) }
      }
      .sorted { ($0.name, $0.id.value) < ($1.name, $1.id.value) }
  }

  /// The organ that the query or the form names, among those of this person; the first where none
  /// is named.
  ///
  /// - Throws: not found, where it is none of them.
  func place(with right: CaseRight) async throws -> PlaceOfCasework {
    let places = try await places(with: right)
    let named = form["organ"].isEmpty ? query("organ") : form["organ"]
    guard let place = named.isEmpty ? places.first : places.first(where: { "\($0.id)" == named })
    else { throw HTTPError(.notFound) }
    return place
  }
}

extension OfficeRequest {
  /// The files of a field.
  func newFiles(_ name: String) throws(FieldFlaws) -> [NewFile] {
    let parts = form.files.files(name)
    guard !parts.contains(where: \.isTooLarge) else {
      throw FieldFlaws(
        name, "文件太大，每份不超过 \(office.forms.uploads.limits.fileBytes.inMegabytes)。")
    }
    return parts.map { NewFile(name: FileName($0.fileName ?? "").last, bytes: $0.bytes) }
  }
}

/// An organ at which somebody does casework.
struct PlaceOfCasework: Sendable {
  let id: Organ.ID
  let name: String
}

extension [PlaceOfCasework] {
  /// The field for choosing one; nothing where there is no choice.
  func field(chosen: Organ.ID?, all: String? = nil) -> [FieldView] {
    guard count > 1 else { return [] }
    let first = all.map { [("", $0)] } ?? []
    return [
      .choice(
        "organ", "机关", first + map { ("\($0.id)", $0.name) }, value: chosen.map { "\($0)" } ?? "")
    ]
  }
}
