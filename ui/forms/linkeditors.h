// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QJsonArray>
#include <QLineEdit>

class QCompleter;
class QGridLayout;
class QStringListModel;

namespace LienKet {

/// Picks a record of one entity by typing any of its words, in either language and without
/// diacritics. What is typed and means no record stays, and isUnknown() says so.
class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    RecordPicker(QLatin1StringView table, const EditContext &context);

    QUuid record() const { return m_record; }
    void setRecord(const QUuid &record);

    /// Offers only what refers to `whole` in that field: parts of the same record.
    void setWhole(const QString &field, const QUuid &whole);

    /// What is of that year stands first; of others the year is said, as numbers repeat in each.
    void setYear(std::optional<int> year) { m_year = year; }
    bool isUnknown() const { return m_record.isNull() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void picked(); ///< a record was chosen from the list

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice
    {
        QUuid record;
        QString title;
        QString folded;
        bool elsewhere = false; ///< in another year
    };

    void readChoices();
    void offer(const QString &typed);

    QLatin1StringView m_table;
    EditContext m_context;
    QUuid m_record;
    QString m_wholeField; ///< empty: all records are offered
    QUuid m_whole;
    std::optional<int> m_year;     ///< none: years are not told apart
    QList<Choice> m_choices;       ///< read when the field is first entered
    QList<QUuid> m_offeredRecords; ///< in the order of the offered titles
    QStringListModel *m_offered;
    QCompleter *m_completer;
};

/// A reference to one record.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, const EditContext &context);
    void setRecord(const Record &record) override;
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

private:
    EditContext m_context;
    RecordPicker *m_picker;
};

/// References to many records, each with its value where the field has one, and below them a picker
/// for one more.
class LinksEditor : public FieldEditor
{
    Q_OBJECT

public:
    LinksEditor(QLatin1StringView table, const FieldInfo &field, const EditContext &context);
    void setRecord(const Record &record) override;
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;

private:
    void addRow(int row);
    void add(const QUuid &record);
    void removeAt(int row);
    void setLinkValue(int row, const QJsonValue &value);
    QWidget *valueWidget(int row);

    QLatin1StringView m_table;
    EditContext m_context;
    QJsonArray m_links; ///< as in the record's JSON
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    RecordPicker *m_picker;
};

} // namespace LienKet
