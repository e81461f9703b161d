// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/translated.h"
#include "ui/models/pastedtable.h"
#include "ui/models/tablemodel.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace LienKet {

class Label;
class TableView;

/// A table from a sheet before it is written: which column is which field, and what would become
/// of each row. Only rows that are in order are added, as one step.
class PasteDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    PasteDialog(Directory &names, QLatin1StringView table, const PastedTable &pasted,
                QWidget *parent);

    int added() const { return m_added; } ///< records, after exec() said Accepted

protected:
    void retranslate() override;

private:
    void makeColumns();
    void judge();
    void add();
    Cell verdict(int row) const;
    void sayReason();

    Directory &m_names;
    QLatin1StringView m_table;
    PastedTable m_pasted;
    QList<Issues> m_issues; ///< of each row
    int m_added = 0;
    QList<QComboBox *> m_choices;
    TableModel m_model;
    TableView *m_view;
    Label *m_hint;
    Label *m_reason;
    Label *m_sentence;
    QPushButton *m_cancel;
    QPushButton *m_add;
};

} // namespace LienKet
