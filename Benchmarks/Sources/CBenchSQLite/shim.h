// The SQLite library alone, against which the store is measured.
#ifndef GONGKAI_BENCH_SQLITE_SHIM_H
#define GONGKAI_BENCH_SQLITE_SHIM_H

#include <sqlite3.h>

#endif
