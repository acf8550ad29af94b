/// An organ said how it handles its cases.
struct CaseSettingsChanged: Payload {
  static let kind = "applicationSettings.changed"
  let settings: OrganSettings
}

extension OrganSettings {
  /// The settings as their column holds them.
  var json: String {
    get throws { try RecordCoding.encode(self).json }
  }
}
