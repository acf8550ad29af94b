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
  targets: [
    // Floor 1: the statutory annual report as a value. Imports nothing.
    .target(name: "AnnualReport", swiftSettings: strict),
    // Floor 2: published reports in and out.
    .target(name: "ReportFiles", dependencies: ["AnnualReport"], swiftSettings: strict),
    .testTarget(
      name: "AnnualReportTests", dependencies: ["AnnualReport"], swiftSettings: strict),
    .testTarget(
      name: "ReportFilesTests", dependencies: ["ReportFiles", "AnnualReport"],
      swiftSettings: strict),
  ]
)
