import Store
import Testing

@testable import Commands

@Suite struct `The store's facts in words` {
  static let faults: [(StoreFault.Kind, String, Int32)] = [
    (
      .busy, "Saving: the store was held by another process for too long; nothing was written (x).",
      75
    ),
    (.serialization, "Saving: it met other work too many times; nothing was written (x).", 75),
    (.connectionLost(.notDone), "Saving: the connection was lost; nothing was written (x).", 75),
    (
      .connectionLost(.unknown),
      "Saving: the connection was lost while committing; whether it was written is not known (x).",
      75
    ),
    (.constraint(.unique), "Saving: it is there already; nothing was written (x).", 70),
    (
      .constraint(.foreignKey),
      "Saving: what it refers to is not there, or it is still referred to; nothing was written (x).",
      70
    ),
    (
      .constraint(.check),
      "Saving: a value is outside what the schema allows; nothing was written (x).", 70
    ),
    (.constraint(.notNull), "Saving: a value is missing; nothing was written (x).", 70),
    (.statement, "Saving: the statement failed; nothing was written (x).", 70),
    (.value, "Saving: a value cannot be stored (x).", 70),
    (.migration, "Saving: the store's schema is not as expected (x).", 78),
    (.setup, "Saving: the database server is not set up for it (x).", 78),
    (.key, "Saving: the key for personal data does not serve (x).", 78),
    (.file, "Saving: a file or folder could not be read or written (x).", 74),
    (.damaged, "Saving: what is stored is not what was written (x).", 65),
    (.closed, "Saving: the store is closed (x).", 70),
  ]

  @Test(arguments: faults.indices)
  func `a fault is one sentence with a status`(index: Int) {
    let (kind, sentence, status) = Self.faults[index]
    let fault = StoreFault(doing: "saving", kind: kind, detail: "x")
    #expect(StoreWording.sentence(for: fault) == sentence)
    #expect(StoreWording.status(of: fault) == status)
  }

  static let breaches: [(AuditBreach.What, String)] = [
    (.altered, "altered: its content does not match its hash."),
    (
      .doesNotFollow,
      "inserted or made anew: it does not follow the event before it, or that one was altered."
    ),
    (.removed, "removed."), (.inserted, "inserted: the chain ended before it."),
    (.differsFromSeal, "altered: it is not the event that the seal was made of."),
    (.unknownAlgorithm("md5"), "hashed by md5, which this program does not know."),
    (.personalAltered("name"), "its personal data “name” was altered or put in."),
    (
      .personalRemoved("name"),
      "its personal data “name” is missing, and no event says that it was erased."
    ),
  ]

  @Test(arguments: breaches.indices)
  func `a breach says what was found`(index: Int) {
    let (what, text) = Self.breaches[index]
    #expect(StoreWording.text(of: what) == text)
  }

  @Test func `the chain of organ 0 is the system's own`() {
    #expect(StoreWording.chain(0) == "System")
    #expect(StoreWording.chain(7) == "Organ 7")
  }
}
