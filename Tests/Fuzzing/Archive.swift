/// Stand-in until the archive cover lands.
enum Archive {
  static func mutated(
    _ bytes: [UInt8], using random: inout SplitMix,
    _ mutate: (inout [UInt8], inout SplitMix) -> Void
  ) -> [UInt8] {
    var bytes = bytes
    mutate(&bytes, &random)
    return bytes
  }
}
