// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/isolation/lockdown.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace bijian {

namespace {

void limit(int resource, rlim_t most) {
    const rlimit limits{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &limits);
}

// All that parsing, memory, reading of open files and dying need.
constexpr std::array kAllowed = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(sendmsg),
    SCMP_SYS(recvmsg),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(setrlimit),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(fcntl),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
};

bool filterSystemCalls() {
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool good = true;
    for (const int call : kAllowed)
        good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && good;
    constexpr scmp_datum_t kWriting = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY);
    const auto self = static_cast<scmp_datum_t>(getpid());
    good =
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, kWriting, 0)) == 0 &&
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, kWriting, 0)) == 0 &&
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A0(SCMP_CMP_EQ, 0)) == 0 &&
        // To die of its own faults.
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, self)) == 0 && good;
#if defined(__SANITIZE_ADDRESS__)
    // The sanitizers ask by a pipe whether memory can be read.
    good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(pipe2), 0) == 0 && good;
#endif
    good = good && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return good;
}

void allowBeneath(int rules, const char* path, bool isFolder) {
    const int folder = open(path, O_PATH | O_CLOEXEC);
    if (folder < 0)
        return;
    landlock_path_beneath_attr beneath{};
    beneath.parent_fd = folder;
    beneath.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | (isFolder ? LANDLOCK_ACCESS_FS_READ_DIR : 0U);
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(folder);
}

bool limitFileAccess() {
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1U; // all of the first version
    const auto rules = static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof(handled), 0));
    if (rules < 0)
        return false;
    for (const char* folder : {"/usr", "/lib", "/lib64", "/etc/fonts", "/var/cache/fontconfig"})
        allowBeneath(rules, folder, true);
    for (const char* file : {"/etc/ld.so.cache", "/etc/localtime"})
        allowBeneath(rules, file, false);
    const bool good = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return good;
}

} // namespace

quint32 lockDown() {
    constexpr rlim_t kMostDescriptors = 64;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, kMostDescriptors);
    quint32 granted = 0;
    if (limitFileAccess())
        granted |= FileAccessLimits;
    if (filterSystemCalls())
        granted |= SystemCallFilter;
    return granted;
}

void limitReading(int cpuSeconds, qint64 memoryBytes) {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    // The parent watches the time too, and more closely; this holds where it does not.
    rlimit time{};
    getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + cpuSeconds + 2);
    setrlimit(RLIMIT_CPU, &time);
#if !defined(__SANITIZE_ADDRESS__)
    rlimit space{};
    getrlimit(RLIMIT_AS, &space);
    space.rlim_cur = std::min(static_cast<rlim_t>(memoryBytes), space.rlim_max);
    setrlimit(RLIMIT_AS, &space);
#else
    Q_UNUSED(memoryBytes)
#endif
}

} // namespace bijian
