// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"
#include "ui/i18n/translated.h"

#include <QUuid>
#include <QWidget>

namespace LienKet {

class TableModel;

/// One page of the main window, which knows nothing more of it. A page asks for its data when it is
/// told to refresh, and says everything anew when the language changes.
class Page : public Translated<QWidget>
{
    Q_OBJECT

public:
    using Translated<QWidget>::Translated;

    /// The key by which the window knows it; what is kept of the page is kept under it.
    const QString &key() const { return m_key; }
    void setKey(const QString &key) { m_key = key; }

    /// The page's head, as it names the window: "Topics 2026".
    virtual QString title() const = 0;

    /// Shows the data of a year; pages that are not about one year ignore it.
    virtual void setYear(int) {}

    /// Reads the data again and shows it.
    virtual void refresh() = 0;

    /// Selects a record, clearing a filter that hides it. False if the page has no such record.
    virtual bool showRecord(const QUuid &) { return false; }

    /// Filters the page to what a figure elsewhere counted; the key is the page's own.
    virtual void showOnly(const QString &) {}

    /// Puts the cursor into the page's own filter field, if it has one.
    virtual void focusFilter() {}

    /// The control that has the keyboard when the page is opened by it, or an act was done; null if
    /// the page has none that is first.
    virtual QWidget *home() const { return nullptr; }

    /// What is copied or exported as a list; null if the page has none.
    virtual const TableModel *list() const { return nullptr; }

    /// What is seen of the page and is its print-out; null: the list is.
    virtual QWidget *picture() { return list() ? nullptr : this; }

    /// True if records can be made and changed here; the next five do nothing where it is false.
    virtual bool canEdit() const { return false; }
    virtual void addRecord() {}       ///< begins a new record, or goes on with an unfinished one
    virtual void editRecord() {}      ///< puts the cursor into the chosen record's form
    virtual void duplicateRecord() {} ///< makes a copy of the chosen record
    virtual void removeRecord() {}    ///< deletes the chosen record with its parts; can be undone
    virtual void pasteRecords() {}    ///< adds records from a table in the clipboard, previewed

    /// Says at the page's foot what was just done; false if the page has no place for it.
    virtual bool announce(const QString &) { return false; }

    /// Whether files dropped at this point of the screen are kept with a record there.
    virtual bool takesFiles(const QPoint &) const { return false; }
    virtual void takeFiles(const QStringList &) {}

Q_SIGNALS:
    /// Asks the window to open another page, at a record or filtered by that page's key.
    void openRequested(const QString &page, const QUuid &record = {}, const QString &only = {});

    /// Asks the window to show a record on the page where it stands, in its year.
    void recordRequested(const LienKet::RecordKey &record);

    /// Asks the window to undo the last step, to show what it was about, and to say so.
    void undoRequested();

    /// Asks the window to work on another year.
    void yearRequested(int year);

private:
    QString m_key;
};

} // namespace LienKet
