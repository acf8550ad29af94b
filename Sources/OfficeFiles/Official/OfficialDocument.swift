/// An official document (公文) as a value, with the elements that GB/T 9704—2012 knows.
///
/// It is written as PDF by a `Press`, as DOCX and as HTML; all three show the same elements in the
/// same order. What is empty or missing takes up no room.
public struct OfficialDocument: Hashable, Sendable {
  /// How the first page looks.
  public enum Form: String, CaseIterable, Sendable {
    /// The red head above a red rule (文件格式).
    case document
    /// The red head above a red double rule, another at the foot of the page (信函格式).
    case letter
    /// No head: title and number, as notices and receipts have it.
    case plain
  }

  /// How the first page looks.
  public var form: Form
  /// The names in the red head (发文机关标志), the leading organ first.
  public var issuers: [String]
  /// What stands behind the names in the red head, such as 文件; empty for none.
  public var headEnding: String
  /// 特急 or 加急, in the upper left corner.
  public var urgency: String?
  /// The number (发文字号).
  public var number: DocumentNumber?
  /// Who approved a document that goes up (签发人); empty for all others.
  public var approvers: [String]
  /// The title; a line break in it is kept.
  public var title: String
  /// To whom it goes (主送机关), without the colon.
  public var addressee: String?
  /// The text: headings with their ordinals, paragraphs and tables.
  public var body: [Document.Block]
  /// The names of what is attached (附件说明).
  public var attachments: [String]
  /// Who signs (发文机关署名), the leading organ first.
  public var signatories: [String]
  /// The day of the document (成文日期).
  public var day: OfficialDay?
  /// Whether a seal will stand on signature and day, for which room is left.
  public var isSealed: Bool
  /// A note under the day (附注), without its brackets.
  public var note: String?
  /// The block at the foot of the last page (版记).
  public var imprint: Imprint?
  /// A code by which the document can be looked up.
  public var code: Code?

  /// A document of a form, with a title; everything else is set afterwards.
  public init(_ form: Form, title: String, body: [Document.Block] = []) {
    self.form = form
    self.title = title
    self.body = body
    issuers = []
    headEnding = ""
    approvers = []
    attachments = []
    signatories = []
    isSealed = true
  }

  /// A report or another document without head and signature, to be set in the same type.
  public init(_ document: Document) {
    self.init(.plain, title: document.title, body: document.blocks)
  }

  /// The block at the foot of the last page (版记): who gets copies, who had it printed, and when.
  public struct Imprint: Hashable, Sendable {
    /// Who gets a copy (抄送机关).
    public var copies: [String]
    /// Who had it printed (印发机关).
    public var printer: String?
    /// The day of printing (印发日期).
    public var printedOn: OfficialDay?

    /// An imprint.
    public init(copies: [String] = [], printer: String? = nil, printedOn: OfficialDay? = nil) {
      self.copies = copies
      self.printer = printer
      self.printedOn = printedOn
    }
  }

  /// A QR code with a caption, at the left of the signature.
  public struct Code: Hashable, Sendable {
    /// The code.
    public var picture: QRCode
    /// What it is for, in a few characters.
    public var caption: String

    /// A code with its caption.
    public init(_ picture: QRCode, caption: String) {
      self.picture = picture
      self.caption = caption
    }
  }

  /// What the red head says, a line a name.
  var headLines: [String] { issuers.filter { !$0.isEmpty } }

  /// The title on one line, as lists and metadata want it.
  public var plainTitle: String { title.split(separator: "\n").joined() }

  /// Who answers for the document, as metadata wants it.
  var author: String { (signatories.isEmpty ? issuers : signatories).joined(separator: "、") }
}
