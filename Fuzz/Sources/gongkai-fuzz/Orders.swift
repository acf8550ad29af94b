import Foundation
import Fuzzing

/// What the command line orders.
struct Orders {
  var count = 200_000
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  var salt: UInt64 = 1
  var folder = "findings"
  var only: Int?
  var journal: String?
  var range = 0..<0
  var paths: [String] = []

  init(_ arguments: some Sequence<String>) throws {
    var rest = arguments.makeIterator()
    func number() throws -> Int {
      guard let text = rest.next(), let number = Int(text), number >= 0 else {
        throw CocoaError(.formatting)
      }
      return number
    }
    while let argument = rest.next() {
      switch argument {
      case "--count": count = try number()
      case "--jobs": jobs = max(1, try number())
      case "--salt": salt = UInt64(try number())
      case "--out": folder = rest.next() ?? folder
      case "--only": only = try number()
      case "--worker":
        journal = rest.next()
        let first = try number()
        range = first..<max(first, try number())
      default: paths.append(argument)
      }
    }
  }

  /// The seeds: the files in the folders named, in the order of their paths.
  func seeds() throws -> [Seed] {
    var files: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      guard isFolder.boolValue else {
        files.append(path)
        continue
      }
      files += try FileManager.default.subpathsOfDirectory(atPath: path).map { path + "/" + $0 }
    }
    let written = Seed.samples
    let read = files.sorted().compactMap { path -> Seed? in
      guard let data = FileManager.default.contents(atPath: path), !data.isEmpty,
        data.count < 256 << 10
      else { return nil }
      return Seed(path, [UInt8](data))
    }
    return written + read
  }
}
