import Store
public import Workdays

/// A round at a glance: an organ a tile.
public struct RoundBoard: Sendable {
  /// The round.
  public let round: Round
  /// The supervising organ's name.
  public let organName: String
  /// The organs, in the order of the register.
  public let tiles: [Tile]

  /// An organ's tile.
  public struct Tile: Hashable, Sendable {
    /// The organ.
    public let organ: Organ.ID
    /// Its name.
    public let name: String
    /// How far it has come.
    public let state: SubmissionState
    /// Whether the due day has passed and it still owes its report.
    public let isOverdue: Bool
    /// The day on which it was last handed in.
    public let handedInOn: CivilDate?
    /// How many versions were laid in.
    public let versions: Int
    /// How many doubtful cells nobody has confirmed.
    public let openDoubts: Int
  }

  /// How many organs are at a state.
  public func count(_ state: SubmissionState) -> Int { tiles.count { $0.state == state } }

  /// How many have handed in, accepted ones included.
  public var handedIn: Int { count(.handedIn) + count(.accepted) }

  /// How many are overdue.
  public var overdue: Int { tiles.count(where: \.isOverdue) }
}

extension Rounds {
  /// The board of a round.
  ///
  /// - Throws: `AccessRefusal`, `StoreFault`.
  public func board(_ actor: Actor, _ id: Round.ID) async throws -> RoundBoard {
    try await store.read("opening a round") { reader in
      let round = try reader.round(id, for: actor)
      let today = reader.now.dayInChina
      let register = try reader.organRegister()
      let found = try reader.rows(
        """
        SELECT organ_id, state, handed_in_on, versions, open_doubts FROM submission
        WHERE round_id = \(id)
        """
      ).map { row in (try row.get("organ_id", as: Organ.ID.self), row) }
      let rows = Dictionary(uniqueKeysWithValues: found)
      let organs = round.organs.compactMap { register.organs[$0] }
        .sorted(by: OrganRegister.comesFirst)
      let tiles = try organs.map { organ in
        let row = rows[organ.id]
        let state = try row?.get("state", as: SubmissionState.self) ?? .notBegun
        return RoundBoard.Tile(
          organ: organ.id, name: organ.name(on: today), state: state,
          isOverdue: state.isOwed && today > round.due,
          handedInOn: try row?.get("handed_in_on"), versions: try row?.get("versions") ?? 0,
          openDoubts: try row?.get("open_doubts") ?? 0)
      }
      return RoundBoard(
        round: round, organName: try reader.organName(round.organ, on: today) ?? "", tiles: tiles)
    }
  }
}
