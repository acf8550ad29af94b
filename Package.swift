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
    .library(
      name: "Gongkai",
      targets: [
        "AnnualReport", "Commands", "Letters", "OfficeFiles", "Regulation", "ReportFiles",
        "Workdays",
      ]),
    .library(name: "Fuzzing", targets: ["Fuzzing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // Floor 0: civil dates, the State Council's calendar, counting working days. Imports nothing.
    .target(name: "Workdays", swiftSettings: strict),
    // Floor 1: the Regulation as pure functions. Imports only Workdays.
    .target(name: "Regulation", dependencies: ["Workdays"], swiftSettings: strict),
    // Floor 2: the law's facts in Chinese, for the pages and the command line alike. Knows only
    // the law, so that neither shell's ways leak into the sentences.
    .target(
      name: "LawWording", dependencies: ["Regulation", "Workdays"], swiftSettings: strict),
    // Floor 1: the statutory annual report as a value. Imports nothing.
    .target(name: "AnnualReport", swiftSettings: strict),
    // Floor 2: office files, read and written, as values. Knows no report and no law.
    .target(
      name: "OfficeFiles",
      dependencies: [
        "CFilter", "CLibXML2", "CLibZip", "CPangoCairo", "CQREncode", "CXlsxWriter",
      ],
      swiftSettings: strict),
    // Floor 2: the letters of the procedure, filled from facts. Must not see the store: a letter is
    // a function of values.
    .target(
      name: "Letters", dependencies: ["LawWording", "OfficeFiles", "Regulation", "Workdays"],
      swiftSettings: strict),
    // Floor 2: published reports in and out.
    .target(
      name: "ReportFiles", dependencies: ["AnnualReport", "OfficeFiles"], swiftSettings: strict),
    // Floor 4: HTTP and pages. Must not see SQL, and knows no law of its own.
    .target(
      name: "Site",
      dependencies: [
        "AnnualReport", "OfficeFiles", "ReportFiles",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      // In the program itself, so that an installed binary needs no folder beside it.
      resources: [.embedInCode("Resources")],
      swiftSettings: strict),
    // Floor 5: the command line. No logic of its own.
    .target(
      name: "Commands",
      dependencies: [
        "AnnualReport", "LawWording", "OfficeFiles", "Regulation", "ReportFiles", "Site",
        "Workdays",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
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
      name: "Fuzzing", dependencies: ["AnnualReport", "CLibZip", "ReportFiles", "ReportSamples"],
      path: "Tests/Fuzzing", swiftSettings: strict),
    // Seeded random histories, for the tests and the benchmarks; no product holds them.
    .target(
      name: "RegulationSamples", dependencies: ["Regulation", "Workdays"],
      path: "Tests/RegulationSamples", swiftSettings: strict),
    .testTarget(
      name: "WorkdaysTests", dependencies: ["Workdays"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "RegulationTests", dependencies: ["Regulation", "RegulationSamples", "Workdays"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "LawWordingTests", dependencies: ["LawWording", "Regulation", "Workdays"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "LettersTests", dependencies: ["Letters", "OfficeFiles", "Regulation", "Workdays"],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "AnnualReportTests", dependencies: ["AnnualReport"], swiftSettings: strict),
    .testTarget(
      name: "OfficeFilesTests", dependencies: ["OfficeFiles", "CLibXML2", "CLibZip"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportFilesTests",
      dependencies: ["AnnualReport", "Fuzzing", "OfficeFiles", "ReportFiles", "ReportSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["AnnualReport", "Commands", "ReportFiles", "ReportSamples", "gongkai"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "AnnualReport", "ReportFiles", "Site",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    // Covers over system libraries: a module map, and what Swift cannot import of the headers;
    // `CFilter` covers calls of the C library that only its GNU side has.
    .target(name: "CFilter", path: "Sources/CLibraries/CFilter"),
    .systemLibrary(
      name: "CLibXML2", path: "Sources/CLibraries/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibZip", path: "Sources/CLibraries/CLibZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CPangoCairo", path: "Sources/CLibraries/CPangoCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
    .systemLibrary(
      name: "CQREncode", path: "Sources/CLibraries/CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", path: "Sources/CLibraries/CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]),
  ]
)
