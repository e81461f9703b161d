// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace LienKet::Bench {

/// A program file as the C API alone reads it: the floor of every reading.
class RawFile
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();

    /// Reads every row of a query into QStrings, the least that showing them would need.
    qsizetype readStrings(const QByteArray &sql) const;

private:
    Q_DISABLE_COPY_MOVE(RawFile)

    sqlite3 *m_file = nullptr;
};

} // namespace LienKet::Bench
