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
    /// A name that is too long for the line goes on below, the bold one of the current part too;
    /// all lines are as high as the highest, or the outline would look torn.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int least = rowHeight(option.font);
        if (m_items.at(index.row()).heading)
            return {120, least};
        const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = list ? list->viewport()->width() : 0;
        if (std::exchange(m_width, width) != width || m_height == 0) {
            m_height = least;
            for (const OutlineItem &each : m_items)
                m_height = qMax(m_height, heightOf(each, width, option.font));
        }
        return {120, m_height};
    }
    void forgetHeight() { m_height = 0; }

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
        paintWords(*painter, contents(option.rect), item, theme);
        if (current && (option.state & QStyle::State_HasFocus))
            paintBox(*painter, option.rect.adjusted(1, 1, -1, -2), {}, theme.accent, 4, 2);
        painter->restore();
    }

private:
    static QRect contents(const QRect &row)
    {
        return row.adjusted(Measure::inset, 0, -Measure::paneGap, -1);
    }

    /// What the marks at both ends leave.
    static QRect wordsRect(const QRect &row, const OutlineItem &item)
    {
        const int left = (item.cell.area.isValid() ? areaMarkWidth : 0) +
                         (item.cell.icon.isEmpty() ? 0 : Measure::icon + Measure::gap);
        const int right = item.cell.badge.icon.isEmpty() ? 0 : Measure::icon + Measure::gap;
        return row.adjusted(left, 0, -right, 0);
    }

    static void paintWords(QPainter &painter, const QRect &row, const OutlineItem &item,
                           const Theme &theme)
    {
        const Cell &cell = item.cell;
        if (!cell.badge.icon.isEmpty())
            paintIcon(painter, iconRect(row.right() - Measure::icon, row), cell.badge.icon,
                      theme.ink(cell.badge.tone));
        if (cell.area.isValid())
            paintAreaMark(painter, QPoint(row.left(), row.center().y()), cell.area, theme);
        const QRect words = wordsRect(row, item);
        if (!cell.icon.isEmpty())
            paintIcon(painter, iconRect(words.left() - Measure::icon - Measure::gap, row),
                      cell.icon, theme.text);
        painter.setPen(item.heading ? theme.muted : theme.text);
        painter.setFont(fontFor(cell.text, painter.font()));
        painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, cell.text);
    }
    static int heightOf(const OutlineItem &item, int width, const QFont &font)
    {
        const QRect row(0, 0, width, rowHeight(font));
        const QFontMetrics metrics(bold(font));
        const QRect words = wordsRect(contents(row), item);
        if (item.heading || metrics.horizontalAdvance(item.cell.text) <= words.width())
            return row.height();
        const QRect wrapped = metrics.boundingRect(words, Qt::TextWordWrap, item.cell.text);
        return row.height() + wrapped.height() - metrics.height();
    }
    static QRect iconRect(int left, const QRect &row)
    {
        return {left, row.center().y() - Measure::icon / 2 + 1, Measure::icon, Measure::icon};
    }

    const QList<OutlineItem> &m_items;
    mutable int m_width = 0;
    mutable int m_height = 0; ///< of a line at that width; 0: to be found anew
};

} // namespace

OutlineList::OutlineList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
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
    if (!same)
        clear(); // no line without its item, even for a moment
    m_items = items;
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
    static_cast<OutlineDelegate *>(itemDelegate())->forgetHeight();
    scheduleDelayedItemsLayout(); // other words may take other lines
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
