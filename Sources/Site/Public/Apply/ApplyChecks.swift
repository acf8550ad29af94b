import Desks

/// What is wrong with the answers, a sentence a field, in the order of the pages.
struct ApplyFaults: Hashable, Sendable {
  private var sentences: [ApplyField: String] = [:]

  /// What is wrong with answers.
  init(_ answers: ApplyAnswers) {
    checkChoices(answers)
    // Of an applicant whose kind is not known yet all else is checked as of a person.
    var assumed = answers
    if assumed.kind == nil { assumed[.kind] = ApplicantKind.naturalPerson.rawValue }
    if assumed.form == nil { assumed[.form] = DeliveryForm.electronic.rawValue }
    if assumed.route == nil { assumed[.route] = DeliveryRoute.online.rawValue }
    guard let applicant = assumed.applicant, let request = assumed.request else { return }
    let faults =
      applicant.faults(filledInBy: .applicant)
      + request.faults(of: applicant, filledInBy: .applicant)
    for fault in faults { note(fault, answers) }
  }

  /// What is wrong with a field.
  subscript(_ field: ApplyField) -> String? { sentences[field] }

  /// The first page, up to one, on which something is wrong.
  func first(through last: ApplyStep) -> ApplyStep? {
    ApplyStep.allCases.prefix { $0.place <= last.place }.first { step in
      sentences.keys.contains { $0.step == step }
    }
  }

  private mutating func checkChoices(_ answers: ApplyAnswers) {
    if answers.kind == nil { sentences[.kind] = "请选择申请人类别。" }
    if answers.form == nil { sentences[.form] = "请选择希望以什么形式得到信息。" }
    if answers.route == nil {
      sentences[.route] = "请选择希望通过什么途径得到信息。"
    } else if answers.form?.isOnSite == true, answers.route != .pickUp {
      sentences[.route] = "查阅、抄录需要到机关办理，获取途径请选“自行领取”。"
    }
  }

  private mutating func note(_ fault: FieldFault, _ answers: ApplyAnswers) {
    guard let field = ApplyField(rawValue: fault.field.rawValue), sentences[field] == nil else {
      return
    }
    sentences[field] = field.sentence(fault.fault, answers)
  }
}
