import ArgumentParser
import DeskWording
import Desks
import ReportFiles
import Store

extension StoreOptions {
  /// Opens the store for the desks; says in words what they refuse, and ends the program with 1.
  func withDesks(_ body: (OfficeDesks) async throws -> Void) async throws {
    try await withOffice { _, desks in try await body(desks) }
  }

  /// Opens the store for the desks of cases too.
  func withCases(
    _ body: (OfficeDesks, ApplicationDesks) async throws -> Void
  ) async throws {
    try await withOffice { store, desks in
      try await body(desks, ApplicationDesks(store: store, words: ChineseLetterWords()))
    }
  }

  private func withOffice(_ body: (Store, OfficeDesks) async throws -> Void) async throws {
    try await withStoreAndSettings { store, settings in
      try await StoreOptions.explainingRefusals {
        try await body(store, OfficeDesks(store: store, settings: settings.office))
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
