extension Unreadable {
  /// Why the file could not be read, and what can be done.
  public var words: String {
    switch self {
    case .empty: "文件没有内容"
    case .tooLarge(let limit): "文件超过 \(limit / 1_000_000) MB 的上限"
    case .damaged: "文件损坏或不完整,请重新导出"
    case .encrypted: "文件已加密,请解除密码后再交"
    case .legacyBinary: "旧版 Word、Excel 或 WPS 格式,请另存为 DOCX 或 XLSX"
    case .unsupported: "不支持这种文件,请交网页、DOCX、XLSX、PDF 或文本"
    case .noText: "页面是图片,没有文字,请交可以选中文字的文件"
    case .unpacksTooLarge: "文件解压后超过上限"
    case .pathOutside: "压缩包内的路径指向包外,没有读取"
    case .tooDeep: "文件嵌套层数超过上限"
    case .tooSlow: "读取超过时限"
    case .programMissing(let name): "读取这种文件需要程序 \(name),本机没有安装"
    case .noTables: "没有找到年度报告的三张表"
    case .inaccessible(let trouble): "文件打不开:\(trouble.words)"
    }
  }
}

extension AccessTrouble {
  /// Why the file could not be opened.
  fileprivate var words: String {
    switch self {
    case .missing: "没有这个文件"
    case .forbidden: "没有读取权限"
    case .folder: "这是文件夹"
    case .other(let number): "系统错误(errno \(number))"
    }
  }
}

extension FileRemark {
  /// The remark in words.
  public var words: String {
    switch self {
    case .undecodableBytes: "有些字节不是所用编码的文字,已用“�”代替"
    case .mislabelled: "文件内容与扩展名不符,已按内容读取"
    case .traditional: "正文是繁体字,按对应的简体字校验,原文未改"
    case .severalReports: "文件中有不止一份报告,只读了第一份"
    }
  }
}
