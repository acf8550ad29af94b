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
        "AnnualReport", "Commands", "DeskWording", "Desks", "Letters", "OfficeFiles", "ReportFiles",
        "Store", "Workdays",
      ]),
    .library(name: "Fuzzing", targets: ["Fuzzing"]),
    .library(name: "Law", targets: ["Regulation", "RegulationSamples", "Workdays"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
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
    // Floor 2: records in SQLite or PostgreSQL. Knows dates, but no law and no line of work.
    .target(
      name: "Store",
      dependencies: [
        "CLibPQ", "Workdays",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    // Floor 3: the lines of work: what one may do, who may do it, what is written down. Knows no
    // page and no command line.
    .target(
      name: "Desks",
      dependencies: [
        "AnnualReport", "Letters", "OfficeFiles", "Regulation", "ReportFiles", "Store", "Workdays",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    // Floor 3: the desks' facts in Chinese, for the pages and the command line alike.
    .target(
      name: "DeskWording",
      dependencies: [
        "AnnualReport", "Desks", "LawWording", "Letters", "OfficeFiles", "Regulation",
        "ReportFiles", "Workdays",
      ],
      swiftSettings: strict),
    // Floor 4: HTTP and pages. Must not see SQL, and knows no law of its own.
    .target(
      name: "Site",
      dependencies: [
        "AnnualReport", "DeskWording", "Desks", "LawWording", "Letters", "OfficeFiles",
        "Regulation", "ReportFiles", "Workdays",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      // In the program itself, so that an installed binary needs no folder beside it.
      resources: [.embedInCode("Resources")],
      swiftSettings: strict),
    // Floor 5: the command line. No logic of its own.
    .target(
      name: "Commands",
      dependencies: [
        "AnnualReport", "DeskWording", "Desks", "LawWording", "OfficeFiles", "Regulation",
        "ReportFiles", "Site", "Store", "Workdays",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "SystemPackage", package: "swift-system"),
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
    // Stores on both engines, for the tests; no product holds them.
    .target(
      name: "StoreFixtures",
      dependencies: ["CLibPQ", "Store", .product(name: "Logging", package: "swift-log")],
      path: "Tests/StoreFixtures", swiftSettings: strict),
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
      name: "OfficeFilesTests",
      dependencies: ["CLibXML2", "CLibZip", "OfficeFiles", "ReportSamples"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportFilesTests",
      dependencies: ["AnnualReport", "Fuzzing", "OfficeFiles", "ReportFiles", "ReportSamples"],
      swiftSettings: strict),
    // Writes to a store and is killed, for the tests and for `make torture`; no product holds it.
    .executableTarget(
      name: "StoreTorture",
      dependencies: [
        "Store", "Workdays", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/StoreTorture", swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "StoreFixtures", "StoreTorture", "Workdays",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DesksTests",
      dependencies: [
        "AnnualReport", "DeskWording", "Desks", "Letters", "OfficeFiles", "Regulation",
        "RegulationSamples", "ReportFiles", "Store", "StoreFixtures", "Workdays",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DeskWordingTests",
      dependencies: [
        "AnnualReport", "DeskWording", "Desks", "Letters", "OfficeFiles", "Regulation", "Workdays",
      ],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "AnnualReport", "Commands", "OfficeFiles", "ReportFiles", "ReportSamples", "gongkai",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "AnnualReport", "DeskWording", "Desks", "Regulation", "ReportFiles", "Site", "Store",
        "StoreFixtures", "Workdays",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      swiftSettings: strict),
    // Covers over system libraries: a module map, and what Swift cannot import of the headers;
    // `CFilter` covers calls of the C library that only its GNU side has.
    .target(name: "CFilter", path: "Sources/CLibraries/CFilter"),
    .systemLibrary(
      name: "CLibPQ", path: "Sources/CLibraries/CLibPQ", pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"])]),
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
