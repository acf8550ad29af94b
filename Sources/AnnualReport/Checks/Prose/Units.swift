/// The measure words that may follow a number.
enum Units {
  static let vocabulary = Vocabulary<Token.Unit>([
    (.cases, "件 件(次) 件次 宗 起 份 例"),
    (.pieces, "次 条 条次 项 个 篇"),
    (.year, "年"),
    (.month, "月"),
    (.day, "日 号"),
    (.percent, "个百分点 ‰"),
    (.tenThousandYuan, "万元"),
    (
      .other,
      """
      个月 个工作日 人次 期 场 人 家 部 幅 封 批 类 张 册 户 名 元 万 亿 天 字 平方 级 倍 时 楼 分 分钟
      """
    ),
  ])
}
