/// A library could not write a file: want of memory or of room for its temporary files.
public struct WritingFault: Error, Hashable, Sendable {
  /// What was being done.
  public let step: String
  /// What the library gave back.
  public let code: Int

  init(during step: String, code: Int) {
    self.step = step
    self.code = code
  }
}
