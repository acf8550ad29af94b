import Store

/// What stands in a chain; the law has events of its own.
typealias StoredEvent = Event
