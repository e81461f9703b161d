// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcessEnvironment>
#include <QStringList>

#include <sys/types.h>
#include <xcb/xcb.h>

namespace LienKet::Bench {

/// What was seen of one start, from outside: the program needs to know nothing of it.
struct Start
{
    double firstPaint = 0; ///< ms from spawn until the first pixels of the window
    double settled = 0;    ///< ms from spawn until the picture stopped changing
    double stall = 0;      ///< longest time, in ms, that the painted window did not answer a ping
    double memory = 0;     ///< proportional set size once settled, in MiB
};

/// A private X screen (Xvfb) on which programs are started and watched. It looks at the window's
/// pixels and asks it `_NET_WM_PING`, as a window manager does to find programs that hang.
class Screen
{
public:
    /// Ends the bench with a message if there is no Xvfb.
    explicit Screen(const QString &scratchFolder);
    ~Screen();
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// Starts `program`, watches it until its picture has settled, and closes it.
    Start start(const QString &program, const QStringList &arguments);

private:
    struct Window
    {
        xcb_window_t id = 0;
        int width = 0;
        int height = 0;
    };

    pid_t spawn(const QString &program, const QStringList &arguments) const;
    Window waitForWindow();
    QByteArray pixels(const Window &window, int top, int height) const;
    void tell(const Window &window, xcb_atom_t what) const;
    bool answered();
    xcb_atom_t atom(const char *name) const;

    pid_t m_server = 0;
    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = 0;
    xcb_atom_t m_protocols = 0;
    xcb_atom_t m_ping = 0;
    xcb_atom_t m_close = 0;
    QByteArrayList m_environment;
};

} // namespace LienKet::Bench
