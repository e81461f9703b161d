// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/savedviews.h"
#include "ui/i18n/translated.h"
#include "ui/pages/arrangement.h"

#include <QToolButton>

class QMenu;

namespace LienKet {

struct Facet;
class RecordList;

/// How a list is looked at, chosen: the button beside its filters with the page's views, columns
/// and grouping, and the menus of a cell and of a column's head. Views stay in the program file;
/// columns, order and grouping are kept on this desktop too, for the next time.
class ListMenu : public Translated<QToolButton>
{
    Q_OBJECT

public:
    /// `first` is how the page is looked at before anybody chose.
    ListMenu(RecordList &list, Store &store, const QString &page, const Arrangement &first);

    /// Adds what can be done with the chosen records, first in the menu of a cell.
    void setRecordActions(std::function<void(QMenu &menu)> add) { m_addRecordActions = add; }

    /// Keeps what is seen as a view of that name. False: there is one already, or the file refuses.
    bool saveView(const QString &name);
    void showView(const SavedView &view);

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void retranslate() override;

private:
    void restore();
    void keep() const;
    void setView(const QString &name);
    QString settingsKey() const;
    QString viewKey() const;
    QList<SavedView> views();
    void fill(QMenu &menu);
    void addViews(QMenu &menu);
    void addGroupings(QMenu &menu);
    void openCellMenu(const QPoint &at);
    void openHeadMenu(const QPoint &at);
    void addColumnActions(QMenu &menu, int section);
    void addValues(QMenu &menu, const Facet &facet);
    void hideColumn(int section);
    void chooseColumns();
    void askForName();
    void changeView(const QString &name);
    void sayKept(const QString &name, const Result<> &kept);
    void drop(const QString &name);

    RecordList &m_list;
    Store &m_store;
    QString m_page;
    Arrangement m_first;
    std::function<void(QMenu &menu)> m_addRecordActions;
    QString m_view; ///< name of the one that is shown; empty: none
};

} // namespace LienKet
