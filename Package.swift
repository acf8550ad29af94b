// swift-tools-version: 6.2
import PackageDescription

/// One package, five floors: a target exists because something must not be able to import
/// something else (docs/architecture.md).
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "gongkai",
  products: [
    // For the packages of the benchmarks and of the fuzzer.
    .library(name: "Gongkai", targets: ["AnnualReport", "Commands", "ReportFiles"]),
    .library(name: "Fuzzing", targets: ["Fuzzing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Floor 1: the statutory annual report as a value. Imports nothing.
    .target(name: "AnnualReport", swiftSettings: strict),
    // Floor 2: published reports in and out.
    .target(name: "ReportFiles", dependencies: ["AnnualReport"], swiftSettings: strict),
    // Floor 5: the command line. No logic of its own.
    .target(
      name: "Commands",
      dependencies: [
        "AnnualReport", "ReportFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "gongkai",
      dependencies: [
        "Commands", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Reports made for tests; no product holds them.
    .target(
      name: "ReportSamples", dependencies: ["AnnualReport"], path: "Tests/ReportSamples",
      swiftSettings: strict),
    // Hostile inputs, for the tests and for the fuzzer's own package.
    .target(
      name: "Fuzzing", dependencies: ["AnnualReport", "ReportFiles", "ReportSamples"],
      path: "Tests/Fuzzing", swiftSettings: strict),
    .testTarget(
      name: "AnnualReportTests", dependencies: ["AnnualReport"], swiftSettings: strict),
    .testTarget(
      name: "ReportFilesTests",
      dependencies: ["AnnualReport", "Fuzzing", "ReportFiles", "ReportSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["AnnualReport", "Commands", "ReportFiles", "ReportSamples", "gongkai"],
      swiftSettings: strict),
  ]
)
