import CBenchPango
import Letters
import OfficeFiles
import Regulation
import Workdays

/// Printing a letter, with the fonts open, against Pango and Cairo printing the same text.
struct LetterBenchmark {
  private let press = Press()
  private let document: OfficialDocument

  init() throws {
    let draft = LetterWriter().draft(Self.facts)
    precondition(draft.isComplete, "the letter can be signed")
    document = draft.document
  }

  func run() throws -> [Outcome] {
    let plain = PlainPrinting(document, faces: press.faces)
    let (ours, theirs) = try Stopwatch.medians(
      rounds: 60, { _ = try press.pdf(document) }, { plain.run() })
    let detail = "\(milliseconds(ours)) against \(milliseconds(theirs)), medians of 60, in turns"
    return [
      Outcome(
        name: "print a letter as PDF, against its text alone by Pango and Cairo",
        measured: ours / theirs, unit: "×", limit: 1.5, detail: detail),
      Outcome(
        name: "print a letter as PDF, fonts open", measured: ours.milliseconds, unit: "ms",
        limit: 50, detail: "median of 60; two families of type embedded"),
    ]
  }

  private static var facts: LetterFacts {
    var organ = OrganFacts(name: "某某市数据局")
    organ.reconsiderationOrgan = "某某市人民政府"
    organ.court = "某某市人民法院"
    let received = CivilDate(2026, 3, 2)
    var facts = LetterFacts(
      organ: organ, applicant: ApplicantFacts(name: "张三"),
      application: ApplicationFacts(
        number: "2026-0147", description: "某某路改造工程可行性研究报告及其批复", receivedOn: received),
      matter: .decision(
        DecisionFacts(
          PartFacts(
            .processInformation,
            reasons: "该报告尚在论证，属于为作出决定而形成的过程稿，公开可能影响内部讨论的充分性"))),
      day: CivilDate(2026, 3, 18))
    facts.number = DocumentNumber(sign: "某数公开", year: 2026, serial: 12)
    return facts
  }
}

/// The same characters in the same families by Pango and Cairo, without any of the form.
private final class PlainPrinting {
  private let context: OpaquePointer
  private let texts: [(text: String, font: String)]

  init(_ document: OfficialDocument, faces: [Face]) {
    context = pango_font_map_create_context(pango_cairo_font_map_new())
    func name(_ role: FontFamilies.Role, _ size: Int) -> String {
      "\(faces.first { $0.role == role }?.typeface?.description ?? "serif") \(size)px"
    }
    let body = document.body.map { block in
      switch block {
      case .heading(let text, _), .paragraph(let text, _): text
      case .table: ""
      }
    }
    let rest =
      [
        document.number?.description ?? "", (document.addressee ?? "") + "：",
      ] + body + document.signatories + [document.day?.description ?? ""]
    texts = [(document.title, name(.title, 22))] + rest.map { ($0, name(.body, 16)) }
  }

  func run() {
    let surface = cairo_pdf_surface_create_for_stream(
      { _, _, _ in CAIRO_STATUS_SUCCESS }, nil, 595, 842)
    let canvas = cairo_create(surface)
    var y = 72.0
    for (text, font) in texts {
      let layout = pango_layout_new(context)
      let description = pango_font_description_from_string(font)
      pango_layout_set_font_description(layout, description)
      pango_layout_set_width(layout, 442 * PANGO_SCALE)
      pango_layout_set_text(layout, text, -1)
      cairo_move_to(canvas, 79, y)
      pango_cairo_show_layout(canvas, layout)
      var height: Int32 = 0
      pango_layout_get_pixel_size(layout, nil, &height)
      y += Double(height)
      pango_font_description_free(description)
      g_object_unref(UnsafeMutableRawPointer(layout))
    }
    cairo_destroy(canvas)
    cairo_surface_finish(surface)
    precondition(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS, "the text was printed")
    cairo_surface_destroy(surface)
  }
}
