// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/preferences.h"
#include "ui/i18n/translated.h"
#include "ui/text/directory.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;

namespace LienKet {

class Appearance;
class Label;
class LanguageSwitch;

/// The settings of this desktop. Each holds at once; there is nothing to confirm.
class SettingsDialog : public Translated<QDialog>
{
    Q_OBJECT

public:
    SettingsDialog(Directory &names, LanguageSwitch &languages, Appearance &appearance,
                   QWidget *parent);

Q_SIGNALS:
    void changed();      ///< one of the preferences
    void themeChanged(); ///< so that menus can say which one holds

protected:
    void retranslate() override;
    void done(int result) override;

private:
    void layOut();
    void fillOffices();
    void fillForms();
    void chooseForm();
    void fillThemes();
    void chooseFolder();
    void keep();

    Directory &m_names;
    LanguageSwitch &m_languages;
    Appearance &m_appearance;
    Preferences m_kept;
    QList<Label *> m_labels;
    QList<Label *> m_remarks;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLineEdit *m_author;
    QComboBox *m_office;
    QComboBox *m_form;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QDialogButtonBox *m_buttons;
};

} // namespace LienKet
