import AnnualReport
import ArgumentParser
import Glibc
import ReportFiles

/// A folder that return letters are written into, a file each.
struct LetterFolder {
  /// The folder; made where it is not there.
  var path: String

  /// Writes a letter about each file that has an error or cannot be read.
  ///
  /// A letter is named for its file; where two files share a name the later gets a number.
  func write(_ files: [CheckedFile]) throws {
    let folder = FilePath(path)
    guard folder.withSystemPath({ mkdir($0, 0o755) }) == 0 || errno == EEXIST else {
      StandardError.write("\(OutputFault(folder))\n")
      throw ExitCode(EX_CANTCREAT)
    }
    var names: [String: Int] = [:]
    for file in files where file.count(.error) > 0 {
      guard let letter = ReturnLetter(file) else { continue }
      let stem = LetterFolder.stem(of: file.file)
      let count = names[stem, default: 0] + 1
      names[stem] = count
      let name = "\(stem)-退回修改意见\(count > 1 ? "-\(count)" : "").docx"
      let target = folder.appending(Array(name.utf8))
      try Output(file: target.text).write(letter.docx, isBinary: true)
    }
  }

  /// The file's name without its ending, short enough for a letter's name.
  static func stem(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? "报告"
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    var stem = parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
    while stem.utf8.count > 180 { stem.removeLast() }
    return stem.isEmpty ? "报告" : stem.safeForTerminal
  }
}
