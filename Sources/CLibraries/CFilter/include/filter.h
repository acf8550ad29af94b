// Runs a program that reads its standard input and writes its standard output.
#ifndef GONGKAI_FILTER_H
#define GONGKAI_FILTER_H

#include <stddef.h>

enum {
  GONGKAI_FILTER_DONE = 0,
  GONGKAI_FILTER_MISSING = 1,
  GONGKAI_FILTER_TOO_SLOW = 2,
  GONGKAI_FILTER_TOO_MUCH = 3,
  GONGKAI_FILTER_FAILED_TO_RUN = 4
};

/// What came of a run. `output` was allocated with malloc and is the caller's to free.
typedef struct {
  int outcome;
  /// The program's exit status; 128 and the signal where a signal ended it.
  int status;
  char *output;
  size_t outputCount;
  /// The beginning of what the program wrote to its standard error.
  char complaint[1024];
  size_t complaintCount;
} gongkai_filter_result;

/// Runs a program found on PATH, with an input that no one else can read and that is never on disk.
///
/// `arguments` begins with the program's name and ends with NULL; no shell takes part. The program is
/// stopped where it takes longer than `milliseconds` or writes more than `outputAtMost` bytes, and may
/// use no more than `memoryAtMost` bytes. Safe to call from many threads at the same time.
gongkai_filter_result gongkai_filter_run(
    char *const *arguments, const void *input, size_t inputCount, int milliseconds,
    size_t outputAtMost, size_t memoryAtMost);

#endif
