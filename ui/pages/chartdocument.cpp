// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartdocument.h"

#include "ui/i18n/languageswitch.h"

namespace LienKet {

using namespace Qt::StringLiterals;

ChartDocument::ChartDocument(const QString &title, const QString &lead, QDate date,
                             bool illustrative)
{
    m_document.profile = u"free"_s;
    m_document.language = currentLanguage();
    m_document.date = date;
    m_document.title = title;
    m_document.footMark = illustrative ? tr("Illustrative data") : QString();
    m_document.blocks = {Heading{1, title}};
    addParagraph(lead);
}

void ChartDocument::addHeading(const QString &text)
{
    m_document.blocks.append(Heading{2, text});
}

void ChartDocument::addParagraph(const QString &text)
{
    if (!text.isEmpty())
        m_document.blocks.append(Paragraph{Paragraph::Role::Body, text});
}

void ChartDocument::add(const ChartCard &card)
{
    if (!card.isEmpty()) {
        Chart chart = card.chart;
        chart.caption = tr("Chart %1. %2").arg(QString::number(++m_charts), card.title);
        QStringList words{card.summary, card.note};
        if (!card.matrix.gap.isEmpty())
            words.append(tr("Framed: %1.").arg(card.matrix.gap));
        if (!card.matrix.nil.isEmpty())
            words.append(tr("Hatched: %1.").arg(card.matrix.nil));
        words.removeAll(QString());
        chart.source = words.join(u' ');
        m_document.blocks.append(chart);
    }
    if (card.drawing != ChartCard::Drawing::Matrix)
        addTable(card.table);
}

void ChartDocument::addTable(const SheetTable &sheet)
{
    constexpr double widest = 36; ///< characters of a column that takes what is left
    if (sheet.rows.isEmpty())
        return;
    Table table;
    table.dense = true;
    for (const SheetTable::Head &head : sheet.heads)
        table.columns.append({head.title, head.hint.characters > 0 ? head.hint.characters : widest,
                              head.right ? Alignment::Right : Alignment::Left});
    for (const QList<Cell> &cells : sheet.rows) {
        TableRow row;
        for (const Cell &cell : cells)
            row.cells.append(
                DocumentText(cell.plain(), cell.bold ? Emphasis::Bold : Emphasis::Plain));
        table.rows.append(row);
    }
    m_document.blocks.append(table);
}

} // namespace LienKet
