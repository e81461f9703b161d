// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/actbar.h"
#include "ui/models/facet.h"
#include "ui/models/tablemodel.h"
#include "ui/pages/fieldcolumns.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace.h"
#include "ui/text/sheet.h"

#include <algorithm>

class QMenu;
class QPushButton;

namespace LienKet {

class AttachmentsView;
class DoneBar;
class HistoryView;
class LinkLabel;
class ManyBar;
class PageHead;
class RecordList;
class RecordPane;
class SheetView;

/// A page that shows a list of records and, beside it, the chosen one whole.
class TablePage : public Page
{
    Q_OBJECT

public:
    explicit TablePage(const Workspace &workspace, QWidget *parent = nullptr);

    void setYear(int year) override { m_year = year; }
    void refresh() override;
    bool showRecord(const QUuid &record) override;
    void showOnly(const QString &only) override; ///< "facet=code,code&facet=code"
    QWidget *home() const override;
    void focusFilter() override;
    const TableModel *list() const override;
    bool canEdit() const override { return m_edit; }
    void addRecord() override;
    void editRecord() override;
    void duplicateRecord() override;
    void removeRecord() override;
    void pasteRecords() override;
    bool announce(const QString &sentence) override;
    bool takesFiles(const QPoint &global) const override; ///< on the chosen record
    void takeFiles(const QStringList &paths) override;

protected:
    /// What is said about the list as a whole.
    struct Words
    {
        QString icon = {};
        QString filterHint = {};
        QString emptyTitle = {};
        QString emptySentence = {};
        QString sentence = {}; ///< rich text below the page's title
        QString footnote = {};
        QString link = {};     ///< to a page that stands under this one
        QString linkPage = {}; ///< its key; the chosen record and the filters go there
        Badge badge = {};
        bool illustrative = false; ///< some of what is shown is
    };

    /// The entity of which new records are made here, and that of each record.
    virtual QLatin1StringView table() const = 0;
    virtual RecordKey recordKey(int record) const { return {table(), idOf(record)}; }
    virtual bool canAdd() const { return true; } ///< false where a workflow makes the records

    /// What can be done to the records here: all, only their fields (they are listed here, and made
    /// and deleted elsewhere), or nothing.
    enum class Editing { Records, Fields, Nothing };
    virtual Editing editing() const { return Editing::Records; }

    /// Key of the page where a record is opened whole; empty: in its form here.
    virtual QString ownPage() const { return {}; }

    /// What the menu of a row offers for the chosen records.
    virtual void addRecordActions(QMenu &menu);

    /// The field that a record is listed for, which takes the cursor; empty: the form chooses.
    virtual QLatin1StringView fieldOf(int) const { return {}; }

    /// The acts that are offered: those on a record, or some of them by name.
    struct Offer
    {
        RecordKey record = {}; ///< a null id: none
        QStringList only = {};
    };
    virtual Offer actsWith(int record) const { return {recordKey(record)}; } ///< in the details
    virtual Offer pageActs() const { return {}; }                            ///< below the head

    /// What else can be done with the record of the details.
    virtual QList<ActBar::Further> furtherActs() { return {}; }
    virtual QList<ActBar::Further> furtherPageActs() { return {}; } ///< with what pageActs() says

    /// What a step needs beside its records, see ActBar.
    virtual Result<Step> complete(const Step &step) const { return step; }

    /// What is known of a new record before anything is typed: the page's year.
    virtual QJsonObject knownOfNew() const;

    virtual int load() = 0; ///< reads the records and gives their number
    virtual QUuid idOf(int record) const = 0;
    virtual QList<Column> columns() = 0;
    virtual QList<Column> furtherColumns(const QList<Column> &) { return {}; } ///< beside those
    virtual QList<Facet> facets() { return {}; }
    virtual QString searchText(int) { return {}; }
    virtual Sheet sheet(int record) = 0;
    virtual Words words() = 0;
    virtual std::pair<int, Qt::SortOrder> firstOrder() const { return {0, Qt::AscendingOrder}; }

