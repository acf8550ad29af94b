import Testing
import Workdays

@testable import Desks

/// How organs stand to each other on a day.
struct RegisterTests {
  private let city = Organ.ID(value: 1)
  private let bureau = Organ.ID(value: 2)
  private let office = Organ.ID(value: 3)
  private let town = Organ.ID(value: 4)
  private let today = CivilDate(2026, 3, 2)

  @Test func `a name holds from its day on`() {
    let renamed = register.organs[bureau]
    #expect(renamed?.name(on: CivilDate(2024, 6, 27)) == "行政审批服务局")
    #expect(renamed?.name(on: CivilDate(2024, 6, 28)) == "数据局")
    #expect(renamed?.name(on: CivilDate(2026, 1, 1)) == "数据局")
  }

  @Test func `of two names from one day on, the one recorded later holds`() {
    let names = [
      Dated(since: nil, "甲"), Dated(since: today, "乙"), Dated(since: CivilDate(2020, 1, 1), "丙"),
      Dated(since: today, "丁"),
    ]
    #expect(names.value(on: today) == "丁")
    #expect(names.value(on: CivilDate(2021, 1, 1)) == "丙")
    #expect(names.value(on: CivilDate(2019, 1, 1)) == "甲")
  }

  @Test func `an organ is there from its first day until the day on which it ended`() {
    let organ = register.organs[office]
    #expect(organ?.exists(on: CivilDate(2019, 2, 28)) == false)
    #expect(organ?.exists(on: CivilDate(2019, 3, 1)) == true)
    #expect(organ?.exists(on: CivilDate(2024, 6, 27)) == true)
    #expect(organ?.exists(on: CivilDate(2024, 6, 28)) == false)
  }

  @Test func `supervision reaches as far as it goes, and not oneself`() {
    #expect(register.supervised(by: city, on: today) == [bureau, town])
    #expect(register.supervised(by: bureau, on: today) == [town])
    #expect(register.supervised(by: town, on: today) == [])
  }

  @Test func `an organ that has ended is supervised by nobody`() {
    #expect(register.supervised(by: bureau, on: CivilDate(2024, 6, 27)) == [office, town])
  }

  @Test func `the tree has those on top that stand under nothing`() {
    let tree = register.tree(on: today)
    #expect(tree.map(\.organ.id) == [city])
    #expect(tree.first?.children.map(\.organ.id) == [bureau, town])
  }

  @Test func `organs in a circle, which no act makes, keep nobody waiting`() {
    let one = organ(city, "甲").recording(.supervise(by: bureau), on: today)
    let other = organ(bureau, "乙").recording(.supervise(by: city), on: today)
    #expect(OrganRegister([one, other]).supervised(by: city, on: today) == [bureau])
  }

  @Test(arguments: [
    (OrganStep.rename("数据局"), [OrganGround.sameName]),
    (.rename("  "), [.nameMissing]),
    (.rename("市政府"), [.nameTaken(code: nil)]),
    (.rename("甲\u{200B}乙"), [.unprintable(.name)]),
    (.rename(String(repeating: "长", count: 61)), [.tooLong(.name, limit: 60)]),
    (.merge(into: Organ.ID(value: 2)), [.circle]),
    (.merge(into: Organ.ID(value: 3)), [.successorUnknown]),
    (.merge(into: Organ.ID(value: 99)), [.successorUnknown]),
    (.merge(into: Organ.ID(value: 1)), []),
    (.dissolve, [.stillHasOthers(names: ["某镇"])]),
    (.place(under: Organ.ID(value: 2)), [.circle]),
    (.place(under: Organ.ID(value: 99)), [.parentUnknown]),
    (.place(under: nil), []),
    (.supervise(by: Organ.ID(value: 4)), [.circle]),
    (.supervise(by: Organ.ID(value: 3)), [.supervisorUnknown]),
  ])
  func `an act upon an organ is told all that stands against it`(
    step: OrganStep, reasons: [OrganGround]
  ) {
    #expect(register.reasons(against: step, of: bureau, on: today) == reasons)
  }

  @Test func `nothing is recorded of an organ before it was there or after it ended`() {
    let ended = CivilDate(2024, 6, 28)
    #expect(
      register.reasons(against: .rename("新"), of: office, on: today) == [.ended(on: ended)])
    #expect(
      register.reasons(against: .place(under: nil), of: office, on: CivilDate(2019, 1, 1))
        == [.notYetFounded(on: CivilDate(2019, 3, 1))])
    #expect(
      register.reasons(against: .dissolve, of: office, on: today) == [.alreadyEnded(on: ended)])
    #expect(
      register.reasons(against: .dissolve, of: Organ.ID(value: 99), on: today) == [.unknownOrgan])
  }

  @Test func `an organ that is entered is told all that stands against it`() {
    var new = NewOrgan(name: "市政府", code: "11341702486344515A", kind: .department)
    new.parent = Organ.ID(value: 99)
    new.supervisor = office
    new.indexPrefix = "a b"
    new.particulars.address = String(repeating: "长", count: 201)
    #expect(
      register.reasons(against: new, today: today) == [
        .nameTaken(code: nil), .code(.checkCharacter(should: "H")), .indexPrefixInvalid,
        .parentUnknown, .supervisorUnknown, .tooLong(.particular(.address), limit: 200),
      ])
  }

  @Test func `a founding day cannot come after what was recorded for a later day`() {
    var change = OrganChange()
    change.founded = CivilDate(2025, 1, 1)
    #expect(
      register.reasons(against: change, of: bureau)
        == [.foundedAfterOtherFacts(first: CivilDate(2024, 6, 28))])
  }

  @Test func `a letter cannot do without what Article 12 names`() {
    var particulars = Particulars()
    #expect(particulars.missing.count == 7)
    for name in Particulars.Name.allCases where name != .court { particulars[name] = "有" }
    #expect(particulars.missing == [.court])
  }

  private var register: OrganRegister {
    var foundedOffice = NewOrgan(name: "电子政务办", code: nil, kind: .other)
    foundedOffice.founded = CivilDate(2019, 3, 1)
    foundedOffice.supervisor = bureau
    return OrganRegister([
      organ(city, "市政府", .government),
      organ(bureau, "行政审批服务局", under: city, supervisedBy: city)
        .recording(.rename("数据局"), on: CivilDate(2024, 6, 28)),
      Organ(office, foundedOffice).recording(.merge(into: bureau), on: CivilDate(2024, 6, 28)),
      organ(town, "某镇", .township, under: city, supervisedBy: bureau),
    ])
  }

  private func organ(
    _ id: Organ.ID, _ name: String, _ kind: OrganKind = .department, under parent: Organ.ID? = nil,
    supervisedBy supervisor: Organ.ID? = nil
  ) -> Organ {
    var new = NewOrgan(name: name, code: nil, kind: kind)
    new.parent = parent
    new.supervisor = supervisor
    return Organ(id, new)
  }
}
