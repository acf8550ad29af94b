struct PostgresSearchIndex: SearchIndex {
  let session: any Session
  func add(_ entry: StoredEntry) throws {}
  func remove(_ entry: StoredEntry) throws {}
  func keys(_ text: SearchText, in scope: SearchScope, before: Int64, limit: Int) throws -> [Int64]
  { [] }
}
