/// Which articles of the Regulation stand in these rules, and which stand outside them.
public enum Coverage {
  /// The articles that bear on a system; the others say principles, scope and dates only.
  public static let bearing = [2, 3, 4, 6, 10, 11, 12] + Array(14...53)

  /// The articles that a rule, a kind of decision or a ground rests on.
  public static let held: [Int] = {
    let citations =
      Provision.all.map(\.citation) + DecisionKind.allCases.map(\.citation)
      + Ground.allCases.map(\.citation)
    let articles = Set(
      citations.compactMap { $0.instrument == .regulation ? $0.article : nil })
    return bearing.filter(articles.contains)
  }()

  /// The articles that are left out, each with a reason in the document.
  public static var leftOut: [Int] { LeftOut.all.flatMap(\.articles).sorted() }

  /// Articles with runs of them drawn together: 3, 17–25.
  static func text(_ articles: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for article in articles.sorted() {
      if let last = runs.last, last.upperBound + 1 == article {
        runs[runs.count - 1] = last.lowerBound...article
      } else {
        runs.append(article...article)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}

/// Articles that bear on the system and stand outside these rules.
struct LeftOut {
  let articles: [Int]
  let why: String

  static let all = [
    LeftOut(articles: [3, 4], why: "who supervises and who handles: the organ's own settings"),
    LeftOut(
      articles: [6, 12] + Array(17...25),
      why: "publication: review, catalogue, channels and places; the publication desk's matter"),
    LeftOut(
      articles: [10, 11],
      why: "routing and coordinating between organs; only its end is a decision under 36(5)"),
    LeftOut(
      articles: [27, 28, 29, 43],
      why: "the form, the ways to send it and help with it; no purpose is asked for anywhere"),
    LeftOut(articles: [40], why: "the form in which information is given; chosen at the desk"),
    LeftOut(articles: [41], why: "correcting one's own records: a kind of case of its own"),
    LeftOut(articles: [44], why: "from answering to publishing: a work item of the desk"),
    LeftOut(
      articles: [46, 47, 48, 50], why: "supervising, training and the content of the report"),
    LeftOut(articles: [52, 53], why: "liability; nothing for a program to decide"),
  ]
}
