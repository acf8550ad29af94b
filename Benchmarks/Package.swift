// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks stand in a package of their own, so that what they need never reaches the program
/// (docs/decisions/0013-benchmarks.md).
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "gongkai", path: ".."),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CBenchXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CBenchPango", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "CBenchPango", "CBenchXML2", .product(name: "Gongkai", package: "gongkai"),
        .product(name: "Law", package: "gongkai"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
