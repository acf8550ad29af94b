import Regulation

extension CaseFact {
  /// What the fact is in law; nothing where the law takes no notice of it.
  var act: Act? {
    switch self {
    case .registered: .accept
    case .signed: .sign
    case .confirmed: .confirmReceipt
    case .correctionNoticed(let day, _, _): .noteCorrection(by: day)
    case .corrected: .correct
    case .reasonsAsked: .askForReasons
    case .reasonsGiven: .giveReasons
    case .consulted(let party, _): .consult(party.kind, ConsultedID(rawValue: party.number))
    case .consultationReceived(let kind, let number):
      .receiveConsultation(kind, ConsultedID(rawValue: number))
    case .consultationAnswered(let kind, let number, let opinion, _):
      .answerConsultation(kind, ConsultedID(rawValue: number), opinion)
    case .extended(let days, let consented, _):
      .extend(Extension(workingDays: days, headConsented: consented))
    case .delayed(let until, _, _): .delay(until: until)
    case .feeNotified(let fee, _): .notifyFee(fee.notice)
    case .feePaid: .pay
    case .decided(let record): .decide(record.content.decision)
    case .lapsed: .lapse
    case .withdrawn: .withdraw
    case .delivered(let record): .deliver(record.delivery)
    default: nil
    }
  }
}

extension FeeRecord {
  /// The notice as the law knows it; nothing where its numbers cannot be.
  var notice: FeeNotice? {
    let fee =
      switch basis {
      case .items(let earlier, let count): try? Fee.items(count, after: earlier)
      case .pages(let count): try? Fee.pages(count)
      }
    return fee.map { FeeNotice(fee: $0, onlyPoints: onlyPoints) }
  }
}

extension DeliveryRecord {
  /// The delivery as the law knows it.
  var delivery: Delivery {
    switch remedy {
    case .inDecision: Delivery(remedyTold: .inDecision)
    case .later(let day): Delivery(remedyTold: .later(day))
    case .never: Delivery(remedyTold: .never)
    }
  }
}
