import Configuration
import Foundation
import SystemPackage

/// What the program is set to, and where each value comes from.
struct Settings: Sendable {
  /// Where a value comes from, the stronger first.
  enum Source: String, Sendable { case environment, file, fallback }

  /// A value that holds.
  struct Held: Sendable {
    var value: String
    var source: Source
  }

  private var held: [Setting: Held]
  /// What is wrong with what was set; nothing of it holds.
  var flaws: [SettingFlaw]

  /// The settings of an environment and of a JSON file, which need not be there.
  ///
  /// - Throws: where the file is named and cannot be read, or is no JSON object.
  init(environment: [String: String], file: String?) async throws {
    let variables = EnvironmentVariablesProvider(environmentVariables: environment)
      .prefixKeys(with: "gongkai")
    var readers: [(Source, ConfigReader, Set<String>)] = [
      (
        .environment, ConfigReader(provider: variables),
        Set(Setting.all.filter { environment[$0.variable] != nil }.map(\.key))
      )
    ]
    flaws = []
    if let file {
      let provider = try await FileProvider<JSONSnapshot>(filePath: SystemPackage.FilePath(file))
      let keys = try Settings.keys(ofJSONAt: file)
      readers.append((.file, ConfigReader(provider: provider), keys))
      let known = Set(Setting.all.map(\.key))
      flaws += keys.subtracting(known).sorted().map { SettingFlaw(key: $0, why: .unknown) }
    }
    let known = Set(Setting.all.map(\.variable))
    flaws += environment.keys.filter { $0.hasPrefix("GONGKAI_") && !known.contains($0) }
      .filter { !Settings.isOther($0) }.sorted()
      .map { SettingFlaw(key: $0, why: .unknown) }
    held = [:]
    for setting in Setting.all {
      held[setting] = Held(value: setting.fallback, source: .fallback)
      guard let (source, reader, _) = readers.first(where: { $0.2.contains(setting.key) }) else {
        continue
      }
      if let value = setting.value(in: reader) {
        held[setting] = Held(value: value, source: source)
      } else {
        flaws.append(SettingFlaw(key: setting.key, why: .wrong(setting.kind)))
      }
    }
  }

  /// What a setting holds.
  func callAsFunction(_ setting: Setting) -> Held {
    held[setting] ?? Held(value: setting.fallback, source: .fallback)
  }

  /// A number that a setting holds.
  func number(_ setting: Setting) -> Int { Int(self(setting).value) ?? 0 }

  /// A text that a setting holds; nil where nothing is set.
  func text(_ setting: Setting) -> String? {
    let value = self(setting).value
    return value.isEmpty ? nil : value
  }

  /// Variables of the same beginning that are no settings: the file's own name, and what tests use.
  private static func isOther(_ variable: String) -> Bool {
    variable == "GONGKAI_CONFIG" || variable.hasPrefix("GONGKAI_TEST_")
  }

  private static func keys(ofJSONAt path: String) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path)))
    guard let object = object as? [String: Any] else { throw SettingsFileFault.noObject }
    var keys: Set<String> = []
    var rest: [(String, Any)] = object.map { ($0.key, $0.value) }
    while let (key, value) = rest.popLast() {
      if let inner = value as? [String: Any] {
        rest += inner.map { ("\(key).\($0.key)", $0.value) }
      } else {
        keys.insert(key)
      }
    }
    return keys
  }
}

/// Why a configuration file cannot be used.
enum SettingsFileFault: Error { case noObject }

/// A setting that does not hold.
struct SettingFlaw: Hashable, Sendable {
  enum Why: Hashable, Sendable {
    case unknown
    case wrong(Setting.Kind)
  }

  var key: String
  var why: Why

  /// The flaw in words.
  var words: String {
    switch why {
    case .unknown: "\(key): no such setting"
    case .wrong(.number(let range)):
      "\(key): must be a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .wrong(.oneOf(let values)): "\(key): must be one of \(values.joined(separator: ", "))"
    case .wrong: "\(key): must be a text"
    }
  }
}

extension Setting {
  /// The value that a reader has; nil where it is not of the kind.
  fileprivate func value(in reader: ConfigReader) -> String? {
    let name = ConfigKey(key)
    switch kind {
    case .number(let range):
      guard let number = reader.int(forKey: name), range.contains(number) else { return nil }
      return String(number)
    case .text: return reader.string(forKey: name)
    case .secret: return reader.string(forKey: name, isSecret: true)
    case .list:
      return reader.stringArray(forKey: name)?.map { $0.trimmingCharacters(in: .whitespaces) }
        .joined(separator: ",")
    case .oneOf(let values):
      guard let value = reader.string(forKey: name), values.contains(value) else { return nil }
      return value
    }
  }
}
