// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fontreading.h"

#include "ui/widgets/fonts.h"

#include <QFontDatabase>

#include <array>
#include <cstdlib>
#include <memory>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <dlfcn.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace LienKet {
namespace {

/// Qt keeps fonts by Fontconfig where there is one, and would start it only with the first font.
/// Nothing of Qt may be asked for it: the application is to be the first.
void startFontconfig()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    using Initialize = int (*)();
    if (const auto start = reinterpret_cast<Initialize>(dlsym(RTLD_DEFAULT, "FcInit")))
        start();
#endif
}

/// The window's own thread goes first, and the display that answers it: both want the processor
/// that reading fonts would hold, and wait for the fonts only when the window is made. A fiftieth
/// of a start on two processors.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int nicer = 5;
    setpriority(PRIO_PROCESS, 0, nicer); // 0 is the thread that calls
#endif
}

/// Fontconfig asks for many small pieces, for which the C library would grow this thread's heap two
/// hundred times, page by page, and stop the other thread each time. Gives it room at once; what is
/// returned lies behind that room and keeps it from being given back.
std::unique_ptr<char> makeRoom()
{
#ifdef __GLIBC__
    constexpr std::size_t piece = 100'000; // larger ones would not come from the heap
    std::array<void *, 16> room;
    for (void *&each : room) {
        each = std::malloc(piece);
        if (each)
            *static_cast<volatile char *>(each) = 0; // so that none is left out as unused
    }
    auto behind = std::make_unique<char>();
    for (void *each : room)
        std::free(each);
    return behind;
#else
    return {};
#endif
}

} // namespace

FontReading::FontReading() : m_thread([this] { read(); }) {}

FontReading::~FontReading()
{
    m_next.release();
    m_thread.join();
}

void FontReading::goOn()
{
    m_wanted = true;
    m_next.release();
}

void FontReading::read()
{
    giveWay();
    const auto room = makeRoom();
    startFontconfig();
    m_next.acquire();
    if (m_wanted)
        QFontDatabase::hasFamily(bodyFont().family());
}

} // namespace LienKet
