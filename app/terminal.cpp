// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include "ui/text/errors.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace LienKet {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::CommandLine)
};

void write(const QString &id, const QString &words)
{
    const QString line = QStringLiteral("lienket: %1: %2\n").arg(id, words);
    std::fputs(line.toUtf8().constData(), stderr);
}

} // namespace

ExitCode exitCodeOf(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
    case Error::Code::Duplicate:
    case Error::Code::InUse:
    case Error::Code::Invalid:
        return BadInput;
    case Error::Code::Corrupt:
        return Damaged;
    case Error::Code::TooNew:
        return TooNew;
    case Error::Code::Locked:
        return Locked;
    case Error::Code::Io:
    case Error::Code::Full:
    case Error::Code::Sql:
        return DiskTrouble;
    case Error::Code::ReadOnly:
        return NoPermission;
    case Error::Code::Refused:
        return Hostile;
    }
    Q_UNREACHABLE();
}

int complain(const Error &error)
{
    write(messageId(error.code), sentence(error));
    return exitCodeOf(error.code);
}

int complainOfUsage(const QString &problem)
{
    write(QStringLiteral("usage"),
          onOneLine(problem) + u' ' + Words::tr("“lienket --help” says what is possible."));
    return BadInput;
}

Result<> say(const QByteArray &text)
{
    const auto length = static_cast<std::size_t>(text.size());
    errno = 0;
    if (std::fwrite(text.constData(), 1, length, stdout) == length && std::fflush(stdout) == 0)
        return {};
    const int reason = errno;
    return failure(reason == ENOSPC ? Error::Code::Full : Error::Code::Io,
                   Words::tr("standard output"), QString::fromLocal8Bit(std::strerror(reason)));
}

} // namespace LienKet
