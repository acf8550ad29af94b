/// Makes the spellings of one character equal for comparison: full-width forms become
/// half-width, traditional characters of the form's vocabulary simplified ones; white space and
/// invisible characters are dropped.
///
/// Only comparison uses the folded text. What is shown and kept is always the source's own.
enum Folding {
  /// Appends the folded form of a piece of UTF-8 text; characters beyond the basic plane fold to
  /// U+FFFD.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into folded: inout [UInt16]
  ) {
    table.withUnsafeBufferPointer { table in
      var index = start
      while index < end {
        let unit = decode(bytes, &index, end)
        let mapped = table[Int(unit)]
        if mapped != 0 { folded.append(mapped) }
      }
    }
  }

  /// The folded form of a text.
  static func fold(_ text: String) -> [UInt16] {
    var folded: [UInt16] = []
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { append($0, from: 0, to: $0.count, into: &folded) }
    return folded
  }

  /// The folded form of one scalar of the basic plane; 0 for what folding drops.
  static func fold(_ unit: UInt16) -> UInt16 { table[Int(unit)] }

  /// A text with the traditional characters of the form's vocabulary made simplified ones.
  static func simplified(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard (0x3400...0x9FFF).contains(scalar.value) else { return scalar }
          return Unicode.Scalar(table[Int(scalar.value)]) ?? scalar
        }))
  }

  /// Decodes the scalar at `index` and moves past it; malformed bytes count one by one.
  @inline(__always)
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
  ) -> UInt16 {
    let first = bytes[index]
    if first < 0x80 {
      index += 1
      return UInt16(first)
    }
    if first >= 0xE0, first < 0xF0, index + 2 < end {
      let unit =
        UInt16(first & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
        | UInt16(bytes[index + 2] & 0x3F)
      index += 3
      return unit
    }
    if first >= 0xC0, first < 0xE0, index + 1 < end {
      let unit = UInt16(first & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
      index += 2
      return unit
    }
    index += first >= 0xF0 ? min(4, end - index) : 1
    return 0xFFFD
  }

  private static let table: [UInt16] = {
    var table = (0...0xFFFF).map { UInt16($0) }
    for unit in 0...0x20 { table[unit] = 0 }
    table[0x7F] = 0
    for unit in [0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x2060, 0xAD] { table[unit] = 0 }
    for unit in 0x2000...0x200F { table[unit] = 0 }
    for unit in 0x2028...0x202E { table[unit] = 0 }
    for unit in 0xFF01...0xFF5E { table[unit] = UInt16(unit - 0xFF01 + 0x21) }
    for (from, to) in spellings { table[Int(from)] = to }
    return table
  }()

  /// Spellings of one character: punctuation, and the traditional characters that the form's
  /// own vocabulary has.
  private static let spellings: [(UInt16, UInt16)] = {
    let pairs =
      "、,。.〔(〕)【(】)—-–-―-－-─-‐-‑-−-﹣-“\"”\"„\"「\"」\"『\"』\"‘'’'"
      + "總总結结轉转開开數数據据規规範范處处罰罚強强許许費费項项業业機机構构組组織织務务類类權权"
      + "護护獲获對对應应當当與与報报編编資资訊讯認认確确繳缴納纳補补內内訴诉訟讼復复覆复議议維维糾纠"
      + "審审結结計计單单無无國国務务員员屬属於于過过檔档詢询舉举請请現现創创製制複复條条個个辦办額额"
      + "題题進进況况動动財财際际號号頁页學学術术會会縣县區区鎮镇鄉乡廳厅廣广產产衛卫關关門门黨党團团"
      + "實实驗验種种傳传統统設设備备義义兩两萬万億亿幾几後后來来時时間间實实標标準准簡简體体經经濟济"
      + "環环監监視视調调擬拟發发廢废決决執执離离難难雙双歷历礎础權权託托讓让識识證证評评訂订記记講讲"
      + "訪访註注諮咨談谈責责貨货購购質质賠赔贈赠輕轻較较載载輯辑輸输農农運运還还違违遞递選选遲迟"
      + "郵邮醫医釋释銀银錄录錯错鍵键長长閉闭閱阅險险隊队陽阳階阶隨随隱隐雖虽電电頒颁預预領领頭头頻频"
      + "願愿風风養养館馆馬马驅驱體体齊齐佈布併并佔占協协參参啟启問问喪丧圖图園园場场塊块增增壓压"
      + "夠够奪夺專专尋寻導导層层屆届歲岁師师帳账帶带庫库廠厂彈弹彙汇徑径從从態态慣惯戶户拋抛揚扬換换"
      + "損损搶抢擇择擊击擔担擴扩攝摄敗败敵敌斷断晉晋曆历暫暂條条極极檢检歐欧殘残滿满滯滞漢汉無无"
      + "營营爭争狀状獨独獎奖環环異异畫画療疗盡尽盤盘眾众礦矿稱称穩稳積积窮穷競竞筆笔築筑簽签糧粮紀纪"
      + "約约級级紙纸細细終终絕绝給给網网綜综緊紧線线練练緩缓縮缩績绩繼继續续聯联聲声職职膽胆舊旧艦舰"
      + "莊庄華华萬万葉叶著着處处蘇苏蘭兰號号補补裝装複复親亲覺觉觀观觸触討讨訓训許许設设詞词該该詳详"
      + "誤误說说請请諸诸謂谓謝谢譯译讀读變变負负貢贡貧贫貫贯貴贵買买貸贷貿贸賀贺賞赏賣卖賬账趕赶趨趋"
      + "跡迹踐践車车軍军軟软輔辅輛辆輪轮轄辖辭辞邊边遷迁遺遗邏逻鄰邻醜丑針针鋪铺鏈链鐵铁鑒鉴關关陣阵"
      + "陳陈陸陆隻只雜杂雲云靈灵響响頂顶順顺須须顧顾顯显飛飞餘余駐驻騙骗驚惊髮发鬥斗魚鱼鳥鸟鹽盐麥麦點点"
    let units = Array(pairs.utf16)
    return stride(from: 0, to: units.count - 1, by: 2).map { (units[$0], units[$0 + 1]) }
  }()
}
