import DeskWording
import Desks
import HTTPTypes
import Hummingbird
import OfficeFiles

/// Where the import of a ledger begins: the organ and the file.
enum LedgerScreen {
  static func page(_ asked: OfficeRequest, flaw: String? = nil) async throws -> Response {
    let places = try await asked.places(with: .importLedger)
    let fields =
      places.field(chosen: Organ.ID(asked.form["organ"]))
      + [
        FieldView.file(
          "ledger", "台账文件", accept: ".xlsx,.csv,.txt",
          hint: "XLSX 或者 CSV，第一行是栏目名称，每件申请一行。"
        ).flawed(flaw)
      ]
    let errors = ErrorSummaryView(fields)
    return asked.page(
      "台账导入",
      lead: "把往年或者今年的 Excel 台账导入，马上就有年报表三、表四。日期照台账原样记入；有问题的行不导入，连同原因退还。",
      status: errors == nil ? .ok : .unprocessableContent,
      (errors.map { [.errors($0)] } ?? [])
        + [
          .form(
            FormView(
              "/office/ledger/columns", token: asked.token, submit: "下一步：核对栏目", fields: fields))
        ])
  }

  /// Says why nothing of a file can be imported, where the person can choose another.
  static func refused(
    _ refusal: LedgerRefusal, _ asked: OfficeRequest
  ) async throws -> Response {
    try await page(asked, flaw: refusal.text.typeset)
  }
}
