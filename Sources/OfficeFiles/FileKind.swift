/// What kind of file some bytes are.
public enum FileKind: Hashable, Sendable {
  /// Nothing, or nothing but white space.
  case empty
}
