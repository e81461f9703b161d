// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tableview.h"

#include <QHelpEvent>
#include <QTextLayout>
#include <QToolTip>

namespace LienKet {
namespace {

bool isFirst(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(&view);
    for (int c = 0; table && c < index.column(); ++c) {
        if (!table->isColumnHidden(c))
            return false;
    }
    return true;
}

QRect contents(const QStyleOptionViewItem &option, bool first)
{
    return option.rect.adjusted(first ? Measure::inset : 8, 0, -8, 0);
}

/// Words on two lines, the second elided.
void paintTwoLines(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.setFont(fontFor(text, painter.font()));
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    const qsizetype broken = line.textLength();
    layout.endLayout();
    if (broken >= text.size()) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    const int height = lineHeight(painter.font());
    const QRect upper(rect.left(), rect.center().y() - height + 1, rect.width(), height);
    painter.drawText(upper, Qt::AlignVCenter | Qt::TextSingleLine, text.left(broken).trimmed());
    painter.drawText(
        upper.translated(0, height), Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text.mid(broken), Qt::ElideRight, rect.width()));
}

QColor inkOf(const Cell &cell, const Theme &theme)
{
    if (cell.tone != Tone::None)
        return theme.ink(cell.tone);
    if (cell.link)
        return theme.accent;
    return cell.muted || cell.absent ? theme.muted : theme.text;
}

QFont fontOf(const Cell &cell, const QFont &body)
{
    QFont font = cell.bold ? bold(body) : body;
    font.setItalic(cell.absent && cell.text.size() > 1); // a dash alone needs no face of its own
    font.setUnderline(cell.link);
    return font;
}

/// Codes of different lengths leave the names after them in one line.
int codeColumn(const QFont &body)
{
    return QFontMetrics(bold(body)).horizontalAdvance(QStringLiteral("HCMUT")) + 8;
}

void paintCell(QPainter &painter, QRect rest, const Cell &cell, const Theme &theme,
               Qt::Alignment alignment)
{
    const QFont body = painter.font();
    if (!cell.badge.isEmpty()) {
        rest.setLeft(rest.left() + paintBadge(painter, rest, cell.badge, theme) + 6);
    }
    if (cell.area.isValid()) {
        paintAreaMark(painter, QPoint(rest.left(), rest.center().y()), cell.area, theme);
        rest.setLeft(rest.left() + areaMarkWidth);
    }
    if (!cell.icon.isEmpty()) {
        paintIcon(painter,
                  QRect(rest.left(), rest.center().y() - Measure::icon / 2 + 1, Measure::icon,
                        Measure::icon),
                  cell.icon, inkOf(cell, theme));
        rest.setLeft(rest.left() + Measure::icon + 6);
    }
    if (!cell.lead.isEmpty()) {
        painter.setFont(bold(body));
        const int width = paintText(painter, rest, cell.lead, theme.text);
        rest.setLeft(rest.left() +
                     (cell.text.isEmpty() ? width + 6 : qMax(codeColumn(body), width + 8)));
    }
    painter.setFont(fontOf(cell, body));
    painter.setPen(inkOf(cell, theme));
    const bool twoLines = rest.height() >= twoLineRowHeight(body) &&
                          !(alignment & Qt::AlignRight) &&
                          painter.fontMetrics().horizontalAdvance(cell.text) > rest.width();
    if (twoLines)
        paintTwoLines(painter, rest, cell.text);
    else
        rest.setLeft(rest.left() +
                     paintText(painter, rest, cell.text, inkOf(cell, theme), alignment) + 6);
    painter.setFont(body);
    if (!cell.note.isEmpty() && !twoLines)
        paintText(painter, rest, cell.note, theme.muted);
}

/// The head of a group goes across its row, of which every cell paints its own part.
void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const QAbstractItemView &view)
{
    const Theme &theme = themeOf(option.palette);
    const QRect row(0, option.rect.top(), view.viewport()->width(), option.rect.height());
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.fillRect(row, theme.raised);
    painter.fillRect(QRect(row.bottomLeft(), QSize(row.width(), 1)), theme.line);
    const bool folded = index.data(GroupRole).toInt() == int(GroupState::Folded);
    const QRect rest = row.adjusted(Measure::inset, 0, -8, 0);
    paintIcon(
        painter,
        QRect(rest.left(), rest.center().y() - Measure::icon / 2 + 1, Measure::icon, Measure::icon),
        folded ? QStringLiteral("go-next") : QStringLiteral("arrow-down"), theme.text);
    painter.setFont(option.font);
    paintCell(painter, rest.adjusted(Measure::icon + 6, 0, 0, 0),
              index.data(CellRole).value<Cell>(), theme, Qt::AlignLeft | Qt::AlignVCenter);
    if (view.hasFocus() && view.currentIndex().row() == index.row())
        paintBox(painter, row.adjusted(1, 1, -1, -2), {}, theme.accent, 4, 2);
}

} // namespace

int cellWidth(const Cell &cell, const QFont &font)
{
    constexpr int air = 16;
    int width = air;
    if (!cell.badge.isEmpty())
        width += badgeSize(cell.badge, font).width() + (cell.text.isEmpty() ? 0 : 6);
    if (cell.area.isValid())
        width += areaMarkWidth;
    if (!cell.icon.isEmpty())
        width += Measure::icon + 6;
    if (!cell.lead.isEmpty()) {
        const int lead = QFontMetrics(bold(font)).horizontalAdvance(cell.lead);
        width += cell.text.isEmpty() ? lead : qMax(codeColumn(font), lead + 8);
    }
    width += QFontMetrics(fontOf(cell, font)).horizontalAdvance(cell.text);
    if (!cell.note.isEmpty())
        width += 6 + QFontMetrics(font).horizontalAdvance(cell.note);
    return width + 2;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && index.data(GroupRole).isValid()) {
        painter->save();
        paintGroup(*painter, option, index, *view);
        painter->restore();
        return;
    }
    const Theme &theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool first = view && isFirst(*view, index);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selection : theme.surface);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), theme.line);
    if (selected && first)
        paintAccentBar(*painter, option.rect, theme);
    painter->setFont(option.font);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    paintCell(*painter, contents(option, first), index.data(CellRole).value<Cell>(), theme,
              alignment);
    if ((option.state & QStyle::State_HasFocus) && view && view->hasFocus())
        paintBox(*painter, option.rect.adjusted(1, 1, -1, -2), {}, theme.accent, 4, 2);
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int line = contents(option, true).width();
    // Of two lines the first seldom goes to its end.
    const bool twoLines = option.rect.height() >= twoLineRowHeight(view->font());
    const bool elided =
        view->fontMetrics().horizontalAdvance(text) > (twoLines ? line * 9 / 5 : line);
    QToolTip::showText(event->globalPos(), elided ? text : QString(), view);
    return true;
}

} // namespace LienKet
