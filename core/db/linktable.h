// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/columns.h"
#include "core/db/query.h"

namespace LienKet {

/// The table of one field with links to many, `<table>_<field>(owner, target[, value])`: an owner's
/// links stand in the order of their target's id.
template <class E, class F>
class LinkTable
{
public:
    LinkTable(Queries &queries, const F &field) : m_queries(&queries), m_field(&field) {}

    /// Merges the links with the records of `condition`: both come in the order of the owner's id.
    Result<> readAll(const Condition &condition, QList<E> &records) const
    {
        const Condition ofOwners{condition.sql.isEmpty()
                                     ? QString()
                                     : QStringLiteral("owner IN (SELECT id FROM %1 WHERE %2)")
                                           .arg(QLatin1String(E::table), condition.sql),
                                 condition.value};
        auto statement = m_queries->run(
            QStringLiteral("SELECT owner, %1 FROM %2").arg(columns(), linkTable(*m_field)),
            ofOwners, QStringLiteral(" ORDER BY owner, target"));
        if (!statement)
            return std::unexpected(statement.error());
        auto record = records.begin();
        for (;;) {
            auto more = statement->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return {};
            const QUuid owner = QUuid::fromString(statement->text(0));
            while (record != records.end() && record->id.uuid != owner)
                ++record;
            if (record == records.end())
                return failure(Error::Code::Corrupt, linkTable(*m_field), statement->text(0));
            LIENKET_TRY(readLink(*statement, 1, ((*record).*m_field->member).emplaceBack()));
        }
    }

    Result<> read(E &record) const
    {
        auto statement =
            m_queries->prepared(QStringLiteral("SELECT %1 FROM %2 WHERE owner = ? ORDER BY target")
                                    .arg(columns(), linkTable(*m_field)));
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(record.id.toString());
        LIENKET_TRY((*statement)->run());
        for (;;) {
            auto more = (*statement)->next();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                return {};
            LIENKET_TRY(readLink(**statement, 0, (record.*m_field->member).emplaceBack()));
        }
    }

    Result<> clear(Id<E> owner) const
    {
        return m_queries->runFor(
            QStringLiteral("DELETE FROM %1 WHERE owner = ?").arg(linkTable(*m_field)),
            owner.toString());
    }

    Result<> update(const E &before, const E &after) const
    {
        if (before.*m_field->member == after.*m_field->member)
            return {};
        LIENKET_TRY(clear(after.id));
        return insert(after);
    }

    Result<> insert(const E &record) const
    {
        const auto &links = record.*m_field->member;
        if (links.isEmpty())
            return {};
        auto statement = m_queries->prepared(
            QStringLiteral("INSERT INTO %1 (owner, %2) "
                           "VALUES (?, ?%3)")
                .arg(linkTable(*m_field), columns(), valued ? QStringLiteral(", ?") : QString()));
        if (!statement)
            return std::unexpected(statement.error());
        for (const auto &link : links) {
            (*statement)->bind(record.id.toString());
            if constexpr (valued) {
                bindValue(**statement, link.to);
                bindValue(**statement, link.value);
            } else {
                bindValue(**statement, link);
            }
            LIENKET_TRY((*statement)->run());
        }
        return {};
    }

private:
    static constexpr bool valued = !std::is_void_v<typename FieldTraits<typename F::Type>::Value>;

    static QString columns()
    {
        return valued ? QStringLiteral("target, value") : QStringLiteral("target");
    }

    template <class L>
    static Result<> readLink(const Statement &statement, int column, L &link)
    {
        RowReader row(statement, column);
        if constexpr (valued) {
            row.read(link.to);
            row.read(link.value);
        } else {
            row.read(link);
        }
        if (row.badColumn() < 0)
            return {};
        return failure(Error::Code::Corrupt, QString::fromLatin1(E::table), statement.text(0));
    }

    Queries *m_queries;
    const F *m_field;
};

} // namespace LienKet
