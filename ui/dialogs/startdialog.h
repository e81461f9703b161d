// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/newprogram.h"
#include "ui/i18n/translated.h"

#include <QDialog>

class QPushButton;
class QRadioButton;

namespace LienKet {

class HeadLabel;
class Label;
class LanguageSwitch;
class SegmentedSwitch;

/// Asks what a new program file begins with and where it goes, and makes it.
class NewFileDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    NewFileDialog(QDate today, QWidget *parent);

    /// The file that was made, after exec() said Accepted.
    QString path() const { return m_path; }

    /// Makes the file there; false after saying why not.
    bool create(const QString &path);

protected:
    void retranslate() override;

private:
    void choose();

    QDate m_today;
    QString m_path;
    QRadioButton *m_consortium;
    QRadioButton *m_empty;
    Label *m_remark;
    Label *m_why;
    QPushButton *m_choose;
    QPushButton *m_cancel;
};

/// What stands before the window when the program starts for the first time: the language, then a
/// new file, an existing one, or the sample.
class StartDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    StartDialog(LanguageSwitch &languages, QDate today);

    /// The file to open, after exec() said Accepted; empty: the sample.
    QString path() const { return m_path; }

protected:
    void retranslate() override;

private:
    void create();
    void open();

    LanguageSwitch &m_languages;
    QDate m_today;
    QString m_path;
    SegmentedSwitch *m_language;
    HeadLabel *m_title;
    QList<QPushButton *> m_buttons;
    QList<Label *> m_remarks;
};

} // namespace LienKet
