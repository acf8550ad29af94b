import Testing

@testable import Desks

/// What a password must be, and how it is kept.
struct PasswordTests {
  private let policy = PasswordPolicy()

  @Test(arguments: [
    ("Ab1!", PasswordFault.tooShort(minimum: 10)),
    ("abcdwxyzkm", .tooFewClasses(needed: 3)),
    ("Kf7\u{7}mwq2xPz", .controlCharacter),
    ("Kf7zhang.sanQ2x!", .containsName), ("Kf7ZHANG.SANQ2x!", .containsName),
    ("kf7张三Qm2xPz", .containsName),
  ])
  func `a password is told what is wrong with it`(password: String, fault: PasswordFault) {
    #expect(policy.faults(of: password, names: ["zhang.san", "张三"]).contains(fault))
  }

  @Test func `all that is wrong is told at once`() {
    #expect(
      policy.faults(of: "admin", names: ["admin"]) == [
        .tooShort(minimum: 10), .tooFewClasses(needed: 3), .containsName, .common,
      ])
  }

  @Test func `a password is at most as long as a sentence or two`() {
    let long = String(repeating: "Kf7!", count: 33)
    #expect(policy.faults(of: long) == [.tooLong(maximum: 128)])
  }

  /// As found near the top of every list of stolen passwords, and what offices make of them.
  @Test(arguments: [
    "Admin@123456", "P@ssw0rd2026", "Qwer1234!@#$", "Aa123456789", "1qaz@WSX3edc", "Abc123456!",
    "Zhengfu@2026", "Changning@123", "Woaini1314!", "Gongkai2026!!", "Password123!", "Welcome@2025",
    "!QAZ2wsx#EDC", "Aaaa1111!!!!", "Admin888888!", "Shujuju@2024", "Huawei@123456", "Mima123456!",
    "9876543210Aa!", "Qq123456789!", "zxcvbnm,./Z1", "Test@1234567",
  ])
  func `a password that is tried first is refused`(password: String) {
    #expect(policy.faults(of: password) == [.common])
  }

  @Test(arguments: [
    "Kf7!mwq2xPzL", "三棵银杏2树Bei院", "correct Horse battery 9", "vR8#tPq0Lm", "Nan-Yue-47-Tan-Xiang",
  ])
  func `a password that is nobody's first guess is taken`(password: String) {
    #expect(policy.faults(of: password, names: ["zhang.san", "张三"]) == [])
  }

  @Test func `the numbers can be set`() {
    var strict = PasswordPolicy()
    strict.minimumLength = 14
    strict.classes = 4
    #expect(
      strict.faults(of: "Kf7mwq2xPzL") == [.tooShort(minimum: 14), .tooFewClasses(needed: 4)])
  }

  @Test func `a hash knows its password and no other, and is another each time`() throws {
    let one = try PasswordHash("Kf7!mwq2xPzL", cost: .forTests)
    #expect(try one.matches("Kf7!mwq2xPzL"))
    #expect(try !one.matches("Kf7!mwq2xPzl"))
    #expect(try PasswordHash("Kf7!mwq2xPzL", cost: .forTests) != one)
  }

  @Test func `a character is the same however a keyboard composes it`() throws {
    #expect(try PasswordHash("caf\u{E9}", cost: .forTests).matches("cafe\u{301}"))
  }

  @Test func `a hash keeps its own cost with it`() throws {
    let hash = try PasswordHash("Kf7!mwq2xPzL", cost: .forTests)
    #expect(hash.description.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
    let read = try #require(PasswordHash(hash.description))
    #expect(read == hash)
    #expect(try read.matches("Kf7!mwq2xPzL"))
  }

  @Test(arguments: [
    "", "$scrypt$ln=4,r=8,p=1$AA", "$scrypt$ln=40,r=8,p=1$AAAA$AAAA",
    "$scrypt$r=8,ln=4,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "$bcrypt$ln=4,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
  ])
  func `what is no hash is not taken for one`(text: String) {
    #expect(PasswordHash(text) == nil)
  }

  @Test func `costs that would stop the machine are none`() {
    #expect(ScryptCost(logarithmOfN: 21, blockSize: 8, parallelism: 1) == nil)
    #expect(ScryptCost(logarithmOfN: 20, blockSize: 32, parallelism: 1) == nil)
    #expect(ScryptCost(logarithmOfN: 0, blockSize: 8, parallelism: 1) == nil)
    #expect(ScryptCost(logarithmOfN: 15, blockSize: 8, parallelism: 3) == .standard)
  }
}

extension ScryptCost {
  /// As little work as scrypt can be, for tests that hash often.
  static let forTests = ScryptCost(logarithmOfN: 4, blockSize: 8, parallelism: 1) ?? .standard
}
