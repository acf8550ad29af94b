import Regulation

extension LetterTemplate {
  static let receipt = LetterTemplate(
    .notice(.receipt), title: "政府信息公开申请登记回执",
    body: """
      {{applicant.you}}提交的政府信息公开申请已经登记。现将登记情况告知如下：
      | 申请编号 | {{case.number}} |
      | 申请内容 | {{application.description}} |
      {{#application.channel}}
      | 提交方式 | {{application.channel}} |
      {{/application.channel}}
      {{#application.form}}
      | 获取方式 | {{application.form}} |
      {{/application.form}}
      | 收到日期 | {{application.received}} |
      | 答复期限 | {{reply.due}}前（含当日） |
      {{#lookup.code}}
      | 查询码 | {{lookup.code}}{{#lookup.address}}（凭申请编号和查询码可以在 {{lookup.address}} 查询办理进度）\
      {{/lookup.address}} |
      {{/lookup.code}}
      {{#organ.contact}}
      | 联系方式 | {{#organ.office}}{{organ.office}}；{{/organ.office}}{{organ.contact}} |
      {{/organ.contact}}
      本机关将自收到申请之日起{{reply.period}}内予以答复；需要补正申请内容、延长答复期限或者收取信息处理费的，\
      将另行告知。征求第三方和其他机关意见所需时间不计算在上述期限内。
      """)

  static let correction = LetterTemplate(
    .notice(.correction), title: "政府信息公开申请补正告知书",
    body: """
      \(opening)经审查，{{applicant.you}}的申请内容不明确。根据{{notice.article}}的规定，\
      请{{applicant.you}}对下列事项作出补正：
      {{correction.matters}}
      {{#correction.guidance}}
      {{correction.guidance}}。
      {{/correction.guidance}}
      请{{applicant.you}}于{{notice.due}}前（含当日）将补正的申请提交本机关，答复期限自本机关收到补正的申请之日起计算。\
      {{notice.consequence}}。
      \(contact)
      """)

  static let reasonsRequest = LetterTemplate(
    .notice(.reasonsRequest), title: "政府信息公开申请说明理由通知书",
    body: """
      \(opening)经审查，{{applicant.you}}申请公开政府信息的数量、频次明显超过合理范围：{{reasons.facts}}。
      根据{{notice.article}}的规定，请{{applicant.you}}{{#notice.due}}于{{notice.due}}前（含当日）{{/notice.due}}\
      向本机关书面说明申请理由。本机关认为申请理由不合理的，将不予处理。
      \(contact)
      """)

  static let replyExtension = LetterTemplate(
    .notice(.replyExtension), title: "政府信息公开申请延长答复期限告知书",
    body: """
      \(opening)
      {{#extension.reason}}
      因{{extension.reason}}，本机关不能在{{reply.period}}内答复。
      {{/extension.reason}}
      根据{{notice.article}}的规定，{{extension.consent}}，答复期限延长{{extension.days}}。\
      本机关将于{{notice.due}}前（含当日）予以答复。
      特此告知。
      """)

  static let delay = LetterTemplate(
    .notice(.delay), title: "政府信息公开申请延迟答复告知书",
    body: """
      \(opening){{applicant.you}}已按照本机关的要求说明了申请理由。
      本机关认为申请理由合理，但是{{#delay.reason}}因{{delay.reason}}，{{/delay.reason}}无法在法定期限内答复。\
      根据{{notice.article}}的规定，本机关确定于{{notice.due}}前（含当日）予以答复。
      特此告知。
      """)

  static let fee = LetterTemplate(
    .notice(.fee), title: "政府信息公开信息处理费收费通知书",
    body: """
      \(opening)
      根据{{fee.basis}}的规定，本机关决定对{{applicant.you}}的申请收取信息处理费，现通知如下：
      # 收费标准和数额
      {{fee.standard}}，共计{{fee.amount}}，计算如下：
      {{fee.lines}}
      # 缴纳方式
      {{fee.payment}}。
      # 缴纳期限
      请{{applicant.you}}自收到本通知之日起{{notice.period}}内{{#notice.due}}（{{notice.due}}前，含当日）\
      {{/notice.due}}缴纳。缴费后，答复期限自缴费次日起重新计算。{{notice.consequence}}。
      \(contact)
      """)

  static let correctionLapse = LetterTemplate(
    .notice(.correctionLapse), title: "政府信息公开申请不再处理告知书",
    body: """
      \(opening)
      因申请内容不明确，本机关于{{lapse.noticed}}告知{{applicant.you}}于{{lapse.due}}前作出补正，\
      {{applicant.you}}无正当理由逾期未补正。根据{{notice.article}}的规定，{{notice.consequence}}。
      {{remedy.text}}
      """)

  static let feeLapse = LetterTemplate(
    .notice(.feeLapse), title: "政府信息公开申请不再处理告知书",
    body: """
      \(opening)
      本机关于{{lapse.noticed}}通知{{applicant.you}}于{{lapse.due}}前缴纳信息处理费，\
      {{applicant.you}}逾期未缴纳。根据{{notice.article}}的规定，{{notice.consequence}}。
      {{remedy.text}}
      """)

  static let withdrawal = LetterTemplate(
    .notice(.withdrawal), title: "撤回政府信息公开申请确认书",
    body: """
      \(opening)
      {{applicant.you}}于{{withdrawal.day}}向本机关提出撤回上述申请。经审查，撤回系{{applicant.you}}的真实意思表示，\
      本机关予以确认，并终止处理该政府信息公开申请。
      撤回申请不影响{{applicant.you}}今后依法提出政府信息公开申请。
      特此告知。
      """)
}
