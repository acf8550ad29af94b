import Regulation
import Store
import Workdays

extension ActWriting {
  /// Sends the case on before it is registered: the other organ gets it as its own and counts it.
  func transfer(to organ: Organ.ID, _ reason: String) throws {
    let receipt = try takeIn(at: organ, origin: .transfer(from: file.id), on: day)
    try append(
      .transferred(to: organ.value, as: receipt.id, reason: Erasable(reason)))
  }

  /// Sends the case on after the decision that another organ is responsible for it.
  func forward(_ choice: ForwardingChoice, _ reason: String) throws {
    switch choice {
    case .outside(let name, let contact):
      try append(
        .forwarded(
          Forwarding(organ: nil, caseID: nil, name: name, contact: contact, reason: reason)))
    case .organ(let organ):
      let receipt = try takeIn(at: organ, origin: .forwarding(from: file.id), on: day)
      let other = try transaction.organ(organ)
      try append(
        .forwarded(
          Forwarding(
            organ: organ.value, caseID: receipt.id, name: other?.name(on: day) ?? "",
            contact: other?.particulars.telephone ?? "", reason: reason)))
    }
  }

  /// Makes cases of the parts of this one; the first stays here, and each begins where this began.
  func split(_ parts: [String]) throws {
    var ids: [Case.ID] = []
    for part in parts.dropFirst() {
      var request = file.intake.request
      request.description = part
      let receipt = try takeIn(
        at: file.organ, origin: .part(of: file.id), on: file.arrivedOn, request: request)
      for entry in file.entries where !entry.isStruck && entry.kind.isReceipt {
        try append(CaseRecord(entry.fact), to: receipt.id, in: file.organ, on: entry.on)
      }
      ids.append(receipt.id)
    }
    try append(.split(parts: ids, description: Erasable(parts[0])))
  }

  private func takeIn(
    at organ: Organ.ID, origin: Intake.Origin, on day: CivilDate, request: Request? = nil
  ) throws -> ApplicationReceipt {
    let new = NewCase(
      matter: file.intake.matter, channel: file.intake.channel, arrivedOn: day,
      applicant: file.intake.applicant, request: request ?? file.intake.request,
      proof: file.intake.proof.text, writtenDown: file.intake.writtenDown)
    let arrival = Arrival(new: new, files: file.intake.files, origin: origin)
    let receipt = try transaction.takeIn(arrival, at: organ) {
      try transaction.append($0, by: attempt.actor)
    }
    try transaction.name(file.intake.files, of: receipt.id, in: organ)
    return receipt
  }
}

extension CaseFact.Kind {
  /// Whether it belongs to how a case came in, so that its parts have it in common.
  fileprivate var isReceipt: Bool { self == .registered || self == .signed || self == .confirmed }
}
