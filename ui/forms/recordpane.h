// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

class QScrollArea;
class QToolButton;

namespace LienKet {

class Label;
class LinkLabel;

/// Where a record is edited: its form, and the way back from a part to its whole.
class RecordPane : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit RecordPane(const EditContext &context, QWidget *parent = nullptr);

    /// The record whose form is wanted; the part that is being edited stays open if it is its own.
    void showRecord(const RecordKey &key);

    /// Opens a part of the record that is shown, at one of its fields.
    void showPart(const RecordKey &part, const QString &field);

    /// Begins a new record with what is known of it, or goes on with an unfinished one.
    void startRecord(QAnyStringView table, const QJsonObject &known);

    RecordForm &form() { return *m_form; }

Q_SIGNALS:
    void created(const LienKet::RecordKey &key); ///< a record of its own, not a part
    void discarded();                            ///< it was given up

protected:
    void retranslate() override;

private:
    void openPart(const PartKind &kind, const QUuid &part);
    void leaveField();
    void goBack();
    void addAnother();
    void discard();
    void showWhere();
    void sayClosed();

    EditContext m_context;
    RecordKey m_shown;         ///< what the page chose
    QList<RecordKey> m_wholes; ///< from that to the whole of the part that is edited
    QWidget *m_where;
    LinkLabel *m_back;
    Label *m_title;
    LinkLabel *m_another; ///< begins the next part of the same kind
    LinkLabel *m_discard; ///< gives up a new record
    Label *m_closed;      ///< says that the record's year is closed
    QScrollArea *m_scroll;
    RecordForm *m_form;
};

} // namespace LienKet
