// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fontreading.h"

#include "ui/widgets/fonts.h"

#include <QFontDatabase>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <dlfcn.h>
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
    startFontconfig();
    m_next.acquire();
    if (m_wanted)
        QFontDatabase::hasFamily(bodyFont().family());
}

} // namespace LienKet
