import Hummingbird

/// In the site a request is one of HTTP; what an applicant asks for is `Desks.Request`.
typealias Request = Hummingbird.Request
