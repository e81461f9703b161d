// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace LienKet {

/// A prepared statement. Bind the values in order, run() it, then next() through its rows.
/// Values are always bound, never part of the SQL.
class Statement
{
public:
    static Result<Statement> prepare(const Database &database, const QString &sql);

    /// A null QString is an empty text; NULL is bound by bindNull() alone.
    void bind(const QString &value)
    {
        m_query.bindValue(m_bound++, value.isNull() ? QStringLiteral("") : value);
    }
    void bind(qint64 value) { m_query.bindValue(m_bound++, value); }
    void bind(double value) { m_query.bindValue(m_bound++, value); }
    void bind(const QByteArray &value) { m_query.bindValue(m_bound++, value); }
    void bindNull() { m_query.bindValue(m_bound++, QVariant()); }

    /// Runs with the values bound since the last run.
    Result<> run();

    /// Steps to the next row; false after the last one.
    Result<bool> next();

    /// Calls `visit()` for each row that is left.
    template <class Visitor>
    Result<> forEachRow(Visitor &&visit)
    {
        for (;;) {
            const auto more = next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return {};
            visit();
        }
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

    /// Releases the read lock of a statement that was not read to its end.
    void finish() { m_query.finish(); }

private:
    Statement(QSqlQuery query, QString subject)
        : m_query(std::move(query)), m_subject(std::move(subject))
    {
    }

    QSqlQuery m_query;
    QString m_subject;
    int m_bound = 0;
};

} // namespace LienKet
