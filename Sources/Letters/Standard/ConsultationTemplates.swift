import OfficeFiles
import Regulation

extension LetterTemplate {
  static let thirdPartyConsultation = LetterTemplate(
    .notice(.thirdPartyConsultation), form: .letter, title: "政府信息公开征求第三方意见书",
    addressee: "{{addressee.name}}",
    body: """
      本机关收到一件政府信息公开申请（编号：{{case.number}}），申请公开的政府信息涉及{{addressee.you}}：\
      {{consulted.information}}{{#consulted.concern}}（其中：{{consulted.concern}}）{{/consulted.concern}}。
      本机关认为，公开上述信息可能损害{{addressee.you}}的合法权益。根据{{notice.article}}的规定，现书面征求{{addressee.you}}的意见。
      请{{addressee.you}}自收到本征求意见书之日起{{notice.period}}内，书面告知本机关是否同意公开；不同意公开的，\
      请说明理由并提供相关材料。{{notice.consequence}}。
      | 是否同意公开 | □ 同意公开　□ 不同意公开　□ 部分同意公开 |
      | 理由 | <br><br><br> |
      | 签名或者盖章 | <br><br>　　　　　　　　　　　　年　　月　　日 |
      {{#organ.contact}}
      | 意见反馈 | {{#organ.office}}{{organ.office}}；{{/organ.office}}{{organ.contact}} |
      {{/organ.contact}}
      """)

  static let organConsultation = LetterTemplate(
    .notice(.organConsultation), form: .letter, title: "政府信息公开征求意见函",
    addressee: "{{addressee.name}}",
    body: """
      本机关收到一件政府信息公开申请（编号：{{case.number}}），申请公开的政府信息由本机关牵头、与{{addressee.you}}\
      共同制作：{{consulted.information}}。{{#consulted.concern}}其中与{{addressee.you}}有关的内容：\
      {{consulted.concern}}。{{/consulted.concern}}
      根据{{notice.article}}的规定，现征求{{addressee.you}}的意见。请{{addressee.you}}自收到本函之日起{{notice.period}}内\
      提出是否同意公开的意见；不同意公开的，请说明理由和依据。{{notice.consequence}}。
      \(contact)
      """)

  static let thirdPartyDisclosure = LetterTemplate(
    .notice(.thirdPartyDisclosure), form: .letter, title: "政府信息公开告知第三方书",
    addressee: "{{addressee.name}}",
    body: """
      本机关就一件政府信息公开申请（编号：{{case.number}}）书面征求{{addressee.you}}的意见\
      {{#disclosure.opinion}}，{{addressee.you}}于{{disclosure.opinion}}提出不同意公开{{/disclosure.opinion}}。
      经审查，本机关认为不公开可能对公共利益造成重大影响。根据{{notice.article}}的规定，\
      本机关决定予以公开，现将决定公开的政府信息内容和理由告知如下：
      # 决定公开的政府信息内容
      {{disclosure.content}}。
      # 理由
      {{disclosure.reasons}}。
      {{remedy.text}}
      """)

  static let forwarding = LetterTemplate(
    .notice(.forwarding), form: .letter, title: "转送函", addressee: "{{addressee.name}}",
    body: """
      本机关收到{{applicant.name}}提出的{{forward.subject}}（编号：{{case.number}}）。经审查，\
      {{#forward.reason}}{{forward.reason}}。{{/forward.reason}}根据{{notice.article}}的规定，\
      现将有关材料转送{{addressee.you}}，请依法处理，并将处理结果告知申请人。
      \(contact)
      """)
}
