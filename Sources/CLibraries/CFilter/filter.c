#define _GNU_SOURCE
#include "filter.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void shut(int *descriptor) {
  if (*descriptor >= 0) close(*descriptor);
  *descriptor = -1;
}

/// A file in memory that holds the input, at its beginning.
static int hold(const void *input, size_t count) {
  int file = memfd_create("input", MFD_CLOEXEC);
  size_t written = 0;
  while (file >= 0 && written < count) {
    ssize_t step = write(file, (const char *)input + written, count - written);
    if (step < 0 && errno == EINTR) continue;
    if (step <= 0) shut(&file);
    else written += (size_t)step;
  }
  if (file >= 0) lseek(file, 0, SEEK_SET);
  return file;
}

/// Starts the program; 0 or the ground why not.
static int start(pid_t *program, char *const *arguments, int input, int output, int complaint) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // Each copy loses the mark that would close it in the program.
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  posix_spawn_file_actions_adddup2(&actions, complaint, 2);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  char *const environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", NULL};
  int ground = posix_spawnp(program, arguments[0], &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return ground;
}

/// Takes what can be read now; 0 at the end.
static int take(int descriptor, gongkai_filter_result *result, size_t *room) {
  if (*room - result->outputCount < 65536) {
    size_t larger = *room == 0 ? 262144 : *room * 2;
    char *grown = realloc(result->output, larger);
    if (grown == NULL) return 0;
    result->output = grown;
    *room = larger;
  }
  ssize_t count = read(descriptor, result->output + result->outputCount, 65536);
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  result->outputCount += (size_t)count;
  return count > 0;
}

static int takeComplaint(int descriptor, gongkai_filter_result *result) {
  char text[1024];
  ssize_t count = read(descriptor, text, sizeof text);
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  size_t room = sizeof result->complaint - result->complaintCount;
  size_t kept = (size_t)count < room ? (size_t)count : room;
  memcpy(result->complaint + result->complaintCount, text, kept);
  result->complaintCount += kept;
  return count > 0;
}

/// Reads until the program has closed both ends, or has gone too far.
static void follow(
    gongkai_filter_result *result, int *output, int *complaint, long long deadline,
    size_t outputAtMost) {
  size_t room = 0;
  while (*output >= 0 || *complaint >= 0) {
    long long rest = deadline - now();
    if (rest <= 0) {
      result->outcome = GONGKAI_FILTER_TOO_SLOW;
      return;
    }
    struct pollfd ends[2] = {{*output, POLLIN, 0}, {*complaint, POLLIN, 0}};
    if (poll(ends, 2, (int)(rest < 1000 ? rest : 1000)) < 0 && errno != EINTR) {
      result->outcome = GONGKAI_FILTER_FAILED_TO_RUN;
      return;
    }
    if (*output >= 0 && ends[0].revents && !take(*output, result, &room)) shut(output);
    if (*complaint >= 0 && ends[1].revents && !takeComplaint(*complaint, result)) shut(complaint);
    if (result->outputCount > outputAtMost) {
      result->outcome = GONGKAI_FILTER_TOO_MUCH;
      return;
    }
  }
}

/// Waits for the program's end, and brings it about where the deadline passes.
static void await(gongkai_filter_result *result, pid_t program, long long deadline) {
  int status = 0;
  int waits = 0;
  if (result->outcome != GONGKAI_FILTER_DONE) kill(program, SIGKILL);
  for (;;) {
    pid_t ended = waitpid(program, &status, waits ? 0 : WNOHANG);
    if (ended == program) break;
    if (ended < 0 && errno != EINTR) return;
    if (ended == 0) {
      if (result->outcome == GONGKAI_FILTER_DONE && now() > deadline) {
        result->outcome = GONGKAI_FILTER_TOO_SLOW;
        kill(program, SIGKILL);
      }
      if (result->outcome != GONGKAI_FILTER_DONE) waits = 1;
      else poll(NULL, 0, 1);
    }
  }
  result->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

gongkai_filter_result gongkai_filter_run(
    char *const *arguments, const void *input, size_t inputCount, int milliseconds,
    size_t outputAtMost, size_t memoryAtMost) {
  gongkai_filter_result result = {0};
  result.outcome = GONGKAI_FILTER_FAILED_TO_RUN;
  long long deadline = now() + milliseconds;
  int output[2] = {-1, -1};
  int complaint[2] = {-1, -1};
  int file = hold(input, inputCount);
  if (file >= 0 && pipe2(output, O_CLOEXEC) == 0 && pipe2(complaint, O_CLOEXEC) == 0) {
    pid_t program = 0;
    int ground = start(&program, arguments, file, output[1], complaint[1]);
    if (ground == 0) {
      struct rlimit memory = {memoryAtMost, memoryAtMost};
      rlim_t seconds = (rlim_t)(milliseconds / 1000 + 1);
      struct rlimit processor = {seconds, seconds};
      prlimit(program, RLIMIT_AS, &memory, NULL);
      prlimit(program, RLIMIT_CPU, &processor, NULL);
      result.outcome = GONGKAI_FILTER_DONE;
      shut(&output[1]);
      shut(&complaint[1]);
      follow(&result, &output[0], &complaint[0], deadline, outputAtMost);
      await(&result, program, deadline);
    } else if (ground == ENOENT || ground == EACCES) {
      result.outcome = GONGKAI_FILTER_MISSING;
    }
  }
  shut(&file);
  shut(&output[0]);
  shut(&output[1]);
  shut(&complaint[0]);
  shut(&complaint[1]);
  return result;
}
