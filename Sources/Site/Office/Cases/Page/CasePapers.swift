import DeskWording
import Desks
import Workdays

/// The papers of a case: letters and files.
enum CasePapers {
  static func pieces(_ page: CasePage) -> [PieceView] {
    let path = "/office/cases/\(page.file.id)"
    var pieces: [PieceView] = []
    if !page.file.letters.isEmpty {
      pieces += [
        .heading("文书"),
        .facts(
          page.file.letters.map { letter in
            FactView(
              letter.on.description, letter.name,
              href: "\(path)/letters/\(letter.letter.number)",
              badge: letter.isFrozen ? nil : BadgeView("待盖章扫描", .soon))
          }),
      ]
    }
    if !page.file.files.isEmpty {
      pieces += [
        .heading("文件"),
        .facts(
          page.file.files.map { file in
            FactView(
              file.isFromApplicant ? "申请人" : file.isGiven ? "提供" : "本机关",
              "\(file.file.name)（\(file.file.size.inBytes)）",
              href: "\(path)/papers/\(file.file.hash)")
          }),
      ]
    }
    return pieces
  }
}

extension LetterState {
  /// What the letter is, with its number where it has one.
  var nameWithNumber: String {
    letter.documentNumber.map { "\(name)（\($0)）" } ?? "\(name)（\(on)）"
  }
}

extension Int {
  /// A size in words: 12 KB, 3 MB.
  var inBytes: String { self < 1 << 10 ? "\(self) B" : inMegabytes }
}
