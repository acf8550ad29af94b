# Sourced by the scripts beside it: a PostgreSQL of the tests' own, in a folder that goes with it.
# It listens on a socket in that folder and on no port.

# Makes its folder and a program in it that becomes the server, and sets postgres_connection; false,
# with the reason in postgres_missing, where it cannot.
#   make_postgres [SETTING=VALUE …]
make_postgres() {
  local binaries data setting as_other=()
  binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [[ -z $binaries || ! -x $binaries/initdb ]]; then
    postgres_missing="there is no initdb in /usr/lib/postgresql"
    return 1
  fi
  postgres_folder=$(mktemp -d /tmp/gongkai-postgres.XXXXXX)
  data=$postgres_folder/data
  # initdb refuses to run as root.
  if ((EUID == 0)); then
    chown nobody "$postgres_folder"
    as_other=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
  fi
  if ! (cd "$postgres_folder" && "${as_other[@]}" "$binaries/initdb" -D "$data" -U gongkai \
    -A trust --encoding=UTF8 --locale=C --no-sync) </dev/null >"$postgres_folder/initdb.log" 2>&1; then
    postgres_missing="initdb failed: $(tail -n 1 "$postgres_folder/initdb.log")"
    end_postgres
    return 1
  fi
  {
    printf '#!/bin/sh\ncd %q\nexec' "$postgres_folder"
    printf ' %q' "${as_other[@]}" "$binaries/postgres" -D "$data" -k "$postgres_folder" \
      -c listen_addresses= -c max_connections=300 -c logging_collector=off
    for setting in "$@"; do printf ' -c %q' "$setting"; done
    printf ' </dev/null >>%q 2>&1\n' "$postgres_folder/server.log"
  } >"$postgres_folder/start"
  chmod 755 "$postgres_folder/start"
  postgres_ready=("$binaries/pg_isready" -q -h "$postgres_folder")
  postgres_connection="host=$postgres_folder user=gongkai dbname=postgres"
}

# Starts a server that need not keep anything, and tells the tests of it in GONGKAI_TEST_POSTGRES.
start_postgres() {
  make_postgres fsync=off synchronous_commit=off full_page_writes=off || return 1
  "$postgres_folder/start" &
  postgres_server=$!
  local _
  for _ in {1..150}; do
    if "${postgres_ready[@]}"; then
      export GONGKAI_TEST_POSTGRES=$postgres_connection
      return 0
    fi
    kill -0 "$postgres_server" 2>/dev/null || break
    sleep 0.2
  done
  postgres_missing="the server did not start: $(tail -n 1 "$postgres_folder/server.log")"
  end_postgres
  return 1
}

# Ends it by its own number, where it was started here, and takes its folder away.
end_postgres() {
  if [[ -n ${postgres_server-} ]]; then
    # At once: whatever is still connected is not waited for.
    kill -INT "$postgres_server" 2>/dev/null || true
    wait "$postgres_server" 2>/dev/null || true
    postgres_server=
  fi
  [[ -z ${postgres_folder-} ]] || rm -rf "$postgres_folder"
  postgres_folder=
}
