import Store
import Synchronization

/// A bar for work that tells of its progress in steps of its own size, on a terminal.
final class StepProgress: Sendable {
  private let bar = ProgressBar()
  private let shown = Mutex("")

  /// Shows how far it has come, where the bar would look different.
  func show(_ done: Int, of all: Int, doing: String = "") {
    let look = "\(doing) \(done * 200 / max(1, all))"
    let isNew = shown.withLock { shown in
      defer { shown = look }
      return shown != look
    }
    if isNew { bar.draw(done, of: all, doing: doing) }
  }

  /// Shows how far a backup has come.
  func show(_ progress: BackupProgress) {
    show(progress.done, of: progress.all, doing: StoreWording.text(of: progress.step))
  }

  /// Wipes the bar.
  func clear() { bar.clear() }
}
