import Logging
import Site

extension Settings {
  /// The log that the settings ask for, on the standard error.
  var logger: Logger {
    let level = Logger.Level(rawValue: self(.logLevel).value) ?? .info
    let isJSON = self(.logFormat).value == "json"
    var logger = Logger(label: "gongkai") { label -> any LogHandler in
      guard isJSON else { return StreamLogHandler.standardError(label: label) }
      return JSONLog(level: level) { StandardError.write($0 + "\n") }
    }
    logger.logLevel = level
    return logger
  }
}
