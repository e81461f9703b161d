// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/forms/parts.h"
#include "ui/text/sheet.h"

#include <QHash>

class QGridLayout;
class QVBoxLayout;

namespace LienKet {

class Label;
class PartList;

/// The fields of one record and the lists of its parts, edited in place: a field is written when it
/// is left; what breaks a rule stays as typed, with the reason beneath it, and is not written. A
/// new record becomes one as soon as it is valid, and is kept as a draft until then. What was
/// refused in one record still stands there when the form comes back to it from another.
class RecordForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit RecordForm(const EditContext &context, QWidget *parent = nullptr);

    /// Of these entities shows these fields alone, in this order, and no parts of any record.
    void setOnly(const QHash<QString, QStringList> &fields) { m_only = fields; }

    /// What is new or changed, by field: a strip beside the field, and the word at its label.
    void setMarks(const QHash<QString, Mark> &marks);

    /// Shows a record as the file has it now; typed text that could not be written stays.
    void showRecord(const RecordKey &key);

    /// Begins a new record, kept as the draft `draft` until it is valid.
    void startRecord(const Record &record, const QUuid &draft);

    void clear();

    /// Gives up a new record with its draft, and shows nothing.
    void discard();

    bool isNew() const { return m_new; }
    RecordKey key() const;                              ///< a null id while it is new
    QLatin1StringView table() const { return m_table; } ///< empty: nothing is shown

    void focusFirst();

    /// Puts the cursor into the field, if the form has it.
    void focusField(QAnyStringView name);

    void focusPart(const QUuid &part); ///< the row of that part, if the record has it

Q_SIGNALS:
    void created(const LienKet::RecordKey &key);
    void translationsRequested(const LienKet::RecordKey &record, const QString &field,
                               LienKet::Language language);
    void partRequested(const LienKet::PartKind &kind, const QUuid &part); ///< null: a new one

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        FieldEditor *editor;
        Label *label;
        Label *mark;
        Label *message;
    };

    /// The fields of a record that was left with something in it that is not written.
    struct Waiting
    {
        QList<Row> rows;
        QHash<const FieldEditor *, Error> refused;
        QWidget *fields;
        QGridLayout *grid;
    };

    void leaveRecord();
    void takeWaiting(const RecordKey &key);
    void hear(const Row &row);
    void present(const Record &record);
    void makeRows(QLatin1StringView table);
    void addRow(QLatin1StringView table, const FieldInfo &field);
    void write(const Row &row);
    void writeTyped();
    void drop(const Row &row);
    void retryOthers(const Row &written);
    void writeNew(const Row &row, const Record &written);
    /// The value as JSON; null where the record says nothing.
    static QJsonValue valueIn(const Record &record, const FieldInfo &field);
    Result<Record> typed(const Row &row) const;
    std::optional<Record> typedTogether() const;
    void accept(const Row &row);
    void refuse(const Row &row, const Error &error);
    void sayWhy(const Row &row, const Error &error);

    EditContext m_context;
    std::optional<Record> m_record;
    QHash<QString, QStringList> m_only;
    QHash<QString, Mark> m_marks;
    bool m_new = false;
    bool m_retrying = false;
    QUuid m_draft;
    QLatin1StringView m_table;
    QList<Row> m_rows;
    QHash<const FieldEditor *, Error> m_refused; ///< why what is typed there was not written
    QHash<RecordKey, Waiting> m_waiting;
    QVBoxLayout *m_layout;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    PartList *m_parts;
};

} // namespace LienKet
