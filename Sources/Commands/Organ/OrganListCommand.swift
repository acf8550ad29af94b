import ArgumentParser
import DeskWording
import Desks
import ReportFiles
import Workdays

/// `gongkai organ list`: the organs of a day, as a tree.
struct OrganListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the organs of a day, those under an organ below it.")

  @OptionGroup var options: StoreOptions
  @OptionGroup var format: LawFormatOption

  @Option(help: ArgumentHelp("The day; today in China by default.", valueName: "DATE"))
  var on: String?

  func validate() throws {
    _ = try on.map { try LawArgument.day($0, of: "--on") }
    _ = try format.value()
  }

  func run() async throws {
    try await options.withDesks { desks in
      let asked = try on.map { try LawArgument.day($0, of: "--on") }
      let today = try await desks.organs.today()
      let register = try await desks.organs.register()
      let list = OrganList(register: register, day: asked ?? today)
      switch try format.value() {
      case .json: StandardOutput.write(Array((list.json.serialized + "\n").utf8))
      case .text: StandardOutput.write(Array(list.text.utf8))
      }
    }
  }
}

/// The organs of a day, to be printed.
struct OrganList {
  let register: OrganRegister
  let day: CivilDate

  /// A line an organ, indented by how deep it stands.
  var text: String { lines(of: register.tree(on: day), depth: 0) }

  /// An object an organ, in the order of the tree.
  var json: JSON { .array(objects(of: register.tree(on: day))) }

  private func lines(of nodes: [OrganNode], depth: Int) -> String {
    nodes.map { node in
      let indent = String(repeating: "  ", count: depth)
      let fields = [
        indent + node.organ.name(on: day).safeForTerminal, node.organ.code?.text ?? "",
        node.organ.kind.text, supervisor(of: node.organ).map { "主管:\($0)" } ?? "",
      ]
      return fields.joined(separator: "\t") + "\n" + lines(of: node.children, depth: depth + 1)
    }.joined()
  }

  private func objects(of nodes: [OrganNode]) -> [JSON] {
    nodes.flatMap { [object(of: $0.organ)] + objects(of: $0.children) }
  }

  private func object(of organ: Organ) -> JSON {
    .object([
      JSON.Member("name", .string(organ.name(on: day))),
      JSON.Member("code", .text(organ.code?.text)),
      JSON.Member("kind", .string(organ.kind.rawValue)),
      JSON.Member("parent", .text(organ.parent(on: day).flatMap(name))),
      JSON.Member("supervisor", .text(supervisor(of: organ))),
      JSON.Member("founded", .text(organ.founded?.description)),
      JSON.Member("indexPrefix", .text(organ.indexPrefix)),
      JSON.Member("mayIssueRules", .bool(organ.mayIssueRules)),
      JSON.Member("missing", .texts(organ.particulars.missing.map(\.rawValue))),
    ])
  }

  private func supervisor(of organ: Organ) -> String? { organ.supervisor(on: day).flatMap(name) }

  private func name(of id: Organ.ID) -> String? { register.organs[id]?.name(on: day) }
}
