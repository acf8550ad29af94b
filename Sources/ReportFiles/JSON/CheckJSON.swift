public import AnnualReport

extension CheckedFile {
  /// What checking the file came to, as the project's stable JSON.
  ///
  /// - SeeAlso: docs/json.md
  public var json: JSON {
    let findings: [JSON]
    switch outcome {
    case .checked(_, let checkup): findings = checkup.findings.map(\.json)
    case .unreadable(let reason): findings = [CheckedFile.json(of: reason)]
    }
    return .object([
      JSON.Member("file", .string(file)),
      JSON.Member("edition", .text(head?.edition.rawValue)),
      JSON.Member("organ", .text(head?.organ)),
      JSON.Member("year", .whole(head?.year)),
      JSON.Member("findings", .array(findings)),
      JSON.Member("proposals", .array(checkup?.proposals.map(\.json) ?? [])),
      JSON.Member("undecided", .texts(checkup?.undecided.map(\.rawValue) ?? [])),
    ])
  }

  private static func json(of reason: Unreadable) -> JSON {
    .object([
      JSON.Member("rule", .string(Rule.unreadable.rawValue)),
      JSON.Member("severity", .string(Severity.error.rawValue)),
      JSON.Member("cells", .array([])),
      JSON.Member("message", .string(reason.words)),
      JSON.Member("left", .null),
      JSON.Member("right", .null),
      JSON.Member("difference", .null),
      JSON.Member("places", .array([])),
    ])
  }
}

extension Finding {
  /// The finding as JSON.
  public var json: JSON {
    .object([
      JSON.Member("rule", .string(rule.rawValue)),
      JSON.Member("severity", .string(severity.rawValue)),
      JSON.Member("cells", .texts(cells.map(\.description))),
      JSON.Member("message", .string(words)),
      JSON.Member("left", .exact(left?.value)),
      JSON.Member("right", .exact(right?.value)),
      JSON.Member("difference", .exact(difference)),
      JSON.Member(
        "places",
        .array(
          places.map { found in
            .object([
              JSON.Member("cell", .text(found.cell?.description)),
              JSON.Member("where", .string(found.place.words)),
            ])
          })),
    ])
  }
}

extension Proposal {
  /// The proposal as JSON.
  public var json: JSON {
    .object([
      JSON.Member(
        "changes",
        .array(
          changes.map { change in
            .object([
              JSON.Member("cell", .string(change.cell.description)),
              JSON.Member("from", .exact(change.from)),
              JSON.Member("to", .number(change.to)),
            ])
          })),
      JSON.Member("why", .string(words)),
    ])
  }
}
