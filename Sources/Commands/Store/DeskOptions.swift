import ArgumentParser
import DeskWording
import Desks
import ReportFiles

extension StoreOptions {
  /// Opens the store for the desks; says in words what they refuse, and ends the program with 1.
  func withDesks(_ body: (OfficeDesks) async throws -> Void) async throws {
    let office = try await settings.soundSettings().office
    try await withStore { store in
      try await StoreOptions.explainingRefusals {
        try await body(OfficeDesks(store: store, settings: office))
      }
    }
  }

  /// Opens the store for the desks of cases too.
  func withCases(
    _ body: (OfficeDesks, ApplicationDesks) async throws -> Void
  ) async throws {
    let office = try await settings.soundSettings().office
    try await withStore { store in
      try await StoreOptions.explainingRefusals {
        try await body(
          OfficeDesks(store: store, settings: office),
          ApplicationDesks(store: store, words: ChineseLetterWords()))
      }
    }
  }

  private static func explainingRefusals(_ body: () async throws -> Void) async throws {
    do { try await body() } catch {
      guard let words = words(for: error) else { throw error }
      StandardError.write(words.safeForTerminal + "\n")
      throw ExitCode(1)
    }
  }

  /// What the desks refuse, in words; nothing for what is no refusal.
  private static func words(for error: any Error) -> String? {
    switch error {
    case let refusal as AccessRefusal: refusal.text
    case let refusal as PersonRefusal: refusal.text
    case let refusal as OrganRefusal: refusal.text
    case let refusal as CaseRefusal: refusal.text
    default: nil
    }
  }
}

extension OfficeDesks {
  /// The person with the account, who must be there.
  func person(_ account: String) async throws -> Person {
    guard let person = try await people.person(.machine, account: account) else {
      throw PersonRefusal(reasons: [.unknownPerson])
    }
    return person
  }

  /// Somebody who acts from the machine itself, with what the account was granted; a locked account
  /// has nothing.
  func actor(_ account: String) async throws -> Actor {
    let person = try await person(account)
    return Actor(
      person: person.id, name: person.name, organ: person.organ,
      grants: Grants(person.isLocked ? [] : person.grants), session: nil, address: "local")
  }

  /// The organ with the code or, today, with the name; it must be there.
  func organ(_ text: String) async throws -> Organ {
    let register = try await organs.register()
    let today = try await organs.today()
    guard let organ = register.organ(codeOrName: text, on: today) else {
      throw OrganRefusal(reasons: [.unknownOrgan])
    }
    return organ
  }
}
