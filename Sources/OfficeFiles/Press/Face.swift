import CPangoCairo

/// The family in which a role is printed.
public struct Face: Hashable, Sendable {
  /// The role.
  public let role: FontFamilies.Role
  /// The family; nothing where none of those named is installed, so that any font may come.
  public let typeface: Typeface?
  /// Whether it is the first of those named.
  public let isPreferred: Bool

  /// For each role the first of its families that is installed.
  static func chosen(from fonts: FontFamilies) -> [Face] {
    FontFamilies.Role.allCases.compactMap { role in
      let families = fonts[role]
      if role == .latin, families.isEmpty { return nil }
      let chosen = families.first { isInstalled($0.family) }
      return Face(role: role, typeface: chosen, isPreferred: chosen == families.first)
    }
  }

  /// Whether a font goes by the name, in whatever language the name is.
  private static func isInstalled(_ family: String) -> Bool {
    guard let pattern = FcPatternCreate(), let wanted = FcObjectSetCreate() else { return false }
    defer {
      FcPatternDestroy(pattern)
      FcObjectSetDestroy(wanted)
    }
    FcPatternAddString(pattern, GONGKAI_FC_FAMILY, family)
    FcObjectSetAdd(wanted, GONGKAI_FC_FAMILY)
    guard let found = FcFontList(nil, pattern, wanted) else { return false }
    defer { FcFontSetDestroy(found) }
    return found.pointee.nfont > 0
  }
}
