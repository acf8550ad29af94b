import ArgumentParser
import Desks

/// Where the site is, for links that are printed.
struct LinkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The site's address, so that the link is whole: https://zwgk.example.gov.cn.",
      valueName: "ADDRESS"))
  var site = ""

  /// The link of an invitation.
  func invitation(_ token: OneTimeToken) -> String {
    var site = site[...]
    while site.last == "/" { site.removeLast() }
    return "\(site)/office/invitation/\(token.text)"
  }
}
