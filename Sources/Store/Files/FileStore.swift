import Crypto
import Foundation
import Glibc

/// Files on disk under the hash of their content: `files/ab/cdef…`.
public struct FileStore: Sendable {
  let folder: String
  private let queue = DispatchQueue(label: "gongkai.files", attributes: .concurrent)

  init(in folder: String) { self.folder = folder + "/files" }

  /// Stores bytes; they are on the disk when this returns.
  ///
  /// A file that no row names is swept after some time: name it in the transaction that follows.
  public func put(_ bytes: [UInt8]) async throws -> FileReference {
    try await work {
      let intake = try FileIntake(folder: folder)
      try intake.append(bytes)
      return try intake.finish()
    }
  }

  /// Stores what comes in pieces; it is on the disk when this returns.
  ///
  /// - Parameter limit: How many bytes it may have.
  /// - Throws: `FileTooLarge`, and what the sequence throws; nothing is kept then.
  public func put<Pieces: AsyncSequence>(_ pieces: Pieces, limit: Int) async throws -> FileReference
  where Pieces.Element == [UInt8] {
    let intake = try await work { try FileIntake(folder: folder) }
    for try await piece in pieces {
      guard intake.size + piece.count <= limit else { throw FileTooLarge(limit: limit) }
      try await work { try intake.append(piece) }
    }
    return try await work { try intake.finish() }
  }

  /// All bytes of a file, checked against its hash.
  public func bytes(of file: FileReference) async throws -> [UInt8] {
    try await work {
      let bytes = try DurableFile.read(path(of: file.hash), doing: "reading a file")
      guard Hexadecimal.text(SHA256.hash(data: bytes)) == file.hash else {
        throw StoreFault(
          doing: "reading a file", kind: .damaged, detail: "\(file.hash) has another content")
      }
      return bytes
    }
  }

  /// A part of a file, for handing it out piece by piece; shorter at its end.
  public func bytes(of file: FileReference, from offset: Int, count: Int) async throws -> [UInt8] {
    try await work {
      try DurableFile.read(
        path(of: file.hash), from: offset, count: count, doing: "reading a file")
    }
  }

  /// Where a file is, whether it exists or not.
  func path(of hash: String) -> String { FileStore.path(of: hash, in: folder) }

  static func path(of hash: String, in folder: String) -> String {
    "\(folder)/\(hash.prefix(2))/\(hash.dropFirst(2))"
  }

  /// Whether a file is there in its full length.
  func holds(_ file: FileReference) -> Bool {
    var status = stat()
    return stat(path(of: file.hash), &status) == 0 && Int(status.st_size) == file.size
  }

  /// Does what waits for the disk on a thread that may wait.
  func work<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body() }) }
    }
  }
}

/// A file has more bytes than it may.
public struct FileTooLarge: Error, Sendable, Hashable {
  /// How many it may have.
  public let limit: Int
}
