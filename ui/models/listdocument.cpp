// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listdocument.h"

#include "ui/models/tablemodel.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr int flexible = 40; ///< digits for a column that takes what is left on the screen

TableColumn columnOf(const Column &column)
{
    const QString title = column.head();
    const qsizetype width = column.hint.characters > 0 ? column.hint.characters : flexible;
    return {.title = title,
            .share = double(qMax(width, title.size())),
            .alignment = column.alignment & Qt::AlignRight ? Alignment::Right : Alignment::Left};
}

} // namespace

Document listDocument(const TableModel &list, const QString &title, const QString &facts,
                      Language language, QDate today)
{
    Document document{.profile = u"list"_s,
                      .language = language,
                      .date = today,
                      .title = title,
                      .head = {},
                      .blocks = {},
                      .footMark = {}};
    document.blocks.append(Heading{1, title});
    document.blocks.append(Paragraph{Paragraph::Role::Note, facts});
    Table table;
    table.dense = true;
    for (int section = 0; section < list.columnCount(); ++section)
        table.columns.append(columnOf(list.shownColumn(section)));
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.isGroup(row)) {
            const Cell head = list.groupHead(row);
            table.rows.append(
                {{u"%1 (%2)"_s.arg(head.badge.isEmpty() ? head.text : head.badge.text, head.note)},
                 TableRow::Kind::Group});
            continue;
        }
        TableRow entry;
        for (int section = 0; section < list.columnCount(); ++section)
            entry.cells.append(list.shownColumn(section).cell(list.recordAt(row)).plain());
        table.rows.append(entry);
    }
    document.blocks.append(table);
    return document;
}

} // namespace LienKet
