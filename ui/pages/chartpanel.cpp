// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartpanel.h"

#include "core/services/attaching.h"
#include "core/store/store.h"
#include "ui/dialogs/messages.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/sheetcontent.h"
#include "ui/widgets/style.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// As a spreadsheet takes it: tabs between the cells, lines between the rows.
QString asText(const SheetTable &table)
{
    QStringList titles;
    for (const SheetTable::Head &head : table.heads)
        titles.append(head.title.simplified());
    QStringList lines{titles.join(u'\t')};
    for (const QList<Cell> &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row)
            cells.append(cell.plain().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace

ChartPanel::ChartPanel(const Store &store, QWidget *parent)
    : Translated<Panel>(parent), m_store(store)
{
    m_view = new ChartView;
    m_tablePane = new QScrollArea;
    m_tablePane->setWidgetResizable(true);
    m_tablePane->setFrameShape(QFrame::NoFrame);
    m_tablePane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // as high as the plot
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_tablePane);
    m_note = new Label(Label::Ink::Muted);
    m_note->setWordWrap(true);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(2 * Measure::inset);
    m_row->addWidget(m_stack, 1);

    auto *content = new QVBoxLayout;
    content->setContentsMargins(Measure::inset, 10, Measure::inset, 10);
    content->setSpacing(Measure::gap);
    content->addLayout(makeHead());
    m_tools = new QHBoxLayout;
    content->addLayout(m_tools);
    content->addLayout(m_row, 1);
    content->addWidget(m_note);
    body()->addLayout(content, 1);
    connect(m_view, &ChartView::followed, this, [this](const ChartSpot &spot) {
        if (m_card.target)
            Q_EMIT followed(m_card.target(spot));
    });
    retranslate();
}

QLayout *ChartPanel::makeHead()
{
    m_heading = new Label;
    m_heading->setFont(headFont());
    m_heading->setWordWrap(true);
    m_summary = new Label(Label::Ink::Muted);
    m_summary->setWordWrap(true);
    m_switch = new QPushButton(icon(u"table"_s), {});
    m_switch->setCheckable(true);
    makeQuiet(m_switch);
    connect(m_switch, &QPushButton::toggled, this, &ChartPanel::showTable);

    auto *copies = new QMenu(this);
    m_copyPicture = copies->addAction(QString(), this, &ChartPanel::copyPicture);
    m_copyTable = copies->addAction(QString(), this, &ChartPanel::copyTable);
    m_copy = new QPushButton(icon(u"edit-copy"_s), {});
    makeQuiet(m_copy);
    m_copy->setMenu(copies);

    auto *menu = new QMenu(this);
    m_save = menu->addAction(QString(), this, &ChartPanel::save);
    m_print = menu->addAction(QString(), this, &ChartPanel::printRequested);
    menu->addSeparator();
    m_pin = menu->addAction(QString());
    m_pin->setCheckable(true);
    connect(m_pin, &QAction::triggered, this, &ChartPanel::pin);
    m_take = new QPushButton(icon(u"document-export"_s), {});
    makeQuiet(m_take);
    m_take->setMenu(menu);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_summary);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addLayout(words, 1);
    head->addSpacing(Measure::gap);
    for (QPushButton *button : {m_switch, m_copy, m_take})
        head->addWidget(button, 0, Qt::AlignTop);
    return head;
}

void ChartPanel::setCard(const ChartCard &card, bool illustrative)
{
    m_card = card;
    m_illustrative = illustrative;
    m_heading->setText(card.title);
    m_summary->setText(card.summary);
    m_summary->setVisible(!card.summary.isEmpty());
    m_note->setText(card.note);
    m_note->setVisible(!card.note.isEmpty());
    setAccessibleName(card.title);
    m_view->setAccessibleName(card.title);
    m_view->setSummary(card.summary);
    m_view->setLeastSize(card.leastSize(font()));
    m_view->setChart(card.layOut());
    m_pin->setChecked(pinnedCharts().contains(card.key));
    if (showsTable())
        fillTable();
}

void ChartPanel::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
    m_tools->addStretch();
}

void ChartPanel::pin(bool pinned)
{
    QStringList keys = pinnedCharts();
    keys.removeAll(m_card.key);
    if (pinned)
        keys.append(m_card.key);
    setPinnedCharts(keys);
    Q_EMIT pinsChanged();
}

ChartPicture ChartPanel::picture() const
{
    QStringList notes{m_note->text(), m_illustrative ? tr("Illustrative data") : QString()};
    notes.removeAll(QString());
    return {m_card.layOut(), m_heading->text(), notes.join(u'\n'),
            m_view->size().expandedTo(m_view->minimumSizeHint())};
}

void ChartPanel::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture().image(font()));
}

void ChartPanel::copyTable()
{
    QGuiApplication::clipboard()->setText(asText(m_card.table));
}

void ChartPanel::save()
{
    const QString path =
        askWhereToSave(window(), tr("Save the chart"),
                       QDir(folderFor(m_store.path()))
                           .filePath(exportName(m_heading->text().section(u':', 0, 0) + u".png"_s)),
                       tr("Pictures and PDF (*.png *.svg *.pdf)"));
    if (path.isEmpty())
        return;
    Result<> written = m_store.allRead();
    if (written)
        written = picture().write(path, font());
    tellSaved(this, tr("Save the chart"), written, path);
}

void ChartPanel::fillTable()
{
    m_tablePane->setWidget(sheetContent({SheetSection{.table = m_card.table}}));
}

bool ChartPanel::showsTable() const
{
    return m_stack->currentWidget() == m_tablePane;
}

void ChartPanel::showTable(bool table)
{
    if (table)
        fillTable();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_tablePane) : m_view);
    m_switch->setChecked(table);
    retranslate();
}

void ChartPanel::addBeside(QWidget *widget)
{
    m_beside = widget;
    m_row->addWidget(widget);
    setBesideWidth(m_besideWidth);
}

void ChartPanel::setBesideWidth(int width)
{
    m_besideWidth = width;
    m_row->setDirection(width > 0 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(width > 0 ? 2 * Measure::inset : Measure::paneGap);
    if (!m_beside)
        return;
    m_beside->setMinimumWidth(width);
    m_beside->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
}

int ChartPanel::widthBeside(int width) const
{
    return m_view->minimumSizeHint().width() + width + 4 * Measure::inset + 2;
}

void ChartPanel::retranslate()
{
    const QString words = showsTable() ? tr("Show as a chart") : tr("Show as a table");
    m_switch->setToolTip(words);
    m_switch->setAccessibleName(words);
    m_take->setToolTip(tr("Take the chart along"));
    m_take->setAccessibleName(tr("Take the chart along"));
    m_copy->setToolTip(tr("Copy the chart"));
    m_copy->setAccessibleName(tr("Copy the chart"));
    m_copyPicture->setText(tr("Copy as a picture"));
    m_copyTable->setText(tr("Copy as a table"));
    m_save->setText(tr("Save as PNG, SVG or PDF…"));
    m_print->setText(tr("Print…"));
    m_pin->setText(tr("Show on the overview"));
}

QStringList pinnedCharts()
{
    return QSettings().value(u"charts/pinned"_s).toStringList();
}

void setPinnedCharts(const QStringList &keys)
{
    QSettings().setValue(u"charts/pinned"_s, keys);
}

} // namespace LienKet
