// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprogram.h"

#include <QProcessEnvironment>

namespace LienKet::Test {

using namespace Qt::StringLiterals;

QString program()
{
    return QStringLiteral(LIENKET_PROGRAM);
}

void set(QProcess &process, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
#ifdef LIENKET_NO_NETWORK
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(LIENKET_NO_NETWORK));
#endif
    process.setProcessEnvironment(environment);
    process.setProgram(program());
    process.setArguments(arguments);
}

Outcome finish(QProcess &process)
{
    if (!process.waitForFinished(patience))
        process.kill();
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Outcome run(const QStringList &arguments, const QByteArray &input,
            const std::function<void()> &inChild)
{
    QProcess process;
    set(process, arguments);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

} // namespace LienKet::Test
