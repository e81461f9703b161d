// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/screen.h"

#include <QFile>

#include <chrono>
#include <csignal>
#include <memory>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace LienKet::Bench {

namespace {

using Clock = std::chrono::steady_clock;

// A start that shows nothing for so long has failed; a picture that is still for so long is done.
constexpr auto patience = 30s;
constexpr auto quiet = 400ms;

template <class Reply>
using Owned = std::unique_ptr<Reply, decltype(&free)>;

template <class Reply>
Owned<Reply> owned(Reply *reply)
{
    return {reply, &free};
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

[[noreturn]] void giveUp(const char *why)
{
    qFatal("%s", why);
}

pid_t run(const QByteArrayList &command, const QByteArrayList &environment,
          posix_spawn_file_actions_t *actions = nullptr)
{
    std::vector<char *> arguments, variables;
    for (const QByteArray &word : command)
        arguments.push_back(const_cast<char *>(word.constData()));
    for (const QByteArray &variable : environment)
        variables.push_back(const_cast<char *>(variable.constData()));
    arguments.push_back(nullptr);
    variables.push_back(nullptr);
    pid_t pid = 0;
    if (posix_spawnp(&pid, arguments.front(), actions, nullptr, arguments.data(), variables.data()))
        giveUp(command.first().constData());
    return pid;
}

/// Whether the process ended by itself within three seconds.
bool ended(pid_t pid)
{
    for (int i = 0; i < 300; ++i) {
        if (waitpid(pid, nullptr, WNOHANG) == pid)
            return true;
        std::this_thread::sleep_for(10ms);
    }
    return false;
}

void end(pid_t pid)
{
    kill(pid, SIGTERM);
    if (ended(pid))
        return;
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
}

/// Proportional set size of a running process, in MiB.
double proportionalSize(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).chopped(2).trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace

Screen::Screen(const QString &scratchFolder)
{
    int display[2];
    if (pipe(display) != 0)
        giveUp("pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, display[1], 3);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", 1, 0);
    auto environment = QProcessEnvironment::systemEnvironment();
    m_server = run({"Xvfb", "-displayfd", "3", "-br", "-screen", "0", "1600x1000x24", "-terminate",
                    "-nolisten", "tcp"},
                   {QByteArray("PATH=") + qgetenv("PATH")}, &actions);
    posix_spawn_file_actions_destroy(&actions);
    close(display[1]);
    QByteArray name(":");
    for (char digit = 0; !name.endsWith('\n'); name.append(digit)) {
        if (read(display[0], &digit, 1) != 1)
            giveUp("Xvfb did not start.");
    }
    name.chop(1);
    close(display[0]);

    m_connection = xcb_connect(name.constData(), nullptr);
    if (xcb_connection_has_error(m_connection))
        giveUp("No connection to Xvfb.");
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    m_protocols = atom("WM_PROTOCOLS");
    m_ping = atom("_NET_WM_PING");
    m_close = atom("WM_DELETE_WINDOW");
    // The first tells of new windows, the second brings the answers to a ping.
    const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(m_connection);

    // Nobody's settings but the program's own defaults.
    for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QString::fromLatin1(folder), scratchFolder);
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), scratchFolder);
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    for (const QString &variable : environment.toStringList())
        m_environment.append(variable.toLocal8Bit());
}

Screen::~Screen()
{
    xcb_disconnect(m_connection);
    end(m_server);
}

xcb_atom_t Screen::atom(const char *name) const
{
    const auto cookie = xcb_intern_atom(m_connection, 0, uint16_t(qstrlen(name)), name);
    return owned(xcb_intern_atom_reply(m_connection, cookie, nullptr))->atom;
}

pid_t Screen::spawn(const QString &program, const QStringList &arguments) const
{
    QByteArrayList command{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        command.append(argument.toLocal8Bit());
    return run(command, m_environment);
}

Screen::Window Screen::waitForWindow()
{
    const auto until = Clock::now() + patience;
    while (Clock::now() < until) {
        const auto event = owned(xcb_poll_for_event(m_connection));
        if (!event) {
            std::this_thread::sleep_for(200us);
            continue;
        }
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto id = reinterpret_cast<xcb_map_notify_event_t *>(event.get())->window;
        const auto size = owned(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, id), nullptr));
        if (size && size->width > 200)
            return {id, size->width, size->height};
    }
    giveUp("No window appeared.");
}

QByteArray Screen::pixels(const Window &window, int top, int height) const
{
    const auto cookie =
        xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window.id, 0, int16_t(top),
                      uint16_t(window.width), uint16_t(height), 0x00ffffff);
    const auto image = owned(xcb_get_image_reply(m_connection, cookie, nullptr));
    if (!image)
        giveUp("The window went away.");
    return {reinterpret_cast<char *>(xcb_get_image_data(image.get())),
            xcb_get_image_data_length(image.get())};
}

void Screen::tell(const Window &window, xcb_atom_t what) const
{
    xcb_client_message_event_t message = {};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window.id;
    message.type = m_protocols;
    message.data.data32[0] = what;
    message.data.data32[1] = XCB_CURRENT_TIME;
    message.data.data32[2] = window.id;
    xcb_send_event(m_connection, 0, window.id, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<char *>(&message));
    xcb_flush(m_connection);
}

bool Screen::answered()
{
    while (const auto event = owned(xcb_poll_for_event(m_connection))) {
        const auto *message = reinterpret_cast<xcb_client_message_event_t *>(event.get());
        if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && message->type == m_protocols &&
            message->data.data32[0] == m_ping)
            return true;
    }
    return false;
}

Start Screen::start(const QString &program, const QStringList &arguments)
{
    while (const auto stale = owned(xcb_poll_for_event(m_connection))) {
    }

    Start seen;
    const auto begin = Clock::now();
    const pid_t pid = spawn(program, arguments);
    const Window window = waitForWindow();
    const QByteArray black = QByteArray(window.width * 4, '\0');
    while (pixels(window, window.height / 2, 1) == black)
        std::this_thread::sleep_for(200us);
    seen.firstPaint = seen.settled = milliseconds(Clock::now() - begin);

    QByteArray picture = pixels(window, 0, window.height);
    for (auto changed = Clock::now(); Clock::now() - changed < quiet;) {
        const auto asked = Clock::now();
        tell(window, m_ping);
        while (!answered()) {
            if (Clock::now() - asked > patience)
                giveUp("The window does not answer.");
            std::this_thread::sleep_for(200us);
        }
        seen.stall = std::max(seen.stall, milliseconds(Clock::now() - asked));
        std::this_thread::sleep_for(5ms);
        if (QByteArray next = pixels(window, 0, window.height); next != picture) {
            picture.swap(next);
            changed = Clock::now();
            seen.settled = milliseconds(changed - begin);
        }
    }
    seen.memory = proportionalSize(pid);
    // Closed as a person closes it: a program that is killed leaves its locks for the next start.
    tell(window, m_close);
    if (!ended(pid))
        giveUp("The window does not close.");
    return seen;
}

} // namespace LienKet::Bench
