// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordtable.h"

#include "ui/text/errors.h"

#include <algorithm>

namespace LienKet {
namespace {

constexpr qsizetype widestCell = 48;

struct Column
{
    QString heading;
    QStringList cells;
};

/// One bilingual text is enough to know a record by.
QList<FieldInfo> shownFields(QLatin1StringView table)
{
    QList<FieldInfo> fields = fieldsOf(table);
    bool named = false;
    fields.removeIf([&](const FieldInfo &field) {
        if (field.kind == FieldInfo::Kind::LocalizedText)
            return std::exchange(named, true);
        return field.kind == FieldInfo::Kind::Links;
    });
    return fields;
}

QString cell(const FieldInfo &field, const QJsonValue &value, RecordBook &book, Language language)
{
    QString text;
    if (field.kind == FieldInfo::Kind::Reference) {
        text = book.label({field.target, QUuid::fromString(value.toString())}, language);
    } else if (field.kind == FieldInfo::Kind::LocalizedText) {
        LocalizedText both;
        fromJson(value, both);
        text = both.text(language);
    } else if (field.kind == FieldInfo::Kind::Code && !value.isString()) {
        text = field.codes.value(0);
    } else {
        text = value.toVariant().toString();
    }
    text = onOneLine(text.replace(u'\n', u' '));
    return text.size() > widestCell ? text.left(widestCell - 1) + u'…' : text;
}

QByteArray aligned(const QList<Column> &columns, qsizetype rows)
{
    QList<qsizetype> widths;
    for (const Column &column : columns) {
        qsizetype width = column.heading.size();
        for (const QString &each : column.cells)
            width = std::max(width, each.size());
        widths.append(width + 2);
    }
    QString text;
    for (qsizetype row = -1; row < rows; ++row) {
        QString line;
        for (qsizetype i = 0; i < columns.size(); ++i)
            line += (row < 0 ? columns[i].heading : columns[i].cells[row]).leftJustified(widths[i]);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace

QByteArray recordTable(const QList<RecordKey> &keys, QLatin1StringView table, RecordBook &book,
                       Language language)
{
    QList<Column> columns;
    for (const FieldInfo &field : shownFields(table)) {
        Column column{field.name, {}};
        for (const RecordKey &key : keys)
            column.cells.append(cell(field, book.record(key).value(field.name), book, language));
        const bool used = std::any_of(column.cells.begin(), column.cells.end(),
                                      [](const QString &text) { return !text.isEmpty(); });
        if (used || keys.isEmpty())
            columns.append(column);
    }
    return aligned(columns, keys.size());
}

} // namespace LienKet
