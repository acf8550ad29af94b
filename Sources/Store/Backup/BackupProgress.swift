/// How far a backup or its restoring has come.
public struct BackupProgress: Sendable, Hashable {
  /// What is being done.
  public let step: Step
  /// How much of it.
  public let done: Int
  /// Of how much.
  public let all: Int

  /// The steps, in order.
  public enum Step: String, Sendable, Hashable {
    /// Rows are written into the backup, or into the database.
    case rows
    /// Files are copied.
    case files
    /// What was written is read again and compared.
    case checking
    /// The index for searching is made anew.
    case searchIndex
  }
}

/// What a backup or its restoring came to.
public struct BackupSummary: Sendable, Hashable {
  /// When the records were as they stand in the backup.
  public let takenAt: Instant
  /// How many tables there are.
  public let tables: Int
  /// How many rows.
  public let rows: Int
  /// How many files.
  public let files: Int
  /// How many bytes the files have.
  public let fileBytes: Int
  /// Whether the key for personal data is there.
  public let holdsKey: Bool

  init(_ manifest: BackupManifest, holdsKey: Bool) {
    takenAt = manifest.takenAt
    tables = manifest.tables.count
    rows = manifest.tables.reduce(0) { $0 + $1.rows }
    files = manifest.files.count
    fileBytes = manifest.files.reduce(0) { $0 + $1.size }
    self.holdsKey = holdsKey
  }
}
