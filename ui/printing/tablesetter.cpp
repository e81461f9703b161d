// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/tablesetter.h"

#include "ui/printing/prosesetter.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr qreal padX = points(4);
constexpr qreal padY = points(2);
constexpr qreal gridWidth = points(0.5);
constexpr qreal smallestSize = 9;

Qt::Alignment qtAlignment(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Left:
        break;
    }
    return Qt::AlignLeft;
}

class TableSetter
{
public:
    TableSetter(const Table &table, const PaperForm &form) : m_table(table), m_form(form)
    {
        m_size = table.dense ? form.profile.noteSize : form.profile.tableSize;
        while (!placeEdges() && m_size > smallestSize)
            m_size -= 0.5;
    }

    Strip header() const
    {
        QList<SetText> cells;
        for (int i = 0; i < columns(); ++i)
            cells.append(cell(m_table.columns[i].title, i, {.size = m_size, .bold = true},
                              Qt::AlignHCenter));
        Strip strip = whole(cells, m_edges);
        strip.keepWithNext = true;
        return strip;
    }

    Strips row(const TableRow &row) const
    {
        const bool bold = row.kind != TableRow::Kind::Entry;
        const Face face{.size = m_size, .bold = bold, .italic = false};
        QList<SetText> cells;
        QList<qreal> edges = m_edges;
        if (row.kind == TableRow::Kind::Group) {
            edges = {0, m_edges.last()};
            cells.append(
                m_form.type.set(row.cells.value(0), face, {.width = m_edges.last() - 2 * padX}));
        } else {
            for (int i = 0; i < columns(); ++i)
                cells.append(
                    cell(row.cells.value(i), i, face, qtAlignment(m_table.columns[i].alignment)));
        }
        Strip strip = whole(cells, edges);
        if (strip.height > m_form.profile.textHeight() * 0.8)
            return lineByLine(cells, edges);
        strip.keepWithNext = row.kind == TableRow::Kind::Group;
        return {strip};
    }

private:
    int columns() const { return int(m_table.columns.size()); }
    qreal room(int column) const { return m_edges[column + 1] - m_edges[column] - 2 * padX; }

    qreal widestWord(const QString &text, bool bold) const
    {
        qreal widest = 0;
        for (const QString &word : text.split(u' '))
            widest = std::max(widest, m_form.type.width(word, {.size = m_size, .bold = bold}));
        return widest;
    }

    /// The width that the longest word of a column needs, so that no date or code is cut in two; a
    /// word as long as an address has to break.
    qreal leastWidth(int column) const
    {
        qreal widest = widestWord(m_table.columns[column].title, true);
        for (const TableRow &row : m_table.rows) {
            if (row.kind != TableRow::Kind::Group)
                widest = std::max(widest, widestWord(row.cells.value(column).plain(),
                                                     row.kind != TableRow::Kind::Entry));
        }
        return std::min(widest, m_form.width() / 4) + 2 * padX + points(1);
    }

    /// Gives each column what its words need, and what is left to those whose share is larger.
    /// False if the words do not fit beside each other.
    bool placeEdges()
    {
        double shares = 0;
        for (const TableColumn &column : m_table.columns)
            shares += column.share;
        QList<qreal> least;
        QList<qreal> more;
        qreal spare = m_form.width();
        qreal wanted = 0;
        for (int i = 0; i < columns(); ++i) {
            const double share = m_table.columns[i].share / shares;
            least.append(leastWidth(i));
            more.append(std::max(0.0, m_form.width() * share - least.last()));
            spare -= least.last();
            wanted += more.last();
        }
        m_edges = {0};
        for (int i = 0; i < columns(); ++i) {
            const qreal part = wanted > 0 ? more[i] / wanted : 1.0 / columns();
            m_edges.append(m_edges.last() + least[i] + std::max(0.0, spare) * part);
        }
        const qreal squeeze = std::min(1.0, m_form.width() / m_edges.last());
        for (qreal &edge : m_edges)
            edge *= squeeze;
        return spare >= 0;
    }

