/// Does one thing to many items, a few at a time.
enum Workers {
  /// The results in the order of the items; at most `jobs` items are worked on at once, and
  /// nothing of an item is kept but its result.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, progress: ProgressBar,
    _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    var results = [Result?](repeating: nil, count: items.count)
    await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      var done = 0
      func begin() {
        let index = next
        let item = items[index]
        next += 1
        group.addTask { (index, work(item)) }
      }
      while next < min(jobs, items.count) { begin() }
      while let (index, result) = await group.next() {
        results[index] = result
        done += 1
        progress.show(done, of: items.count)
        if next < items.count { begin() }
      }
    }
    progress.clear()
    return results.compactMap { $0 }
  }
}
