import Desks
import HTTPTypes
import Hummingbird

/// What a request of the office is about: who asks, and what was sent.
struct OfficeRequest: Sendable {
  let request: Request
  let context: SiteContext
  let office: Office
  /// The session, where there is one.
  let secret: SessionSecret?
  /// Whoever is signed in.
  let visitor: Actor?
  /// The name today of the organ at which the visitor's account is.
  var organ: String?
  /// The form; empty for a page.
  var form = SentForm()

  /// The desks.
  var desks: OfficeDesks { office.desks }
  /// Where the request comes from.
  var address: String { context.address }
  /// The token that the visitor's forms carry; empty where there is no session.
  var token: String { secret?.csrfToken ?? "" }

  /// Whoever is signed in.
  ///
  /// - Throws: where nobody is, which the table of routes keeps from happening.
  var actor: Actor {
    get throws {
      guard let visitor else { throw HTTPError(.unauthorized) }
      return visitor
    }
  }

  /// The session of whoever is signed in, or half so.
  var session: SessionSecret {
    get throws {
      guard let secret else { throw HTTPError(.unauthorized) }
      return secret
    }
  }

  /// A value of the address's query, without space around it.
  func query(_ name: String) -> String { request.query(name) }

  /// A part of the path.
  ///
  /// - Throws: not found, where the path has no such part.
  func part(_ name: String) throws -> String {
    guard let text = context.parameters.get(name) else { throw HTTPError(.notFound) }
    return text
  }

  /// The thing that the path names.
  ///
  /// - Throws: not found, where it is no number.
  func id<Subject>(_ name: String = "id") throws -> Identifier<Subject> {
    guard let id = Identifier<Subject>(try part(name)) else { throw HTTPError(.notFound) }
    return id
  }

  /// A page of the office.
  func page(
    _ title: String, lead: String? = nil, trail: [LinkView] = [], status: HTTPResponse.Status = .ok,
    _ pieces: [PieceView]
  ) -> Response {
    let page = OfficePage(
      title, lead: lead, trail: trail, flash: DoneWords.sentence(query("done")), pieces: pieces,
      for: self)
    return .page(office.pages.html(.office, page), status: status)
  }

  /// Sends the visitor on to a page, after an act.
  func redirect(_ path: String, done: DoneWords? = nil) -> Response {
    let mark = done.map { "\(path.contains("?") ? "&" : "?")done=\($0.rawValue)" } ?? ""
    return Response(status: .seeOther, headers: [.location: path + mark])
  }
}
