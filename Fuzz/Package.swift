// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer stands in a package of its own, so that it is built only where it is wanted.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "gongkai", path: "..")],
  targets: [
    .executableTarget(
      name: "gongkai-fuzz", dependencies: [.product(name: "Fuzzing", package: "gongkai")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
