// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/db/statement.h"

namespace LienKet {

/// The columns of one field: title takes title_vi, title_en and title_state; links take none, they
/// stand in a table of their own.
template <class T>
QStringList columnNames(const char *field)
{
    const QString name = QString::fromLatin1(field);
    if constexpr (FieldTraits<T>::isLinks)
        return {};
    else if constexpr (std::is_same_v<T, LocalizedText>)
        return {name + QLatin1String("_vi"), name + QLatin1String("_en"),
                name + QLatin1String("_state")};
    else
        return {name};
}

/// Every column of E's table, id first, in the order of fields().
template <class E>
QStringList columnNames()
{
    QStringList names{QStringLiteral("id")};
    forEachField<E>([&](const auto &field) {
        names += columnNames<typename std::decay_t<decltype(field)>::Type>(field.name);
    });
    return names;
}

/// The table of a links field.
template <class E, class T>
QString linkTable(const Field<E, T> &field)
{
    return QLatin1String(E::table) + QLatin1Char('_') + QLatin1String(field.name);
}

inline void bindValue(Statement &statement, const QString &value)
{
    statement.bind(value);
}
inline void bindValue(Statement &statement, const LocalizedText &value)
{
    statement.bind(value.vi);
    statement.bind(value.en);
    statement.bind(stateCode(value));
}
inline void bindValue(Statement &statement, int value)
{
    statement.bind(qint64(value));
}
inline void bindValue(Statement &statement, bool value)
{
    statement.bind(qint64(value));
}
inline void bindValue(Statement &statement, double value)
{
    statement.bind(value);
}
inline void bindValue(Statement &statement, QDate value)
{
    value.isValid() ? statement.bind(isoDate(value)) : statement.bindNull();
}
template <class T>
void bindValue(Statement &statement, const Id<T> &value)
{
    value.isNull() ? statement.bindNull() : statement.bind(value.toString());
}
template <Coded E>
void bindValue(Statement &statement, E value)
{
    statement.bind(QString(code(value)));
}
inline void bindValue(Statement &statement, const std::optional<int> &value)
{
    value ? statement.bind(qint64(*value)) : statement.bindNull();
}
inline void bindValue(Statement &statement, const std::optional<qint64> &value)
{
    value ? statement.bind(*value) : statement.bindNull();
}
inline void bindValue(Statement &statement, const std::optional<double> &value)
{
    value ? statement.bind(*value) : statement.bindNull();
}

/// Reads the columns of one row one after the other, and remembers the first that holds what the
/// program never writes.
class RowReader
{
public:
    RowReader(const Statement &statement, int firstColumn)
        : m_statement(statement), m_column(firstColumn)
    {
    }

    /// Column of the first value that could not be read, or -1.
    int badColumn() const { return m_bad; }

    void read(QString &value) { value = m_statement.text(m_column++); }
    void read(LocalizedText &value)
    {
        value.vi = m_statement.text(m_column++);
        value.en = m_statement.text(m_column++);
        require(setStateCode(value, m_statement.text(m_column)));
    }
    void read(int &value) { value = static_cast<int>(m_statement.integer(m_column++)); }
    void read(bool &value) { value = m_statement.integer(m_column++) != 0; }
    void read(double &value) { value = m_statement.real(m_column++); }
    void read(QDate &value)
    {
        const QString text = m_statement.text(m_column);
        value = fromIsoDate(text);
        require(text.isEmpty() || value.isValid());
    }
    template <class T>
    void read(Id<T> &value)
    {
        const QString text = m_statement.text(m_column);
        if (!text.isEmpty())
            value.uuid = QUuid::fromString(text);
        require(text.isEmpty() || !value.isNull());
    }
    template <Coded E>
    void read(E &value)
    {
        const auto parsed = fromCode<E>(m_statement.text(m_column));
        if (parsed)
            value = *parsed;
        require(parsed.has_value());
    }
    template <class T>
    void read(std::optional<T> &value)
    {
        if (m_statement.isNull(m_column))
            ++m_column;
        else
            read(value.emplace());
    }
    void read(qint64 &value) { value = m_statement.integer(m_column++); }

private:
    void require(bool good)
    {
        if (!good && m_bad < 0)
            m_bad = m_column;
        ++m_column;
    }

    const Statement &m_statement;
    int m_column;
    int m_bad = -1;
};

} // namespace LienKet
