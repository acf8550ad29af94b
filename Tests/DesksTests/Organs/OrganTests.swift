import OfficeFiles
import Store
import StoreFixtures
import Testing
import Workdays

@testable import Desks

/// Organs, as the store keeps them.
struct OrganTests {
  @Test(arguments: Engines.all, 0..<4)
  func `the store comes to what recording each thing comes to`(
    on engine: Engines, seed: UInt64
  ) async throws {
    try await withInstallation(on: engine) { office in
      var random = SeededGenerator(seed: seed)
      var model = try await office.desks.organs.register()
      for number in 0..<40 {
        let ids = model.organs.keys.sorted()
        guard let id = ids.randomElement(using: &random) else { continue }
        let other = ids.randomElement(using: &random)
        let day = office.today.advanced(by: Int.random(in: -200...30, using: &random))
        if number % 4 == 0 {
          var new = NewOrgan(name: "机关\(number)", code: nil, kind: .other)
          new.supervisor = other
          new.parent = ids.randomElement(using: &random)
          if let founded = try? await office.desks.organs.found(.machine, new) {
            model = OrganRegister(Array(model.organs.values) + [Organ(founded, new)])
          }
          continue
        }
        let step = OrganStep.random(number, other, &random)
        let organs = office.desks.organs
        do {
          try await organs.record(step, of: id, on: day, by: .machine)
          #expect(model.reasons(against: step, of: id, on: day) == [])
          model = model.recording(step, of: id, on: day)
        } catch let refusal as OrganRefusal {
          #expect(model.reasons(against: step, of: id, on: day) == refusal.reasons)
        }
      }
      let register = try await office.desks.organs.register()
      #expect(register == model)
      for day in [office.today, office.today.advanced(by: -100)] {
        for id in register.organs.keys {
          let supervised = try await office.store.read("asking") { reader in
            try reader.supervised(by: id, on: day)
          }
          #expect(supervised == register.supervised(by: id, on: day))
        }
      }
    }
  }

