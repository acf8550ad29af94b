/// The words that the checks know, declared as data; where several begin alike, the longest
/// counts.
struct Vocabulary: Sendable {
  static let cues = Vocabulary(words)

  /// The bytes of all words, one behind the other.
  private let bytes: [UInt8]
  private let entries: [(start: Int, count: Int, kind: Token.Kind)]
  /// For each hash of three bytes, the first entry and how many there are.
  private let buckets: [(first: Int16, count: Int16)]

  /// The longest word at an offset; nil where there is none.
  func match(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (kind: Token.Kind, count: Int)? {
    guard offset + 3 <= text.count else { return nil }
    let bucket = buckets[Self.hash(text[offset], text[offset + 1], text[offset + 2])]
    guard bucket.count > 0 else { return nil }
    for index in Int(bucket.first)..<Int(bucket.first + bucket.count) {
      let entry = entries[index]
      guard offset + entry.count <= text.count else { continue }
      var length = 0
      while length < entry.count, bytes[entry.start + length] == text[offset + length] {
        length += 1
      }
      if length == entry.count { return (entry.kind, length) }
    }
    return nil
  }

  private static func hash(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    (Int(one & 0x0F) << 8 ^ Int(two & 0x3F) << 5 ^ Int(three & 0x3F)) & 0xFFF
  }

  private init(_ words: [(Token.Kind, String)]) {
    var sorted: [(hash: Int, bytes: [UInt8], kind: Token.Kind)] = []
    for (kind, list) in words {
      for word in list.split(separator: " ") {
        let bytes = Array(word.utf8)
        precondition(bytes.count >= 3, "a word of the vocabulary is too short: \(word)")
        sorted.append((Self.hash(bytes[0], bytes[1], bytes[2]), bytes, kind))
      }
    }
    sorted.sort { ($0.hash, $1.bytes.count) < ($1.hash, $0.bytes.count) }
    var buckets = [(first: Int16, count: Int16)](repeating: (0, 0), count: 0x1000)
    for (index, entry) in sorted.enumerated() {
      if buckets[entry.hash].count == 0 { buckets[entry.hash].first = Int16(index) }
      buckets[entry.hash].count += 1
    }
    var blob: [UInt8] = []
    entries = sorted.map { entry in
      blob += entry.bytes
      return (blob.count - entry.bytes.count, entry.bytes.count, entry.kind)
    }
    bytes = blob
    self.buckets = buckets
  }

  private static let words: [(Token.Kind, String)] = [
    (
      .own,
      """
      本机关 本单位 我单位 我局 本局 我镇 本镇 我乡 本乡 我办 本办 我委 本委 我厅 本厅 我街道 本街道 \
      我中心 本中心 我院 本院 我校 本校 我馆 本馆 我队 本队 我大队 我支队 我处 本处 我部 本部门 我部门 \
      我所 本所 我站 本站 我会 我行政机关 本行政机关 我办事处 本办事处
      """
    ),
    (
      .government,
      """
      全市 全区 全县 全省 全州 全旗 我市 我区 我县 我省 我州 我旗 本市 本区 本县 本省 市本级 区本级 县本级
      """
    ),
    (.whole, "全镇 全乡 全街道 全局 全系统 全委 全厅 各科室 各股室 各处室 局机关 各村 各社区"),
    (
      .foreign,
      """
      各单位 各部门 各镇 各乡镇 各乡 各街道 各区县 各县区 各县市 各县 各区 各市县 各级 各行政机关 各有关 市政府 \
      县政府 区政府 省政府 镇政府 州政府 市人民政府 县人民政府 区人民政府 省人民政府 市直 县直 区直 省直 下属 \
      所属 局属 直属 上级 市委 县委 区委 省委 成员单位 部门共 乡镇 政府办 国务院 其他单位 其他部门 指导 相关单位 \
      相关部门 责任单位 基层 街道办 政府部门 办公室 子公司 县级 区级 转办 转交 移交 协助 协办 会办 单位共
      """
    ),
    (
      .channel,
      """
      门户网站 官方网站 网站 网页 信箱 平台 线上 线下 网上 网络 在线 电子邮件 邮箱 邮件 信函 当面 现场 窗口 邮寄 \
      书面 传真 渠道 通过 电话 微信 邮政 互联网 系统 专栏 来函 纸质 电子形式 口头 途径 方式 快递 信件形式 信件申请 \
      EMS
      """
    ),
    (
      .past,
      """
      去年 上一年 上一年度 上年 上年度 前年 往年 同期 相比 较 比 增长 增加 减少 下降 上升 同比 环比 增幅 降幅 \
      历年 近年 多于 少于 超过上 原有 截至目前 截止目前
      """
    ),
    (.plain, "比例 比如 比较 比对 比赛 比武 评比 较好 较为 较强 较大 较高 较多 较少 较快 较低 较弱 对比 减少环节"),
    (.cumulative, "累计 截至 截止 至今 历次"),
    (
      .otherMatter,
      """
      热线 信件 来信 信访 建议 提案 留言 工单 咨询 投诉 举报 议案 诉求 评论 来访 意见 听证 线索 查询 稿件 信息报送 \
      来电 举报件 办件 政务服务 调解 仲裁 案卷 档案 许可申请 登记申请 行政许可事项 补贴申请 救助申请 资金申请 \
      复议申请 执行申请 仲裁申请 政民互动
      """
    ),
    (.about, "涉及 关于 有关 涉 针对 围绕 关联 同一申请人 同一人 重复 补正 延期 第三方"),
    (.among, "其中 包括 包含 含 分为 有的"),
    (.etcetera, "等 例如 主要 如 诸如 之类 以及其他"),
    (.respectively, "分别 依次"),
    (
      .filler,
      """
      共 共计 总共 合计 总计 一共 总数 数量 件数 总量 为 是 的 了 已 均 并 计 有 提交 提出 当年 本级 公众 公民 \
      新增加 申请人 受到 正式 实际 依法 予以 情况 继续办理 共有 累积 案件 申请表 本年 年内 期间 年度内 \
      现将 数 总 人民群众 社会公众 向 和 及 、法人 个人 群众 社会各界 以及 或者 或 与 各类 工作 方面 的情况 时 中 社会组织提出 信息 文件 解读
      """
    ),
    (.annual, "本年度 今年 全年 当年度 年度 报告期内 报告年度 报告期"),
    (.receiveNew, "新收 新收到 新增 新受理 新接收 新接到 新申请"),
    (.receive, "收到 接收 接到 接收到 收到了 收件"),
    (.accept, "受理 办理 处理 承办 登记 受理了 办理了 处置"),
    (.receiveNone, "未收到 没有收到 未接到 未接收 未受理 没有接到 无新收 没收到 未新收 未曾收到"),
    (
      .application,
      """
      政府信息公开申请 信息公开申请 政务公开申请 依申请公开 公开申请 政府信息公开的申请 政府信息申请 申请公开政府信息 \
      依申请政府信息公开 依申请公开政府信息 依申请公开申请 政府信息依申请公开 依申请公开件 依申请公开信息 \
      政府信息公开依申请 依申请信息公开
      """
    ),
    (.looseApplication, "申请 依申请"),
    (
      .carriedIn,
      """
      上年结转 上年度结转 上一年结转 上一年度结转 去年结转 结转上年 结转上年度 结转上一年 结转上一年度 上年度结转的 \
      上年遗留 往年结转 上年度遗留 年前结转 上年转结 承接上年
      """
    ),
    (
      .noCarriedIn,
      "无上年结转 无上年度结转 无上一年度结转 无上一年结转 没有上年结转 没有上年度结转 无去年结转 无往年结转"
    ),
    (
      .carriedOut,
      """
      结转下年度继续办理 结转下年度 结转下一年度 结转下年 结转下一年 结转至下年 结转至下年度 结转至下一年 \
      结转至下一年度 结转到下年 结转到下年度 结转到下一年度 结转次年 结转至次年 转下年度 转下年 转入下年 转入下年度 \
      转入下一年度 转至下年度 转至下一年度 转下一年度 下年度继续办理 下年度办理 结转明年 结转来年 结转下一年度继续办理
      """
    ),
    (.carryTo, "结转至 结转到 结转入 转入 转至"),
    (.carried, "结转 转接 转来"),
    (.conclude, "办结 已办结 办理完毕 结案"),
    (.plain, "办结率 答复率 满意率 解决率 办理率 回复率 及时率 答复书 答复函 答复文书 答复意见 答复质量 限时办结"),
    (.reply, "答复 回复 作出答复 已答复"),
    (.onTime, "按时 按期 及时 如期 限期 法定 期限内 时限内 规定 逾期 超期 提前"),
    (.disclosed, "予以公开 同意公开"),
    (.partlyDisclosed, "部分公开 予以部分公开"),
    (.refused, "不予公开"),
    (.unavailable, "无法提供"),
    (.notProcessed, "不予处理"),
    (.otherOutcome, "其他处理"),
    (.plain, "决定不予 办理结果 依法不予"),
    (.naturalPerson, "自然人"),
    (
      .organizations,
      "法人或其他组织 法人和其他组织 法人及其他组织 法人、其他组织 法人或者其他组织 法人与其他组织 法人组织"
    ),
    (.enterprise, "商业企业"),
    (.research, "科研机构"),
    (.welfare, "社会公益组织"),
    (.legalService, "法律服务机构"),
    (.reconsideration, "行政复议 复议"),
    (.plain, "复议机关 复议机构 复议局 复议委员会 复议法 行政复议条例 诉讼法"),
    (.litigation, "行政诉讼 诉讼 行政应诉 应诉"),
    (.upheld, "结果维持 维持"),
    (.corrected, "结果纠正 纠正 撤销 确认违法 败诉 纠错 责令"),
    (
      .noneOccurred,
      """
      未发生 没有发生 未产生 未出现 未引发 未引起 未被申请 未被提起 没有因 没有出现 没有产生 未涉及 无因 未因 \
      无行政复议 没有行政复议 无被申请 不存在因
      """
    ),
    (.otherRemedyWord, "驳回 撤回 终止 尚未审结 未审结 在审 审结 其他结果 一审 二审 调解结案 经复议 复议后"),
    (.rules, "规章"),
    (.plain, "规章制度 规章规定 法规规章 部门规章"),
    (.normative, "规范性文件"),
    (.issue, "制发 制定 出台 制订 印发 发布"),
    (.repeal, "废止 失效"),
    (.inForce, "现行有效"),
    (.decide, "作出 做出"),
    (.licence, "行政许可"),
    (.penalty, "行政处罚"),
    (.coercion, "行政强制"),
    (.decision, "决定 决定书"),
    (.publish, "公开 公示 主动公开 公布 更新 上传 归集 政府信息公开 信息公开 政务公开 转载 推送"),
    (.fees, "行政事业性收费"),
    (
      .periodStrong,
      """
      统计期限 统计时限 统计时段 统计周期 统计区间 统计时间 统计的期限 统计起止 数据期限 数据的期限 所列数据 \
      数据统计期 数据时限 报告时限 统计期间 数据的统计 统计数据的期限 统计的时间 统计截止
      """
    ),
    (.periodWeak, "期限 时限 统计 数据 时间"),
    (.since, "自 从 起 止 起至 以来"),
    (
      .template,
      """
      此处填写 (填写 请填写 请在此 在此填写 本部分应 本部分主要 本部分填写 字数控制在 字数不超过 字以内 (示例 示例: \
      (模板 参考模板 某某 ×× 如无请填 无则填 没有的填 没有请填 如没有请 此处插入 (单位名称 \
      (此处 (可根据 (请根据 (根据实际 (结合实际 〇〇〇 ○○ □□ 【填 (单位全称
      """
    ),
    (.feeStatement, "信息处理费 处理费"),
    (.feeWord, "收费 收取 费用 缴费 收缴"),
    (.plan, "将 计划 下一步 拟 力争 继续 年底 年末 年初 年以前 年来 要点 修订"),
    (.percentWord, "占"),
  ]
}