    /// Goes where a line of the details leads.
    virtual void follow(const SheetTarget &target);

    void retranslate() override;
    const Workspace &work() const { return m_workspace; }
    Store &store() const { return m_workspace.store; }
    Directory &names() const { return m_workspace.names; }
    int year() const { return m_year; }
    RecordList *records() const { return m_list; }
    PageHead *head() { return m_head; }
    void showTab(const QString &title);      ///< of the details
    DoneBar *undoBar() { return m_undoBar; } ///< once the page was refreshed
    void prepare(); ///< what needs the derived class's words; refresh() does it

private:
    void say();
    void sayEditing();
    void sayLink(const QString &text, const QString &page);
    void showDetails(int record);
    void fillPane(int pane);
    void makeEditing();
    void openRecord();
    void addFurtherPanes(QMenu &menu);
    ActBar *makeActs();
    static void offer(ActBar &bar, const Offer &acts);
    void showCreated(const QUuid &record);
    RecordKey current() const; ///< a null id if nothing is chosen
    QList<RecordKey> chosen() const;
    Result<QList<RecordKey>> copies(const QList<RecordKey> &keys);
    void makeForm();
    void makeUndoBar();
    void makeFiles();
    QWidget *scrolled(QWidget *content);
    int addPane(QWidget *pane);
    void makeActBars();
    void makeMany();
    bool makesRecords() const { return m_edit && editing() == Editing::Records; }

    Workspace m_workspace;
    int m_year = 0;
    bool m_prepared = false;
    PageHead *m_head;
    RecordList *m_list;
    SheetView *m_details;
    RecordPane *m_edit = nullptr; ///< none where nothing can be edited
    HistoryView *m_history = nullptr;
    AttachmentsView *m_files = nullptr;
    int m_panes = 0; ///< so many were added to the details
    int m_filesPane = -1;
    int m_editPane = -1;
    int m_historyPane = -1;
    ManyBar *m_many = nullptr;
    ActBar *m_acts = nullptr;
    ActBar *m_pageActs = nullptr;
    DoneBar *m_undoBar = nullptr;
    QPushButton *m_add = nullptr;
    LinkLabel *m_link = nullptr; ///< to the page under this one, if there is one
    int m_shown = -1;
    QUuid m_wanted; ///< a record that was just made, to be shown next
};

/// A TablePage over the records of one entity.
template <class E>
class EntityPage : public TablePage
{
public:
    using TablePage::TablePage;

protected:
    /// Whether a record is on the page: of its year, of its kind.
    virtual bool belongs(const E &) const { return true; }

    QLatin1StringView table() const override { return QLatin1StringView(E::table); }

    int load() override
    {
        m_entities.clear();
        for (const E &record : store().template all<E>()) {
            if (belongs(record))
                m_entities.append(record);
        }
        return int(m_entities.size());
    }
    QUuid idOf(int record) const override { return m_entities.at(record).id.uuid; }
    QList<Column> furtherColumns(const QList<Column> &own) override
    {
        return fieldColumns<E>(own, names(),
                               [this](int record) -> const E & { return at(record); });
    }

    /// What is known of a new record where the page's are numbered: the next number, too.
    QJsonObject knownWithNumber() const
    {
        QJsonObject known = TablePage::knownOfNew();
        int last = 0;
        for (const E &each : m_entities)
            last = std::max(last, each.number);
        known.insert(QLatin1StringView("number"), last + 1);
        return known;
    }

    const E &at(int record) const { return m_entities.at(record); }
    const QList<E> &entities() const { return m_entities; }

    /// A column's cell as a function of the record.
    template <class Function>
    std::function<Cell(int)> cell(Function function) const
    {
        return [this, function](int record) { return Cell(function(m_entities.at(record))); };
    }
    template <class Function>
    std::function<qint64(int)> value(Function function) const
    {
        return [this, function](int record) { return qint64(function(m_entities.at(record))); };
    }

private:
    QList<E> m_entities;
};

} // namespace LienKet
