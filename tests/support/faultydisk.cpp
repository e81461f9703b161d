// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before a program under test: one of its calls on the files of one folder fails, and if
// told so every later one of the same kind. The environment says which:
//   LIENKET_FAULT="KINDS NUMBER ERRNO once|ever", KINDS of w (write), s (sync), r (read), u
//   (unlink) LIENKET_FAULT_FOLDER, LIENKET_FAULT_MARK: a file to make when a call was failed
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Fault
{
    char kinds[8] = "";
    long number = 0; ///< of the call that fails, from 1; 0: none
    int error = 0;
    bool ever = false;
    const char *folder = "";
};

Fault readFault()
{
    Fault fault;
    char how[8] = "";
    const char *told = std::getenv("LIENKET_FAULT");
    if (!told ||
        std::sscanf(told, "%7s %ld %d %7s", fault.kinds, &fault.number, &fault.error, how) != 4)
        return {};
    fault.ever = std::strcmp(how, "ever") == 0;
    fault.folder = std::getenv("LIENKET_FAULT_FOLDER");
    return fault;
}

bool isInside(const char *path, const char *folder)
{
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isInside(int file, const char *folder)
{
    char link[64];
    char path[4096] = "";
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    return readlink(link, path, sizeof path - 1) > 0 && isInside(path, folder);
}

/// True if this call is to fail; errno is set then.
template <class File>
bool fails(char kind, File file)
{
    static const Fault fault = readFault();
    static long count = 0;
    if (fault.number == 0 || !std::strchr(fault.kinds, kind) || !isInside(file, fault.folder))
        return false;
    ++count;
    if (count < fault.number || (count > fault.number && !fault.ever))
        return false;
    if (const char *mark = std::getenv("LIENKET_FAULT_MARK"))
        close(open(mark, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    errno = fault.error;
    return true;
}

template <class Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return fails('w', file) ? -1 : real(file, bytes, size);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails('w', file) ? -1 : real(file, bytes, size, at);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return fails('r', file) ? -1 : real(file, bytes, size, at);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails('s', file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails('s', file) ? -1 : real(file);
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return fails('u', path) ? -1 : real(path);
}
}