    SetText cell(const DocumentText &text, int column, const Face &face,
                 Qt::Alignment alignment) const
    {
        return m_form.type.set(text, face, {.width = room(column), .alignment = alignment});
    }

    static PathOp grid(const QList<qreal> &edges, qreal height, bool top, bool bottom)
    {
        PathOp op{.stroke = Qt::black, .width = gridWidth};
        for (const qreal x : edges) {
            op.path.moveTo(x, 0);
            op.path.lineTo(x, height);
        }
        for (const qreal y : {top ? 0.0 : -1.0, bottom ? height : -1.0}) {
            if (y >= 0) {
                op.path.moveTo(edges.first() - gridWidth / 2, y);
                op.path.lineTo(edges.last() + gridWidth / 2, y);
            }
        }
        return op;
    }

    Strip whole(const QList<SetText> &cells, const QList<qreal> &edges) const
    {
        qreal height = 0;
        for (const SetText &text : cells)
            height = std::max(height, text.height());
        Strip strip{.height = height + 2 * padY,
                    .ops = {grid(edges, height + 2 * padY, true, true)}};
        for (int i = 0; i < cells.size(); ++i) {
            const qreal down = (height - cells[i].height()) / 2;
            addText(strip, cells[i], {edges[i] + padX, padY + down});
        }
        return strip;
    }

    /// For a row that would leave a hole in the page, or does not fit on any.
    Strips lineByLine(const QList<SetText> &cells, const QList<qreal> &edges) const
    {
        int lines = 0;
        for (const SetText &text : cells)
            lines = std::max(lines, text.lines());
        Strips strips;
        for (int line = 0; line < lines; ++line) {
            const bool first = line == 0;
            const bool last = line + 1 == lines;
            const qreal top = first ? padY : 0;
            const qreal height = cells.first().pitch + top + (last ? padY : 0);
            Strip strip{.height = height, .ops = {grid(edges, height, first, last)}};
            for (int i = 0; i < cells.size(); ++i) {
                if (line < cells[i].lines())
                    strip.ops.append(cells[i].lineAt(line, {edges[i] + padX, top}));
            }
            strips.append(strip);
        }
        return strips;
    }

    const Table &m_table;
    const PaperForm &m_form;
    QList<qreal> m_edges;
    qreal m_size = 0;
};

Strips captionStrips(const QString &caption, const PaperForm &form)
{
    const Face face{.size = form.profile.tableSize, .bold = true, .italic = false};
    Strips strips = lineStrips(
        form.type.set(caption, face, {.width = form.width(), .alignment = Qt::AlignHCenter}), 0,
        form.profile.paragraphGap * 1.5);
    for (Strip &strip : strips)
        strip.keepWithNext = true, strip.isText = false;
    if (!strips.isEmpty())
        strips.last().height += points(3);
    return strips;
}

} // namespace

Strips setTable(const Table &table, const PaperForm &form)
{
    const TableSetter setter(table, form);
    Strips strips;
    if (!table.caption.isEmpty())
        strips = captionStrips(table.caption, form);
    auto header = std::make_shared<Strip>(setter.header());
    if (table.caption.isEmpty())
        header->before = form.profile.paragraphGap;
    strips.append(*header);
    for (const TableRow &row : table.rows) {
        // Neither a total nor the last row stands alone at the top of a page.
        if (row.kind == TableRow::Kind::Total || &row == &table.rows.last())
            strips.last().keepWithNext = true;
        for (Strip &strip : setter.row(row)) {
            strip.header = header;
            strips.append(strip);
        }
    }
    for (const QString &note : {table.note, table.source}) {
        if (note.isEmpty())
            continue;
        strips.last().keepWithNext = true;
        Strips lines = setParagraph({Paragraph::Role::Note, note}, form);
        keepTogether(lines);
        lines.first().before = points(3);
        strips += lines;
    }
    strips.last().height += form.profile.paragraphGap / 2;
    return strips;
}

} // namespace LienKet
