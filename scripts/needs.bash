# Sourced by the scripts beside it: what the machine must have, and how to get it.
# Asks dpkg first, so that nothing is touched where nothing is missing.

# What the program is built with and what it runs.
gongkai_packages=(
  pkg-config libpq-dev libsqlite3-dev libxml2-dev libzip-dev libxlsxwriter-dev libpango1.0-dev
  libcairo2-dev libqrencode-dev fonts-noto-cjk poppler-utils)
# What the Swift toolchain links with, as far as a bare Debian lacks it.
toolchain_packages=(
  binutils libc6-dev libgcc-12-dev libstdc++-12-dev zlib1g-dev
  libcurl4 libedit2 libncurses6 libsqlite3-0 libxml2 tzdata ca-certificates git)

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Installs those of the packages that are missing, and says which.
need_packages() {
  local package missing=()
  for package in "$@"; do
    [[ $package == git && -n $(command -v git) ]] && continue
    [[ $(dpkg-query -W -f '${db:Status-Status} ' "$package" 2>/dev/null) == *"installed "* ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null ||
    fail "Missing here, and apt-get is not there to install it: ${missing[*]}"
  local as_root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      fail "Run this as root once, or install these packages yourself: ${missing[*]}"
    as_root=(sudo)
  fi
  say "Installing with apt: ${missing[*]} (log: .build/logs/apt.log)"
  quietly .build/logs/apt.log install_packages "${missing[@]}"
}

# Lets apt fetch its lists and install; `as_root` says with what rights.
install_packages() {
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "$@"
}

# Ends in words where there is no Swift, or one that is too old.
need_swift() {
  local how="install it with swiftly (https://www.swift.org/install/linux/), then run this again."
  command -v swift >/dev/null || fail "Swift 6.2 or later is missing: $how"
  need_packages "${toolchain_packages[@]}"
  local version
  version=$(swift --version 2>&1) || fail "Swift does not start here: $version"
  [[ $version =~ Swift\ version\ ([0-9]+)\.([0-9]+) ]] ||
    fail "This Swift does not tell its version: $version"
  local major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
  ((major > 6 || (major == 6 && minor >= 2))) ||
    fail "Swift 6.2 or later is needed, here is $major.$minor: $how"
}

# Runs a command with its output in a file; shows the output where the command fails.
quietly() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  "$@" </dev/null >"$log" 2>&1 && return 0
  local status=$?
  cat "$log" >&2
  return "$status"
}
