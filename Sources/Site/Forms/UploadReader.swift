import HTTPTypes
import Hummingbird
import NIOCore

/// Takes the files of a form out of a request, in bounded memory and time.
struct UploadReader: Sendable {
  /// The bounds of a request.
  let limits: MultipartLimits
  /// How long a body may take to arrive.
  let patience: Duration

  /// The parts of the form that a request carries.
  func parts(of request: Request) async throws -> [FormPart] {
    if let declared = request.headers[.contentLength].flatMap({ Int($0) }),
      declared > limits.bodyBytes
    {
      throw FormFlaw.bodyTooLarge(limit: limits.bodyBytes)
    }
    return try await inTime { try await collect(request) }
  }

  /// Does the work, or gives it up when the body takes too long to arrive.
  func inTime<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: patience)
        throw FormFlaw.tooSlow
      }
      defer { group.cancelAll() }
      guard let result = try await group.next() else { throw FormFlaw.tooSlow }
      return result
    }
  }

  private func collect(_ request: Request) async throws -> [FormPart] {
    var parser = try MultipartParser(contentType: request.headers[.contentType], limits: limits)
    for try await buffer in request.body {
      try parser.feed(buffer.readableBytesView)
    }
    return try parser.finish()
  }
}

extension [FormPart] {
  /// The files of a field; an input that was left empty sends a file without name and content.
  func files(_ field: String) -> [FormPart] {
    filter { part in
      guard part.name == field, let name = part.fileName else { return false }
      return !name.isEmpty || !part.bytes.isEmpty || part.isTooLarge
    }
  }

  /// The text of a field.
  func text(_ field: String) -> String? {
    first { $0.name == field && !$0.isFile }?.text
  }
}
