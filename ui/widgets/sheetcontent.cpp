// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheetcontent.h"

#include "ui/widgets/bilingualpair.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tableview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>

namespace LienKet {
namespace {

constexpr int labelMinimum = 110;

/// The rows of a SheetTable, as they are.
class SheetTableModel : public QAbstractTableModel
{
public:
    SheetTableModel(const SheetTable &table, QObject *parent)
        : QAbstractTableModel(parent), m_table(table)
    {
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_table.heads.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Cell cell = m_table.rows.at(index.row()).value(index.column());
        if (role == CellRole)
            return QVariant::fromValue(cell);
        if (role == Qt::DisplayRole)
            return cell.plain();
        return role == Qt::TextAlignmentRole ? alignment(index.column()) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const SheetTable::Head &head = m_table.heads.at(section);
        if (role == Qt::DisplayRole)
            return head.title;
        if (role == HintRole)
            return QVariant::fromValue(head.hint);
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

private:
    QVariant alignment(int column) const
    {
        return QVariant::fromValue(
            (m_table.heads.at(column).right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    SheetTable m_table;
};

/// Draws a strip of its mark's ink at the left edge of what it holds.
class MarkedBand : public QWidget
{
public:
    explicit MarkedBand(const Mark &mark) : m_tone(mark.tone), m_layout(new QVBoxLayout(this))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(0);
    }
    void add(QWidget *widget) { m_layout->addWidget(widget); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int strip = 4;
        QPainter painter(this);
        const Theme &theme = themeOf(palette());
        painter.fillRect(QRect(0, 0, strip, height()),
                         m_tone == Tone::None ? theme.border : theme.ink(m_tone));
    }

private:
    Tone m_tone;
    QVBoxLayout *m_layout;
};

QWidget *cellWidget(const Cell &cell)
{
    if (!cell.badge.isEmpty()) {
        auto *badge = new BadgeLabel;
        badge->setBadge(cell.badge);
        return badge;
    }
    if (cell.area.isValid()) {
        auto *area = new AreaLabel;
        area->setArea(cell.text, cell.area);
        return area;
    }
    auto *words = new Label;
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAbsent(cell.absent);
    words->setTone(cell.tone);
    QString html = cell.text.toHtmlEscaped();
    if (!cell.lead.isEmpty())
        html.prepend(QStringLiteral("<b>%1</b>&nbsp; ").arg(cell.lead.toHtmlEscaped()));
    if (cell.bold)
        html = QStringLiteral("<b>%1</b>").arg(html);
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    if (cell.note.isEmpty())
        words->setText(html);
    else
        words->setRemarked(html, cell.note);
    return words;
}

QWidget *valueWidget(const Fact &fact)
{
    if (const auto *text = std::get_if<LocalizedText>(&fact.value)) {
        auto *pair = new BilingualPair;
        pair->setText(*text);
        return pair;
    }
    if (const auto *cell = std::get_if<Cell>(&fact.value))
        return cellWidget(*cell);
    auto *lines = new QWidget;
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Cell &cell : std::get<QList<Cell>>(fact.value))
        layout->addWidget(cellWidget(cell));
    return lines;
}

QWidget *markWord(const Mark &mark)
{
    auto *word = new Label(Label::Ink::Muted);
    word->setTone(mark.tone);
    word->setText(mark.word);
    return word;
}

/// Two languages side by side need the whole width; their label stands above them.
QWidget *labelled(QWidget *label, QWidget *value, const std::optional<Mark> &mark)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    if (mark)
        head->addWidget(markWord(*mark));
    layout->addLayout(head);
    layout->addWidget(value);
    return both;
}

QWidget *factGrid(const QList<Fact> &facts)
{
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    layout->setContentsMargins(Measure::inset, 4, Measure::inset, 4);
    layout->setHorizontalSpacing(Measure::paneGap);
    layout->setVerticalSpacing(10);
    layout->setColumnMinimumWidth(0, labelMinimum);
    layout->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        auto *label = new Label(Label::Ink::Muted);
        label->setText(fact.label);
        QWidget *value = valueWidget(fact);
        const int row = layout->rowCount();
        if (std::holds_alternative<LocalizedText>(fact.value)) {
            layout->addWidget(labelled(label, value, fact.mark), row, 0, 1, 2);
            continue;
        }
        // A mark that is no wider than its words must not keep the column narrow.
        const bool narrow = value->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
        layout->addWidget(label, row, 0, Qt::AlignTop);
        layout->addWidget(value, row, 1, narrow ? Qt::AlignLeft : Qt::Alignment());
        if (fact.mark)
            layout->addWidget(markWord(*fact.mark), row, 2, Qt::AlignTop);
    }
    return grid;
}

QWidget *tableWidget(const SheetTable &table, QWidget *parent,
                     const std::function<void(const SheetTarget &)> &follow)
{
    auto *view = new TableView(parent);
    view->setSortingEnabled(false);
    view->setDense(true);
    view->setModel(new SheetTableModel(table, view));
    view->horizontalHeader()->setSectionsClickable(false);
    if (table.targets.isEmpty()) {
        view->setSelectionMode(QAbstractItemView::NoSelection);
        view->setFocusPolicy(Qt::NoFocus);
        return view;
    }
    const auto go = [targets = table.targets, follow](const QModelIndex &index) {
        follow(targets.at(index.row()));
    };
    QObject::connect(view, &QAbstractItemView::activated, view, go);
    QObject::connect(view, &QAbstractItemView::clicked, view, [go](const QModelIndex &index) {
        if (index.data(CellRole).value<Cell>().link)
            go(index);
    });
    return view;
}

QWidget *sectionHead(const SheetSection &section,
                     const std::function<void(const SheetTarget &)> &follow)
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, 4);
    layout->setSpacing(Measure::gap);
    auto *title = new Label;
    title->setFont(headFont());
    title->setText(section.title);
    auto *remark = new Label(Label::Ink::Muted);
    remark->setText(section.remark);
    remark->setWordWrap(true);
    title->setVisible(!section.title.isEmpty());
    layout->addWidget(title);
    layout->addWidget(remark, 1);
    if (section.button) {
        auto *button = new QPushButton(section.button->title);
        layout->addWidget(button);
        QObject::connect(button, &QAbstractButton::clicked, button,
                         [target = section.button->target, follow] { follow(target); });
    }
    if (section.mark)
        layout->addWidget(markWord(*section.mark));
    return head;
}

} // namespace

QWidget *sheetContent(const QList<SheetSection> &sections,
                      const std::function<void(const SheetTarget &)> &follow)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(6);
    for (const SheetSection &section : sections) {
        QList<QWidget *> parts;
        if (!section.title.isEmpty() || !section.remark.isEmpty() || section.button)
            parts.append(sectionHead(section, follow));
        if (!section.facts.isEmpty())
            parts.append(factGrid(section.facts));
        if (!section.table.rows.isEmpty())
            parts.append(tableWidget(section.table, content, follow));
        auto *band = section.mark ? new MarkedBand(*section.mark) : nullptr;
        for (QWidget *part : std::as_const(parts))
            band ? band->add(part) : layout->addWidget(part);
        if (band)
            layout->addWidget(band);
    }
    layout->addStretch();
    return content;
}

} // namespace LienKet
