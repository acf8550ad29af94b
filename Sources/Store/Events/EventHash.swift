import Workdays

extension Event {
  /// The algorithm by which new events are hashed.
  static let currentAlgorithm = "sha256"

  /// What stands before the first event of a chain.
  static let noPrevious = [UInt8](repeating: 0, count: 32)

  /// The hash that the event must have; nothing for an algorithm that this program does not know.
  var expectedHash: [UInt8]? {
    algorithm == Event.currentAlgorithm ? canonicalEncoding.sha256 : nil
  }

  /// The event with the hash that it must have, by the current algorithm.
  var hashed: Event {
    Event(
      organ: organ, sequence: sequence, position: position, subject: subject, kind: kind,
      occurredOn: occurredOn, recordedAt: recordedAt, actor: actor, payload: payload,
      commitments: commitments, algorithm: algorithm, previous: previous,
      hash: canonicalEncoding.sha256)
  }

  /// All columns but the hash itself (docs/decisions/0025-chain.md).
  private var canonicalEncoding: CanonicalEncoding {
    var encoding = CanonicalEncoding(label: "gongkai-event-1")
    encoding.append(algorithm)
    encoding.append(organ)
    encoding.append(sequence)
    encoding.append(position)
    encoding.append(subject)
    encoding.append(kind)
    encoding.append(Int64(occurredOn.dayNumber))
    encoding.append(recordedAt.milliseconds)
    encoding.append(actor)
    encoding.append(payload)
    encoding.append(Commitment.text(commitments))
    encoding.append(previous)
    return encoding
  }
}
