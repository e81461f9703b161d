// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a list is looked at: its columns and their order, what it is sorted and grouped by.
#include "ui/i18n/languageswitch.h"
#include "ui/pages/recordlist.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>

namespace LienKet {

QStringList RecordList::shownColumns() const
{
    QStringList keys;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        if (!m_view->isColumnHidden(section))
            keys.append(m_model.shownColumn(section).key);
    }
    return keys;
}

Arrangement RecordList::arrangement() const
{
    Arrangement present{.sortedBy = m_model.sortedBy(),
                        .order = m_model.sortOrder(),
                        .groupedBy = m_model.groupedBy(),
                        .words = m_filters->text(),
                        .chosen = m_filters->chosen()};
    if (m_filters->isWorded(present.chosen))
        present.language = currentLanguage();
    for (int c = 0; m_model.isArranged() && c < m_model.columnCount(); ++c)
        present.columns.append(m_model.shownColumn(c).key);
    return present;
}

Arrangement RecordList::inPresentLanguage(const Arrangement &arrangement) const
{
    Arrangement present = arrangement;
    if (!arrangement.language || *arrangement.language == currentLanguage())
        return present;
    present.chosen = m_filters->said(arrangement.chosen, *arrangement.language);
    present.language.reset();
    if (m_filters->isWorded(present.chosen))
        present.language = currentLanguage();
    return present;
}

void RecordList::arrange(const Arrangement &arrangement)
{
    Arrangement wanted = inPresentLanguage(arrangement);
    const bool waits = !m_wasRead && arrangement.language != wanted.language;
    m_waiting = waits ? std::optional(arrangement) : std::nullopt;
    if (waits)
        wanted.chosen.clear();
    // A column that was chosen is shown, if need be by scrolling to it.
    m_view->setHorizontalScrollBarPolicy(wanted.columns.isEmpty() ? Qt::ScrollBarAlwaysOff
                                                                  : Qt::ScrollBarAsNeeded);
    m_model.arrange(wanted.columns);
    m_model.sortBy(wanted.sortedBy, wanted.order);
    showSorted();
    groupBy(wanted.groupedBy);
    if (wanted.words != m_filters->text() || wanted.chosen != m_filters->chosen())
        m_filters->setChosen(wanted.chosen, wanted.words);
    Q_EMIT arrangementChanged();
}

void RecordList::sortBy(const QString &column, Qt::SortOrder order)
{
    m_model.sortBy(column, order);
    showSorted();
}

void RecordList::showSorted()
{
    QHeaderView *head = m_view->horizontalHeader();
    const QSignalBlocker sorted(head); // it would sort again
    head->setSortIndicator(m_model.sectionOf(m_model.sortedBy()), m_model.sortOrder());
    head->viewport()->update();
}

void RecordList::groupBy(const QString &column)
{
    if (column == m_model.groupedBy())
        return;
    Grouping grouping;
    if (m_model.column(column)) {
        const Facet facet = facetOf(column);
        grouping = {.column = column,
                    .code = [facet](int record) { return facet.codes(record).value(0); },
                    .word = [facet](const QString &code) { return FilterBar::word(facet, code); }};
    }
    m_model.setGrouping(grouping);
    Q_EMIT arrangementChanged();
}

void RecordList::moveColumn(int from, int to)
{
    // The head keeps the order that the model has.
    QHeaderView *head = m_view->horizontalHeader();
    {
        const QSignalBlocker silent(head);
        head->moveSection(to, from);
    }
    Arrangement moved = arrangement();
    moved.columns = shownColumns();
    moved.columns.move(moved.columns.indexOf(m_model.shownColumn(from).key),
                       moved.columns.indexOf(m_model.shownColumn(to).key));
    arrange(moved);
}

} // namespace LienKet
