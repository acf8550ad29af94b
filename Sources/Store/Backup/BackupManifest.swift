import Foundation

/// What a backup holds: the file `manifest.json`, written last.
struct BackupManifest: Codable, Hashable {
  /// The format of the backup.
  var format = "gongkai-backup-1"
  /// When the records were as they stand in it.
  let takenAt: Instant
  /// The steps of the schema that had been taken.
  let migrations: [Step]
  let tables: [Table]
  /// The stored files that rows name.
  let files: [StoredFile]
  /// Whether the key for personal data is in it.
  let holdsKey: Bool

  struct Step: Codable, Hashable {
    let area: String
    let number: Int
  }

  struct Table: Codable, Hashable {
    let name: String
    let columns: [String]
    let rows: Int
    /// The SHA-256 of the file of rows.
    let hash: String
  }

  struct StoredFile: Codable, Hashable {
    let hash: String
    let size: Int
  }

  static let name = "manifest.json"

  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }

  /// Reads the manifest of a backup in a folder.
  static func read(in folder: String) throws -> BackupManifest {
    let doing = "reading the backup in \(folder)"
    let bytes = try DurableFile.read("\(folder)/\(name)", doing: doing)
    guard let manifest = try? JSONDecoder().decode(BackupManifest.self, from: Data(bytes)) else {
      throw StoreFault(doing: doing, kind: .damaged, detail: "\(name) is not one of a backup")
    }
    guard manifest.format == BackupManifest(manifest).format else {
      throw StoreFault(
        doing: doing, kind: .migration, detail: "its format is \(manifest.format)")
    }
    return manifest
  }

  private init(_ other: BackupManifest) {
    self.init(
      takenAt: other.takenAt, migrations: other.migrations, tables: other.tables,
      files: other.files, holdsKey: other.holdsKey)
  }

  init(
    takenAt: Instant, migrations: [Step], tables: [Table], files: [StoredFile], holdsKey: Bool
  ) {
    self.takenAt = takenAt
    self.migrations = migrations
    self.tables = tables
    self.files = files
    self.holdsKey = holdsKey
  }
}
