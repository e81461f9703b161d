// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawrows.h"

#include <sqlite3.h>

#include <QList>

namespace LienKet::Bench {

RawFile::RawFile(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_file, SQLITE_OPEN_READONLY, nullptr) !=
        SQLITE_OK)
        qFatal("floor");
}

RawFile::~RawFile()
{
    sqlite3_close(m_file);
}

qsizetype RawFile::readStrings(const QByteArray &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_file, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_file));
    const int columns = sqlite3_column_count(statement);
    QList<QList<QString>> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QList<QString> &row = rows.emplaceBack();
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)),
                                  sqlite3_column_bytes(statement, i)));
    }
    sqlite3_finalize(statement);
    return rows.size();
}

} // namespace LienKet::Bench
