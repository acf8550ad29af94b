public import Regulation

/// Something that happened, as the law knows it; the store has events of its own.
public typealias LawEvent = Event
