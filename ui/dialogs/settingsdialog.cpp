// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/printing/officialform.h"
#include "ui/text/errors.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace LienKet {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Directory &names, LanguageSwitch &languages, Appearance &appearance,
                               QWidget *parent)
    : Translated<QDialog>(parent), m_names(names), m_languages(languages), m_appearance(appearance),
      m_kept(Preferences::load())
{
    m_language = new QComboBox;
    m_language->addItems({u"Tiếng Việt"_s, u"English"_s});
    m_language->setCurrentIndex(int(currentLanguage()));
    m_theme = new QComboBox;
    m_author = new QLineEdit(m_kept.author);
    m_author->setMaxLength(200);
    m_office = new QComboBox;
    m_form = new QComboBox;
    m_form->setEnabled(m_names.store().mode() == Store::Mode::ReadWrite);
    m_folder = new QLineEdit(QDir::toNativeSeparators(m_kept.backupFolder));
    m_folder->setReadOnly(true);
    m_choose = new QPushButton;
    m_choose->setAutoDefault(false);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layOut();
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_languages.use(Language(index)); });
    connect(m_theme, &QComboBox::activated, this, [this](int index) {
        m_appearance.apply(ThemeChoice(index));
        Q_EMIT themeChanged();
    });
    connect(m_author, &QLineEdit::editingFinished, this, &SettingsDialog::keep);
    connect(m_office, &QComboBox::activated, this, &SettingsDialog::keep);
    connect(m_form, &QComboBox::activated, this, &SettingsDialog::chooseForm);
    connect(m_choose, &QAbstractButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void SettingsDialog::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Measure::panelGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    for (QWidget *editor : {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_theme),
                            static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_office),
                            static_cast<QWidget *>(m_form), folder}) {
        m_labels.append(new Label(Label::Ink::Muted));
        m_remarks.append(new Label(Label::Ink::Muted));
        m_labels.last()->setBuddy(editor == folder ? m_folder : editor);
        m_remarks.last()->setWordWrap(true);
        m_remarks.last()->setContentsMargins(0, 0, 0, Measure::paneGap);
        const int at = grid->rowCount();
        grid->addWidget(m_labels.last(), at, 0);
        grid->addWidget(editor, at, 1);
        grid->addWidget(m_remarks.last(), at + 1, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, Measure::pageMargin, Measure::pageMargin,
                               Measure::inset);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(620);
}

void SettingsDialog::fillOffices()
{
    m_office->clear();
    m_office->addItem(tr("not said"), QString());
    QList<Id<Organization>> members;
    for (const Membership &each : m_names.store().all<Membership>())
        members.append(each.organization);
    std::sort(members.begin(), members.end(),
              [this](const Id<Organization> &a, const Id<Organization> &b) {
                  return m_names.protocolOrder(a) < m_names.protocolOrder(b);
              });
    for (const Id<Organization> &each : std::as_const(members))
        m_office->addItem(
            u"%1 – %2"_s.arg(m_names.code(each), m_names.name(each, {}, currentLanguage())),
            m_names.code(each));
    m_office->setCurrentIndex(qMax(0, m_office->findData(m_kept.office)));
}

void SettingsDialog::fillForms()
{
    m_form->clear();
    for (const OfficialForm &form : officialForms())
        m_form->addItem(form.title.text(currentLanguage()), form.name);
    m_form->setCurrentIndex(m_form->findData(officialForm(m_names.store())));
}

void SettingsDialog::chooseForm()
{
    const auto kept = chooseOfficialForm(m_names.store(), m_form->currentData().toString());
    if (!kept)
        MessageDialog(windowTitle(), {sentence(kept.error())}, this).exec();
    fillForms();
}

void SettingsDialog::fillThemes()
{
    m_theme->clear();
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_theme->setCurrentIndex(int(m_appearance.choice()));
}

void SettingsDialog::chooseFolder()
{
    const QString folder = askForFolder(this, tr("Where backups go"), m_kept.backupFolder);
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_kept.backupFolder = folder;
    keep();
}

void SettingsDialog::keep()
{
    m_kept.author = m_author->text().trimmed();
    m_kept.office = m_office->currentData().toString();
    m_kept.save();
    Q_EMIT changed();
}

void SettingsDialog::done(int result)
{
    keep(); // Escape leaves the field without editingFinished()
    QDialog::done(result);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QStringList labels{tr("Language"), tr("Theme"),         tr("Your name"),
                             tr("Office"),   tr("Document form"), tr("Backups")};
    const QStringList remarks{
        tr("Of the window; each document has its own."),
        tr("High contrast takes its colours from the desktop."),
        tr("Stands in the history behind each of your changes from now on."),
        tr("The university whose office this desktop is in; the status line says it."),
        tr("Of Vietnamese reports, minutes and letters printed from now on; kept in the program "
           "file, for every office."),
        tr("Where File › Back up now puts its copies: best on another disk.")};
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(labels.at(i));
        m_remarks.at(i)->setText(remarks.at(i));
    }
    m_choose->setText(tr("Choose…"));
    m_language->setCurrentIndex(int(currentLanguage()));
    fillThemes();
    fillOffices();
    fillForms();
    // The remarks wrap, and none may be cut.
    setMinimumHeight(layout()->totalHeightForWidth(minimumWidth()));
}

} // namespace LienKet
