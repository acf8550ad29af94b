import DeskWording
import Desks
import HTTPTypes
import Hummingbird

/// What happens to an organ on a day: another name, another place, an end.
enum OrganHistoryPage {
  static func page(_ asked: OfficeRequest, refusal: String? = nil) async throws -> Response {
    let (organ, _, today) = try await asked.organ()
    let path = "/office/organs/\(organ.id)"
    let day = FieldView.day("on", "从哪一天起", value: asked.form["on"])
    let forms = [
      FormView(
        path + "/rename", token: asked.token, submit: "登记更名",
        fields: [.text("name", "新名称", value: asked.form["name"], width: 30, most: 100), day],
        legend: "更名"),
      FormView(
        path + "/place", token: asked.token, submit: "登记隶属关系",
        fields: [
          try await asked.organField(
            "parent", "上级机关", value: organ.parent(on: today).map { "\($0)" } ?? "", none: "无",
            but: organ.id), day,
        ], legend: "隶属"),
      FormView(
        path + "/supervise", token: asked.token, submit: "登记主管部门",
        fields: [
          try await asked.organField(
            "supervisor", "政务公开主管部门", value: organ.supervisor(on: today).map { "\($0)" } ?? "",
            none: "无", but: organ.id), day,
        ], legend: "主管"),
      FormView(
        path + "/end", token: asked.token, submit: "登记撤并",
        fields: [
          try await asked.organField(
            "successor", "职责由谁承接", value: "", none: "无（撤销）", but: organ.id), day,
        ], legend: "撤销或者并入", hint: "并入后，下属机关和所主管的机关转到承接的机关名下。", isGrave: true),
    ]
    return asked.page(
      "更名、隶属、撤并", lead: organ.name(on: today),
      trail: [
        LinkView("机关", "/office/organs"), LinkView(organ.name(on: today), path),
      ], status: refusal == nil ? .ok : .unprocessableContent,
      (refusal.map { [.notice($0, .late)] } ?? [])
        + forms.enumerated().map { place, form in
          .form(form.distinct(place))
        })
  }
}

extension FormView {
  /// The form with fields whose elements differ from those of the page's other forms.
  func distinct(_ place: Int) -> FormView {
    var form = self
    form.fields = fields.map { $0.distinct(place) }
    return form
  }
}
