// Covers libpq. Swift does not import the fields of a diagnosis, which are character macros.
#ifndef GONGKAI_LIBPQ_SHIM_H
#define GONGKAI_LIBPQ_SHIM_H

#include <libpq-fe.h>

enum {
  GONGKAI_PQ_SQLSTATE = PG_DIAG_SQLSTATE,
  GONGKAI_PQ_MESSAGE = PG_DIAG_MESSAGE_PRIMARY,
  GONGKAI_PQ_CONSTRAINT = PG_DIAG_CONSTRAINT_NAME
};

#endif
