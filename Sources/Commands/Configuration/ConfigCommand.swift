import ArgumentParser
import Foundation
import Glibc

/// `gongkai config`: what the program is set to.
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "What the program is set to.",
    subcommands: [ConfigCheckCommand.self])
}

/// `gongkai config check`: each setting, its value and where it comes from, and what is wrong.
struct ConfigCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every setting with its source; status 1 where one is wrong.",
    discussion: "Secrets are not printed. docs/operating.md explains each setting.")

  @OptionGroup var options: SettingsOptions

  func run() async throws {
    let settings = try await options.settings()
    for setting in Setting.all {
      let held = settings(setting)
      let shown = setting.kind == .secret && !held.value.isEmpty ? "(set)" : held.value
      StandardOutput.write(Array("\(setting.key) = \(shown)  [\(held.source.rawValue)]\n".utf8))
    }
    for flaw in settings.flaws { StandardError.write(flaw.words + "\n") }
    if !settings.flaws.isEmpty { throw ExitCode(1) }
  }
}

/// Where the settings come from, for every command that needs them.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration file (JSON); GONGKAI_CONFIG names it as well.", valueName: "FILE"))
  var config: String?

  /// The settings; ends the program in words where the file cannot be used.
  func settings() async throws -> Settings {
    let environment = ProcessInfo.processInfo.environment
    let file = config ?? environment["GONGKAI_CONFIG"]
    do {
      return try await Settings(environment: environment, file: file)
    } catch {
      StandardError.write("The configuration file \(file ?? "") cannot be used: ")
      StandardError.write(
        error is SettingsFileFault ? "it is no JSON object.\n" : "it cannot be read as JSON.\n")
      throw ExitCode(EX_CONFIG)
    }
  }

  /// The settings, all of which hold; ends the program in words where one is wrong.
  func soundSettings() async throws -> Settings {
    let settings = try await settings()
    guard settings.flaws.isEmpty else {
      for flaw in settings.flaws { StandardError.write(flaw.words + "\n") }
      throw ExitCode(EX_CONFIG)
    }
    return settings
  }
}
