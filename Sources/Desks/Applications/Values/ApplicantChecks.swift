/// Who fills in a form, and so how much of it must be there.
public enum FormFiller: Sendable {
  /// The applicant, on a page that can ask for all that the law wants.
  case applicant
  /// The office, which takes a letter as it came.
  case office
}

extension Applicant {
  /// What is wrong with it.
  ///
  /// Of an applicant who fills in the form, proof of identity and one way of contact are wanted, as
  /// Article 29 says; of a letter that came without them, the office asks for them later.
  public func faults(filledInBy filler: FormFiller) -> [FieldFault] {
    var faults: [FieldFault] = []
    let wanted = filler == .applicant
    faults += CaseField.name.faults(of: name, required: true)
    if wanted, paper == nil { faults.append(FieldFault(.paper, .missing)) }
    faults += CaseField.paperNumber.faults(of: paperNumber, required: wanted)
    if faults.allSatisfy({ $0.field != .paperNumber }), !paperNumber.isEmpty, let paper,
      !paper.accepts(paperNumber)
    {
      faults.append(FieldFault(.paperNumber, .malformed))
    }
    faults += CaseField.representative.faults(of: representative)
    faults += CaseField.contact.faults(of: contact, required: wanted && !kind.isPerson)
    faults += CaseField.telephone.faults(of: telephone)
    faults += CaseField.postalAddress.faults(of: postalAddress)
    faults += CaseField.postcode.faults(of: postcode)
    faults += CaseField.mail.faults(of: mail)
    if !telephone.isEmpty, !telephone.isTelephone {
      faults.append(FieldFault(.telephone, .malformed))
    }
    if !mail.isEmpty, !mail.isMailAddress { faults.append(FieldFault(.mail, .malformed)) }
    let hasContact = [telephone, postalAddress, mail].contains { !$0.allSatisfy(\.isWhitespace) }
    if wanted, !hasContact { faults.append(FieldFault(.telephone, .missing)) }
    return faults
  }
}

extension Request {
  /// What is wrong with it; the way of delivery needs an address to deliver to.
  public func faults(of applicant: Applicant, filledInBy filler: FormFiller) -> [FieldFault] {
    var faults: [FieldFault] = []
    faults += CaseField.description.faults(of: description, required: filler == .applicant)
    faults += CaseField.title.faults(of: title)
    faults += CaseField.documentNumber.faults(of: documentNumber)
    faults += CaseField.purpose.faults(of: purpose)
    guard filler == .applicant else { return faults }
    if route == .mail, applicant.mail.isEmpty { faults.append(FieldFault(.mail, .missing)) }
    if route == .post, applicant.postalAddress.isEmpty {
      faults.append(FieldFault(.postalAddress, .missing))
    }
    return faults
  }
}

extension IdentityPaper {
  /// Whether a number can be one of such a paper.
  func accepts(_ number: String) -> Bool {
    let plain = number.uppercased()
    switch self {
    case .residentCard: return ResidentNumber.isValid(plain)
    case .unifiedCode: return (try? UnifiedCode(plain)) != nil
    default:
      return (4...40).contains(plain.count)
        && plain.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "()-/".contains($0)) }
    }
  }
}

/// The number of a resident's card (公民身份号码): 17 digits and a check character.
///
/// - SeeAlso: GB 11643-1999
enum ResidentNumber {
  static func isValid(_ text: String) -> Bool {
    let characters = Array(text.utf8)
    guard characters.count == 18 else { return false }
    var sum = 0
    for (index, character) in characters.dropLast().enumerated() {
      guard let digit = digit(character) else { return false }
      sum += digit * weights[index]
    }
    return characters[17] == checks[sum % 11]
  }

  private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checks = Array("10X98765432".utf8)

  private static func digit(_ character: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
      ? Int(character - UInt8(ascii: "0")) : nil
  }
}

extension String {
  /// Whether it can be a telephone number: at least five digits, and what people write between them.
  var isTelephone: Bool {
    let digits = unicodeScalars.filter { ("0"..."9").contains($0) }.count
    return digits >= 5
      && unicodeScalars.allSatisfy { "0123456789+-() /,、转".unicodeScalars.contains($0) }
  }

  /// Whether it can be a mail address: something, one `@`, and a name with a dot in it.
  var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !contains(where: \.isWhitespace) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
      && unicodeScalars.allSatisfy { $0.isASCII }
  }
}
