import Store
import Workdays

/// A case that is like another, and how much.
struct LikeCase: Hashable, Sendable {
  let id: Case.ID
  let likeness: Double
}

extension Sketch {
  /// From here on two requests are taken to ask for the same: half of their pairs are common.
  static let sameSubject = 0.5
  /// From here on one is worth showing beside the other.
  static let related = 0.25
  /// How many of a band are looked at, and of how many the texts are compared.
  fileprivate static let mostOfBand = 50
  fileprivate static let mostCompared = 12
}

extension Reader {
  /// The cases of an organ that ask for something like it, the likest first.
  ///
  /// What it costs does not grow with the number of cases: of each band only the newest are looked
  /// at, and only of the likeliest the texts are opened.
  func cases(
    like sketch: Sketch, text: String, in organ: Organ.ID, except own: Case.ID? = nil
  ) throws -> [LikeCase] {
    var shared: [Case.ID: Int] = [:]
    for (band, hash) in sketch.bands.enumerated() {
      for row in try rows(
        """
        SELECT application_id FROM application_sketch
        WHERE organ_id = \(organ) AND band = \(band) AND hash = \(hash)
        ORDER BY application_id DESC LIMIT \(Sketch.mostOfBand)
        """)
      {
        let id: Case.ID = try row.get(0)
        if id != own { shared[id, default: 0] += 1 }
      }
    }
    let likeliest = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Sketch.mostCompared)
    let pairs = Pairs(of: text)
    var alike: [LikeCase] = []
    for (id, _) in likeliest {
      guard let intake = try intake(of: id) else { continue }
      let likeness = pairs.likeness(to: Pairs(of: intake.request.subjectText))
      if likeness >= Sketch.related { alike.append(LikeCase(id: id, likeness: likeness)) }
    }
    return alike.sorted { ($1.likeness, $0.id) < ($0.likeness, $1.id) }
  }

  /// How a case came in, with its personal data as far as it is there.
  func intake(of id: Case.ID) throws -> Intake? {
    guard
      let event = try events(of: CaseSubject.text(id)).first(where: CaseSubject.holdsFact),
      case .received(let intake) = try caseRecord(of: event).fact
    else { return nil }
    return intake
  }
}
