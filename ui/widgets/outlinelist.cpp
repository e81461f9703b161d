// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outlinelist.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paint.h"

#include <QStyledItemDelegate>

namespace LienKet {

namespace {

constexpr int strip = 4;

class OutlineDelegate : public QStyledItemDelegate
{
public:
    OutlineDelegate(const QList<OutlineItem> &items, QObject *parent)
        : QStyledItemDelegate(parent), m_items(items)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, rowHeight(option.font)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const OutlineItem &item = m_items.at(index.row());
        const Theme &theme = themeOf(option.palette);
        const bool current = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, current ? theme.selection : theme.surface);
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          theme.line);
        if (item.marked)
            painter->fillRect(
                option.rect.left(), option.rect.top(), strip, option.rect.height() - 1,
                item.mark.tone == Tone::None ? theme.border : theme.ink(item.mark.tone));
        else if (current)
            paintAccentBar(*painter, option.rect, theme);
        QFont own = option.font;
        painter->setFont(current || item.cell.bold ? bold(own) : own);
        paintWords(*painter, option.rect.adjusted(Measure::inset, 0, -Measure::paneGap, -1), item,
                   theme);
        if (current && (option.state & QStyle::State_HasFocus))
            paintBox(*painter, option.rect.adjusted(1, 1, -1, -2), {}, theme.accent, 4, 2);
        painter->restore();
    }

private:
    void paintWords(QPainter &painter, QRect rest, const OutlineItem &item,
                    const Theme &theme) const
    {
        const Cell &cell = item.cell;
        if (!cell.badge.icon.isEmpty()) {
            rest.setRight(rest.right() - Measure::icon);
            paintIcon(painter, iconRect(rest.right(), rest), cell.badge.icon,
                      theme.ink(cell.badge.tone));
            rest.setRight(rest.right() - Measure::gap);
        }
        if (cell.area.isValid()) {
            paintAreaMark(painter, QPoint(rest.left(), rest.center().y()), cell.area, theme);
            rest.setLeft(rest.left() + areaMarkWidth);
        }
        if (!cell.icon.isEmpty()) {
            paintIcon(painter, iconRect(rest.left(), rest), cell.icon, theme.text);
            rest.setLeft(rest.left() + Measure::icon + Measure::gap);
        }
        paintText(painter, rest, cell.text, item.heading ? theme.muted : theme.text);
    }
    static QRect iconRect(int left, const QRect &row)
    {
        return {left, row.center().y() - Measure::icon / 2 + 1, Measure::icon, Measure::icon};
    }

    const QList<OutlineItem> &m_items;
};

} // namespace

OutlineList::OutlineList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setItemDelegate(new OutlineDelegate(m_items, this));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(row);
    });
}

void OutlineList::setItems(const QList<OutlineItem> &items, int current)
{
    const QSignalBlocker quiet(this);
    const bool same = items.size() == m_items.size();
    m_items = items;
    if (!same)
        clear();
    for (int i = 0; i < items.size(); ++i) {
        const OutlineItem &each = items.at(i);
        QListWidgetItem *line = same ? item(i) : new QListWidgetItem(this);
        QString words = each.cell.plain();
        if (!each.mark.word.isEmpty())
            words += QStringLiteral(" (%1)").arg(each.mark.word);
        line->setText(words);
        line->setToolTip(words);
        line->setFlags(each.heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    setCurrentRow(current);
    viewport()->update();
}

void OutlineList::step(int by)
{
    int next = currentRow() + by;
    while (next >= 0 && next < m_items.size() && m_items.at(next).heading)
        next += by;
    if (next >= 0 && next < m_items.size())
        setCurrentRow(next);
}

} // namespace LienKet
