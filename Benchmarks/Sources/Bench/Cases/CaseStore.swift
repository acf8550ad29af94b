import DeskWording
import Desks
import Foundation
import Logging
import Store
import Workdays

/// A store with many cases of one organ, on SQLite or PostgreSQL.
///
/// Some hundreds come by a ledger, events, sealed texts and all. The others are rows of the lists
/// alone, copies of those: reading a list or counting a table takes what it takes by the number of
/// rows and the depth of the indexes, and these are the real ones.
struct CaseStore: Sendable {
  let store: Store
  let desks: ApplicationDesks
  let actor: Actor
  let organ: Organ.ID

  /// How many cases come by the ledger.
  private static let imported = 1_000

  /// Makes one with so many cases.
  init(at place: StoreConfiguration, cases: Int) async throws {
    let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    store = try await Store.open(
      place, migrations: OfficeDesks.migrations + ApplicationDesks.migrations,
      projections: OfficeDesks.projections + ApplicationDesks.projections(), logger: logger)
    let people = OfficeDesks(store: store)
    let organ = try await people.organs.found(
      .machine, NewOrgan(name: "某市数据局", code: "11441700007280420Y", kind: .department))
    let (person, _) = try await people.people.add(
      .machine, NewPerson(account: "clerk", name: "经办人", organ: organ))
    actor = Actor(
      person: person, name: "经办人", organ: organ,
      grants: Grants(
        Set([Grant(.clerk, at: organ), Grant(.headOfDisclosure, at: organ)].compactMap(\.self))),
      session: nil, address: nil)
    self.organ = organ
    desks = ApplicationDesks(store: store, words: ChineseLetterWords())
    try await importLedger()
    try await multiply(to: cases)
  }

  private func importLedger() async throws {
    let kinds = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
    let outcomes = ["予以公开", "部分公开", "国家秘密", "个人隐私", "信息不存在", "信访", "重复申请", "撤回"]
    let channels = ["网上", "当面", "挂号信", "平信", "传真"]
    var text = "编号,收到日期,申请渠道,申请人,申请人类别,申请内容,答复日期,办理结果\n"
    let first = CivilDate(2019, 6, 3)
    let days = first.days(to: CivilDate(2025, 12, 31))
    for number in 0..<Self.imported {
      let arrived = first.advanced(by: number * 7919 % days)
      // One in twenty is open.
      let end =
        number % 20 == 0
        ? "," : "\(arrived.advanced(by: 1 + number % 60)),\(outcomes[number % outcomes.count])"
      text +=
        "A\(number),\(arrived),\(channels[number % channels.count]),甲\(number),"
        + "\(kinds[number % kinds.count]),关于第\(number)号地块征收补偿方案的批复,\(end)\n"
    }
    let file = NewFile(name: "台账.csv", bytes: Array(text.utf8))
    let sheet = try await desks.ledger.inspect(actor, organ, file)
    let plan = try await desks.ledger.importing(actor, organ, file, sheet.proposed)
    precondition(plan.new.count == Self.imported, "every row is a case: \(plan.rejected.prefix(1))")
  }

  private func multiply(to cases: Int) async throws {
    try await store.write("keeping the originals") { transaction in
      try transaction.execute(
        """
        CREATE TABLE bench_original AS
        SELECT application.*, row_number() OVER (ORDER BY id) AS place FROM application
        """)
    }
    let copies = cases / Self.imported - 1
    for start in stride(from: 1, through: copies, by: 50) {
      try await store.write("multiplying cases") { transaction in
        for copy in start...min(start + 49, copies) { try transaction.copyCases(copy) }
      }
    }
  }
}

extension Transaction {
  /// Writes each row of the list again, with a number of its own.
  fileprivate func copyCases(_ copy: Int) throws {
    try execute(
      """
      INSERT INTO application (
        id, number, organ_id, matter, channel, applicant_kind, arrived_on, received_on, month,
        is_counted, is_registered, is_open, ended_on, ending, outcome, step, drafter_id, rank_on,
        due, due_of, waiting_for, waiting_on, waits_until, assignee_id, has_news, applicant_root,
        subject_root, identity, joined_to, document_number, is_published, suggests_publication,
        kept_until, lookup, submission, ledger, is_provisional, is_erased, received_sequence,
        applicant_sequence, version)
      SELECT
        \(copy) * 10000 + place, number || \("/\(copy)"), organ_id, matter, channel,
        applicant_kind, arrived_on, received_on, month, is_counted, is_registered, is_open,
        ended_on, ending, outcome, step, drafter_id, rank_on, due, due_of, waiting_for, waiting_on,
        waits_until, assignee_id, has_news, applicant_root, subject_root, identity, joined_to,
        document_number, is_published, suggests_publication, kept_until, NULL, NULL, NULL,
        is_provisional, is_erased, received_sequence, applicant_sequence, version
      FROM bench_original
      """)
  }
}
