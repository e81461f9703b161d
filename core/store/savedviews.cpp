// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviews.h"

#include "core/store/unjournaled.h"

#include <QJsonDocument>

namespace LienKet {

namespace {

QString text(const QJsonObject &definition)
{
    return QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<SavedView>> savedViews(Store &store, const QString &page)
{
    QList<SavedView> views;
    LIENKET_TRY(readUnjournaled(
        store,
        QStringLiteral("SELECT name, definition FROM saved_view WHERE page = ? ORDER BY name"),
        page, [&](const Statement &row) {
            views.append({row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object()});
        }));
    return views;
}

Result<> keepView(Store &store, const QString &page, const SavedView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty())
        return failure(Error::Code::Invalid, QStringLiteral("name"));
    return writeUnjournaled(
        store,
        QStringLiteral("INSERT INTO saved_view (id, page, name, definition) VALUES (?, ?, ?, ?)"),
        {QUuid::createUuid().toString(QUuid::WithoutBraces), page, name, text(view.definition)});
}

Result<> changeView(Store &store, const QString &page, const SavedView &view)
{
    return writeUnjournaled(
        store, QStringLiteral("UPDATE saved_view SET definition = ? WHERE page = ? AND name = ?"),
        {text(view.definition), page, view.name});
}

Result<> dropView(Store &store, const QString &page, const QString &name)
{
    return writeUnjournaled(
        store, QStringLiteral("DELETE FROM saved_view WHERE page = ? AND name = ?"), {page, name});
}

} // namespace LienKet
