import Foundation
import Logging
import Store
import Testing
import Workdays

@testable import Commands

@Suite struct `The commands of the store` {
  @Test func `make a store, and say when nothing is left to do`() async throws {
    let program = try Program()
    defer { program.remove() }
    let first = try program.run("migrate", "--store", "s")
    #expect(first.status == 0)
    #expect(
      first.output.hasPrefix("store 1: numbers in series, and what the store knows of itself\n"))
    #expect(try program.run("migrate", "--store", "s").output == "Up to date.\n")
  }

  @Test(arguments: [["audit", "verify"], ["audit", "seal"], ["backup", "b"], ["rebuild"]])
  func `that need a store do not make one`(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run(arguments + ["--store", "s"])
    #expect(run.status == 74)
    #expect(
      run.errors
        == "Opening the store in s: a file or folder could not be read or written "
        + "(there is none; gongkai migrate makes one).\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [])
  }

  @Test func `ask where the store is`() throws {
    let program = try Program()
    defer { program.remove() }
    let run = try program.run("audit", "verify")
    #expect(run.status == 64)
    #expect(run.errors.contains("Say where the store is: --store FOLDER, or GONGKAI_STORE_FOLDER."))
  }

  @Test func `verify what is whole and name what is not`() async throws {
    let program = try Program()
    defer { program.remove() }
    try await fill(program)
    let whole = try program.run("audit", "verify", "--store", "s")
    #expect(whole.status == 0)
    #expect(
      whole.output == "As they were written: 1 chain, 3 events, 3 pieces of personal data.\n")
    try await inStore(of: program) { transaction in
      try transaction.execute("UPDATE event SET payload = '[]' WHERE sequence = 2")
    }
    let altered = try program.run("audit", "verify", "--store", "s")
    #expect(altered.status == 1)
    #expect(
      altered.output == """
        Organ 7, event 2: altered: its content does not match its hash.
        Not as they were written: 1 chain. Checked: 1 chain, 1 event, 0 pieces of personal data.

        """)
  }

  @Test func `find by a seal a tail that was cut off`() async throws {
    let program = try Program()
    defer { program.remove() }
    try await fill(program)
    let seal = try program.run("audit", "seal", "--store", "s")
    #expect(seal.output.hasPrefix("gongkai-seal 1 7 3 "))
    #expect(seal.output.split(separator: "\n").count == 1)
    try program.write(seal.output, to: "seals")
    #expect(try program.run("audit", "verify", "--store", "s", "--seals", "seals").status == 0)
    try await inStore(of: program) { transaction in
      try transaction.execute("DELETE FROM personal WHERE sequence = 3")
      try transaction.execute("DELETE FROM event WHERE sequence = 3")
      try transaction.execute(
        "UPDATE chain SET sequence = 2, hash = (SELECT hash FROM event WHERE sequence = 2)")
    }
    #expect(try program.run("audit", "verify", "--store", "s").status == 0)
    let cut = try program.run("audit", "verify", "--store", "s", "--seals", "seals")
    #expect(cut.status == 1)
    #expect(cut.output.hasPrefix("Organ 7, event 3: removed.\n"))
    try program.write("no seal", to: "seals")
    let unread = try program.run("audit", "verify", "--store", "s", "--seals", "seals")
    #expect(unread.status == 2)
    #expect(unread.errors == "seals: no seal: no seal\n")
  }

  @Test func `copy a store, and make it anew of the copy`() async throws {
    let program = try Program()
    defer { program.remove() }
    try await fill(program)
    let backup = try program.run("backup", "b", "--store", "s")
    #expect(backup.status == 0)
    #expect(backup.output.hasPrefix("b: "))
    #expect(
      backup.errors
        == "The key for personal data is not in it: keep a copy of the store's file “key” elsewhere.\n"
    )
    let again = try program.run("backup", "b", "--store", "s")
    #expect(again.status == 74)
    #expect(again.errors.hasSuffix("(b is there already).\n"))

    let without = try program.run("restore", "b", "--store", "r")
    #expect(without.status == 0)
    #expect(
      without.errors
        == "The key for personal data is missing: put it into the store's folder as “key”.\n")
    #expect(
      without.output.hasSuffix(
        """
        3 pieces of personal data not compared: the key is missing.
        As they were written: 1 chain, 3 events, 0 pieces of personal data.

        """))
    let with = try program.run("restore", "b", "--store", "k", "--key", "s/key")
    #expect(with.status == 0)
    #expect(with.errors == "")
    #expect(
      with.output.hasSuffix(
        "As they were written: 1 chain, 3 events, 3 pieces of personal data.\n"))
    let onto = try program.run("restore", "b", "--store", "s")
    #expect(onto.status == 78)
    #expect(onto.errors.hasSuffix("(the store holds records already).\n"))
  }

  private func fill(_ program: Program) async throws {
    try #require(try program.run("migrate", "--store", "s").status == 0)
    try await inStore(of: program) { transaction in
      for number in 1...3 {
        try transaction.append(
          EventDraft(
            organ: 7, subject: "application/\(number)", kind: "test.happened",
            occurredOn: CivilDate(2025, 6, 1), actor: nil,
            personal: [PersonalField(name: "name", value: "甲")]))
      }
    }
  }

  /// Works on the store behind the program's back: its newer areas are of no concern here.
  private func inStore(
    of program: Program, _ body: @escaping @Sendable (Transaction) throws -> Void
  ) async throws {
    let store = try await Store.open(
      .sqlite(folder: program.folder.appending(path: "s").path), migrations: Areas.migrations,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    do {
      try await store.write("working on the store") { try body($0) }
      await store.close()
    } catch {
      await store.close()
      throw error
    }
  }
}
