# Sourced by the scripts beside it: a PostgreSQL of the tests' own, in a folder that goes with it.
# It listens on a socket in that folder and on no port.

# Starts it and sets GONGKAI_TEST_POSTGRES; false, with the reason in postgres_missing, where it
# cannot. `start_postgres safe` waits for the disk at each commit, as one that is killed has to.
start_postgres() {
  local settings=(-c listen_addresses= -c max_connections=300 -c logging_collector=off)
  [[ ${1-} == safe ]] || settings+=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off)
  local binaries
  binaries=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
  if [[ -z $binaries || ! -x $binaries/initdb ]]; then
    postgres_missing="there is no initdb in /usr/lib/postgresql"
    return 1
  fi
  postgres_folder=$(mktemp -d /tmp/gongkai-postgres.XXXXXX)
  # initdb refuses to run as root.
  postgres_as=()
  if ((EUID == 0)); then
    chown nobody "$postgres_folder"
    postgres_as=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
  fi
  local data=$postgres_folder/data
  if ! (cd "$postgres_folder" && "${postgres_as[@]}" "$binaries/initdb" -D "$data" -U gongkai -A trust \
    --encoding=UTF8 --locale=C --no-sync) </dev/null >"$postgres_folder/initdb.log" 2>&1; then
    postgres_missing="initdb failed: $(tail -n 1 "$postgres_folder/initdb.log")"
    stop_postgres
    return 1
  fi
  (cd "$postgres_folder" && exec "${postgres_as[@]}" "$binaries/postgres" -D "$data" \
    -k "$postgres_folder" "${settings[@]}") </dev/null >"$postgres_folder/server.log" 2>&1 &
  postgres_server=$!
  local _
  for _ in {1..150}; do
    if "$binaries/pg_isready" -q -h "$postgres_folder"; then
      export GONGKAI_TEST_POSTGRES="host=$postgres_folder user=gongkai dbname=postgres"
      return 0
    fi
    kill -0 "$postgres_server" 2>/dev/null || break
    sleep 0.2
  done
  postgres_missing="the server did not start: $(tail -n 1 "$postgres_folder/server.log")"
  stop_postgres
  return 1
}

# Ends it by its own number, and takes its folder away.
stop_postgres() {
  if [[ -n ${postgres_server-} ]]; then
    # At once: whatever is still connected is not waited for.
    kill -INT "$postgres_server" 2>/dev/null || true
    wait "$postgres_server" 2>/dev/null || true
    postgres_server=
  fi
  [[ -z ${postgres_folder-} ]] || rm -rf "$postgres_folder"
  postgres_folder=
}
