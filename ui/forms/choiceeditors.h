// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace LienKet {

/// Yes or no.
class FlagEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(const FieldInfo &field);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;

private:
    QCheckBox *m_box;
};

/// One value of an enumeration.
class CodeEditor : public FieldEditor
{
    Q_OBJECT

public:
    CodeEditor(QLatin1StringView table, const FieldInfo &field);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;

private:
    QLatin1StringView m_table;
    QComboBox *m_box;
};

/// A day, typed in every form that the office writes, or picked from a calendar whose weeks begin
/// on Monday. With the cursor in it, Up and Down go by a day, and T is today.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldInfo &field, QDate today);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QDate date);
    void openCalendar();

    QDate m_today;
    QDate m_date; ///< what the text was made from
    QLineEdit *m_edit;
    QAction *m_calendar;
};

} // namespace LienKet
