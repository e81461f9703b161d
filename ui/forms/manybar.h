// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;
class QPushButton;
class QHBoxLayout;

namespace LienKet {

class Label;
class LinkLabel;

/// What is done with several chosen records at once: one field set in all of them as one step, or
/// all of them copied or deleted. Hidden unless there are several of one entity.
class ManyBar : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ManyBar(const EditContext &context, QWidget *parent = nullptr);

    void showRecords(const QList<RecordKey> &records);

Q_SIGNALS:
    void done(const QString &sentence);
    void copyRequested();
    void duplicateRequested();
    void removeRequested();

protected:
    void retranslate() override;

private:
    void sayCount();
    void fillFields();
    void chooseField(int index);
    void set();
    void refuse(const QString &why);

    EditContext m_context;
    QList<RecordKey> m_records;
    QLatin1StringView m_table; ///< whose fields are offered
    QList<FieldInfo> m_fields;
    Label *m_count;
    QComboBox *m_field;
    QHBoxLayout *m_row;
    FieldEditor *m_editor = nullptr;
    QPushButton *m_set;
    LinkLabel *m_copy;
    LinkLabel *m_duplicate;
    LinkLabel *m_remove;
    Label *m_why;
};

} // namespace LienKet