  @Test(arguments: Engines.all)
  func `what stood under an organ stands under its successor`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let organs = office.desks.organs
      var new = NewOrgan(name: "电子政务中心", code: nil, kind: .other)
      new.parent = office.bureau
      new.supervisor = office.bureau
      let centre = try await organs.found(.machine, new)
      let successor = try await organs.found(
        .machine, NewOrgan(name: "数据和政务服务局", code: nil, kind: .department))
      let day = office.today
      await #expect(throws: OrganRefusal(reasons: [.stillHasOthers(names: ["电子政务中心"])])) {
        try await organs.dissolve(.machine, office.bureau, on: day)
      }
      try await organs.merge(.machine, office.bureau, into: successor, on: day)
      let register = try await organs.register()
      #expect(register.organs[centre]?.parent(on: day) == successor)
      #expect(register.organs[centre]?.supervisor(on: day) == successor)
      #expect(register.organs[centre]?.parent(on: day.advanced(by: -1)) == office.bureau)
      #expect(
        register.organs[office.bureau]?.ending == OrganEnding(on: day, into: successor))
    }
  }

  @Test(arguments: Engines.all)
  func `a successor that stood under the organ takes its place`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      let organs = office.desks.organs
      try await organs.merge(.machine, office.city, into: office.bureau, on: office.today)
      let bureau = try await organs.organ(office.bureau)
      #expect(bureau?.parent(on: office.today) == nil)
      #expect(bureau?.supervisor(on: office.today) == nil)
    }
  }

  @Test(arguments: Engines.all)
  func `a head of the disclosure office says how the own office is reached, and no more`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let organs = office.desks.organs
      _ = try await office.person("head", [(.headOfDisclosure, office.bureau)])
      let head = try await office.actor("head")
      var change = OrganChange()
      change.particulars = Particulars()
      change.particulars?.telephone = "0734-7212345"
      try await organs.edit(head, office.bureau, change, version: 1)
      await #expect(throws: OrganRefusal(reasons: [.changedMeanwhile])) {
        try await organs.edit(head, office.bureau, change, version: 1)
      }
      await #expect(throws: AccessRefusal.self) {
        try await organs.edit(head, office.city, change, version: 1)
      }
      change.mayIssueRules = true
      await #expect(throws: AccessRefusal.self) {
        try await organs.edit(head, office.bureau, change, version: 2)
      }
      #expect(try await organs.organ(office.bureau)?.particulars.telephone == "0734-7212345")
    }
  }

  @Test(arguments: Engines.all)
  func `planning an import writes nothing, and importing twice changes nothing`(
    on engine: Engines
  ) async throws {
    try await withInstallation(on: engine) { office in
      let organs = office.desks.organs
      let workbook = try Workbook(sheets: [
        Workbook.Sheet(
          name: "机关",
          columns: OrganColumn.allCases.map { Workbook.Column($0.headers[0]) },
          rows: [
            ["12430482MB1234567C", "某镇人民政府", "乡镇", "某市人民政府", "某市数据局"],
            ["11441700007280420Y", "某市数据和政务服务局", "部门"],
            ["1", "某局", "部门"],
          ].map { $0.map { Workbook.Cell(.text($0)) } })
      ]).xlsx()
      let before = try await organs.register()
      let plan = try await organs.plan(.machine, workbook: workbook)
      #expect(plan.rows.map(\.outcome) == [.changed([.name])])
      #expect(plan.rejected.map(\.line) == [2, 4])
      #expect(try await organs.register() == before)
      let done = try await organs.importing(.machine, workbook: workbook)
      #expect(done.rejected == plan.rejected)
      let after = try await organs.register()
      #expect(after.organs[office.bureau]?.name(on: office.today) == "某市数据和政务服务局")
      let again = try await organs.importing(.machine, workbook: workbook)
      #expect(again.rows.map(\.outcome) == [.unchanged])
      #expect(try await organs.register() == after)
    }
  }

  @Test(arguments: Engines.all)
  func `whoever is no system administrator keeps no organs`(on engine: Engines) async throws {
    try await withInstallation(on: engine) { office in
      _ = try await office.person("leader", [(.signingLeader, office.bureau)])
      let leader = try await office.actor("leader")
      let organs = office.desks.organs
      await #expect(throws: AccessRefusal.self) {
        try await organs.found(leader, NewOrgan(name: "新", code: nil, kind: .other))
      }
      await #expect(throws: AccessRefusal.self) {
        try await organs.rename(leader, office.bureau, to: "新", on: office.today)
      }
      await #expect(throws: OrganSheetRefusal.file(.empty)) {
        try await organs.plan(leader, workbook: [])
      }
    }
  }
}

extension OrganStep {
  fileprivate static func random(
    _ number: Int, _ other: Organ.ID?, _ random: inout SeededGenerator
  ) -> OrganStep {
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<4: .rename("新名\(Int.random(in: 0..<40, using: &random))")
    case 4..<7: .place(under: other)
    case 7..<10: .supervise(by: other)
    case 10: other.map { .merge(into: $0) } ?? .dissolve
    default: .dissolve
    }
  }
}

extension OrganRegister {
  /// The register after something was recorded of an organ, and of those that its ending concerns.
  fileprivate func recording(
    _ step: OrganStep, of id: Organ.ID, on day: CivilDate
  ) -> OrganRegister {
    var organs = organs
    if case .merge(let successor) = step, let ended = organs[id] {
      for organ in dependants(of: id, on: day) {
        let isSuccessor = organ.id == successor
        if organ.parent(on: day) == id {
          let parent = isSuccessor ? ended.parent(on: day) : successor
          organs[organ.id] = organs[organ.id]?.recording(.place(under: parent), on: day)
        }
        if organ.supervisor(on: day) == id {
          let above = isSuccessor ? ended.supervisor(on: day) : successor
          organs[organ.id] = organs[organ.id]?.recording(.supervise(by: above), on: day)
        }
      }
    }
    organs[id] = organs[id]?.recording(step, on: day)
    return OrganRegister(organs.values)
  }
}
