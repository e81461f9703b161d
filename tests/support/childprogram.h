// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <functional>

namespace LienKet::Test {

inline constexpr int patience = 60'000; ///< milliseconds

/// What a child process of the program left.
struct Outcome
{
    int exitCode = -1; ///< -1 if the program crashed
    QByteArray output;
    QString complaint;

    QJsonArray records() const { return QJsonDocument::fromJson(output).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

QString program(); ///< its path

/// The program as its user meets it, without a display and without internet sockets.
void set(QProcess &process, const QStringList &arguments);

/// Waits for the end of a process that was started.
Outcome finish(QProcess &process);

/// Runs the program to its end; `inChild` is called in the process before the program begins.
Outcome run(const QStringList &arguments, const QByteArray &input = {},
            const std::function<void()> &inChild = {});

} // namespace LienKet::Test
