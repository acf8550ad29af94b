// What the desks hand out contains identifiers and moments; whoever imports the desks sees these two
// and nothing else of the store.
@_exported public import struct Store.Identifier
@_exported public import struct Store.Instant
