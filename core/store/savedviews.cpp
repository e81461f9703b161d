// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviews.h"

#include "core/db/statement.h"

#include <QJsonDocument>

namespace LienKet {

namespace {

Result<> execute(Store &store, const QString &sql, const QStringList &values)
{
    if (store.mode() == Store::Mode::ReadOnly)
        return failure(Error::Code::ReadOnly, store.path());
    auto statement = Statement::prepare(store.database(), sql);
    if (!statement)
        return std::unexpected(statement.error());
    for (const QString &value : values)
        statement->bind(value);
    return statement->run();
}

} // namespace

Result<QList<SavedView>> savedViews(Store &store, const QString &page)
{
    auto statement = Statement::prepare(
        store.database(),
        QStringLiteral("SELECT name, definition FROM saved_view WHERE page = ? ORDER BY name"));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(page);
    LIENKET_TRY(statement->run());
    QList<SavedView> views;
    LIENKET_TRY(statement->forEachRow([&] {
        views.append(
            {statement->text(0), QJsonDocument::fromJson(statement->text(1).toUtf8()).object()});
    }));
    return views;
}

Result<> keepView(Store &store, const QString &page, const SavedView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty())
        return failure(Error::Code::Invalid, QStringLiteral("name"));
    return execute(
        store,
        QStringLiteral("INSERT INTO saved_view (id, page, name, definition) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (page, name) DO UPDATE SET definition = excluded.definition"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), page, name,
         QString::fromUtf8(QJsonDocument(view.definition).toJson(QJsonDocument::Compact))});
}

Result<> dropView(Store &store, const QString &page, const QString &name)
{
    return execute(store, QStringLiteral("DELETE FROM saved_view WHERE page = ? AND name = ?"),
                   {page, name});
}

} // namespace LienKet
