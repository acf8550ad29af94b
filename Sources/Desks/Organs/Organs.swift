public import Store
public import Workdays

/// The desk of organs: which there are, what they are called, who stands above whom.
///
/// Who is an organ is public: reading takes no actor.
public struct Organs: Sendable {
  let store: Store

  /// The desk.
  public init(store: Store) {
    self.store = store
  }

  /// All organs, as they stand to each other.
  public func register() async throws -> OrganRegister {
    try await store.read("reading the organs") { try $0.organRegister() }
  }

  /// One organ.
  public func organ(_ id: Organ.ID) async throws -> Organ? {
    try await store.read("reading an organ") { try $0.organ(id) }
  }

  /// What an organ is called today.
  public func name(of id: Organ.ID) async throws -> String? {
    try await store.read("reading an organ's name") { reader in
      try reader.organ(id)?.name(on: reader.now.dayInChina)
    }
  }

  /// The organ with the code, ended or not.
  public func organ(code: UnifiedCode) async throws -> Organ? {
    try await store.read("finding an organ by its code") { reader in
      let id: Organ.ID? = try reader.value("SELECT id FROM organ WHERE code = \(code)")
      return try id.flatMap { try reader.organ($0) }
    }
  }

  /// The day that it is for the desk.
  public func today() async throws -> CivilDate {
    try await store.read("asking what day it is") { $0.now.dayInChina }
  }
}
