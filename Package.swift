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
    // Floor 2: office files, read and written, as values. Knows no report and no law.
    .target(
      name: "OfficeFiles", dependencies: ["CFilter", "CLibXML2", "CLibZip", "CXlsxWriter"],
      swiftSettings: strict),
    .testTarget(
      name: "OfficeFilesTests", dependencies: ["OfficeFiles", "CLibXML2", "CLibZip"],
      swiftSettings: strict),

    // Floor 1: the statutory annual report as a value. Imports nothing.
    .target(name: "AnnualReport", swiftSettings: strict),
    .testTarget(
      name: "AnnualReportTests", dependencies: ["AnnualReport"], swiftSettings: strict),

    // Covers over system libraries: a module map, and what Swift cannot import of the headers;
    // `CFilter` covers calls of the C library that only its GNU side has.
    .systemLibrary(
      name: "CLibXML2", path: "Sources/CLibraries/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibZip", path: "Sources/CLibraries/CLibZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", path: "Sources/CLibraries/CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CFilter", path: "Sources/CLibraries/CFilter"),
  ]
)
