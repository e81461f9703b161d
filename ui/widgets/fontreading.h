// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <semaphore>
#include <thread>

namespace LienKet {

/// Learns of the desktop's fonts while the display is connected and the file is opened: on a
/// desktop with many fonts it is the longest part of a start, and waits for nothing else. Whoever
/// asks for a font sooner waits for it.
class FontReading
{
public:
    FontReading(); ///< reads how fonts are configured; needs no application yet
    ~FontReading();
    FontReading(const FontReading &) = delete;
    FontReading &operator=(const FontReading &) = delete;

    /// The application stands: reads the list of fonts.
    void goOn();

private:
    void read();

    bool m_wanted = false;
    std::counting_semaphore<2> m_next{0}; ///< goOn() and the end may both come first
    std::thread m_thread;
};

} // namespace LienKet
