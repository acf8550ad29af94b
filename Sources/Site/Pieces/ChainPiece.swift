/// The steps by which a letter leaves the organ, and how far it has come.
struct ChainPiece: Sendable {
  var stages: [StageView]
}

/// A step of the chain.
struct StageView: Sendable {
  enum State: String, Sendable { case done, here, ahead }

  var stageName: String
  /// Who did it, or who can.
  var stageWho: String?
  /// Where it stands, in a word: the shape and the colour only repeat it.
  var stageWord: String
  var stageState: String
  let isHere: Bool

  init(_ name: String, _ state: State, who: String? = nil) {
    stageName = name
    stageWho = who
    stageState = state.rawValue
    isHere = state == .here
    stageWord =
      switch state {
      case .done: "已完成"
      case .here: "当前"
      case .ahead: "未到"
      }
  }
}
