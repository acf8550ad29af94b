/// What can be done now, the act that is due first; and what cannot be, with why not.
struct ActListPiece: Sendable {
  /// The act that is due: the one filled button.
  var dueAct: DueActView?
  /// The other acts that can be done, by what they are for.
  var actGroups: [ActGroupView]
  /// What cannot be done now.
  var shutActs: [ShutActView]

  let hasShutActs: Bool
  /// How many cannot be done, in words.
  let shutCount: String

  init(due: DueActView?, groups: [ActGroupView], shut: [ShutActView]) {
    dueAct = due
    actGroups = groups.filter { !$0.groupActs.isEmpty }
    shutActs = shut
    hasShutActs = !shut.isEmpty
    shutCount = "\(shut.count) 项"
  }
}

/// The act that is due.
struct DueActView: Sendable {
  var dueWord: String
  var dueHref: String
  /// Why it is the one.
  var dueHint: String?
}

/// Acts that belong together.
struct ActGroupView: Sendable {
  var actGroup: String
  var groupActs: [LinkView]
}

/// An act that cannot be done now.
struct ShutActView: Sendable {
  var shutWord: String
  var shutReasons: [String]
}
