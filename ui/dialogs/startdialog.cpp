// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startdialog.h"

#include "ui/dialogs/messages.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/style.h"

#include <QDir>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *layoutOf(QDialog &dialog)
{
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(Measure::pageMargin, Measure::pageMargin, Measure::pageMargin,
                               Measure::inset);
    layout->setSpacing(Measure::gap);
    return layout;
}

} // namespace

NewFileDialog::NewFileDialog(QDate today, QWidget *parent)
    : Translated<QDialog>(parent), m_today(today)
{
    m_consortium = new QRadioButton;
    m_consortium->setChecked(true);
    m_empty = new QRadioButton;
    m_remark = new Label(Label::Ink::Muted);
    m_remark->setWordWrap(true);
    m_why = new Label;
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTone(Tone::Late);
    m_why->hide();
    m_choose = new QPushButton;
    makePrimary(m_choose);
    m_choose->setDefault(true);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    QVBoxLayout *layout = layoutOf(*this);
    layout->addWidget(m_consortium);
    layout->addWidget(m_remark);
    layout->addWidget(m_empty);
    layout->addWidget(m_why);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(520);
    connect(m_choose, &QAbstractButton::clicked, this, &NewFileDialog::choose);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    retranslate();
}

void NewFileDialog::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QDir(folder).filePath(u"LienKet %1.lienket"_s.arg(m_today.year()));
    QString path =
        askWhereToSave(this, tr("New data file"), proposed, tr("LienKet files (*.lienket)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".lienket"_L1))
        path += ".lienket"_L1;
    if (create(path))
        accept();
}

bool NewFileDialog::create(const QString &path)
{
    const auto beginning = m_empty->isChecked() ? Beginning::Empty : Beginning::Consortium;
    const auto created = createProgram(path, beginning, m_today);
    m_why->setVisible(!created);
    if (created)
        m_path = path;
    else
        m_why->setText(sentence(created.error()));
    return created.has_value();
}

void NewFileDialog::retranslate()
{
    setWindowTitle(tr("New data file"));
    m_consortium->setText(tr("With the seven members and their published agreements"));
    m_remark->setText(tr("The universities with all their names, the cooperation areas and the "
                         "agreements of 2020 to 2025, each with its sources. Nothing invented."));
    m_empty->setText(tr("Empty"));
    m_choose->setText(tr("Choose where…"));
    m_cancel->setText(tr("Cancel"));
}

StartDialog::StartDialog(LanguageSwitch &languages, QDate today)
    : m_languages(languages), m_today(today)
{
    m_language = new SegmentedSwitch;
    m_language->setSegments({u"Tiếng Việt"_s, u"English"_s});
    m_title = new HeadLabel(titleSize);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_language);
    QVBoxLayout *layout = layoutOf(*this);
    layout->addLayout(head);
    for (int i = 0; i < 3; ++i) {
        auto *button = new QPushButton;
        auto *remark = new Label(Label::Ink::Muted);
        remark->setWordWrap(true);
        layout->addSpacing(Measure::gap);
        layout->addWidget(button);
        layout->addWidget(remark);
        m_buttons.append(button);
        m_remarks.append(remark);
    }
    makePrimary(m_buttons.first());
    layout->addStretch();
    setMinimumWidth(520);
    connect(m_language, &SegmentedSwitch::chosen, this,
            [this](int index) { m_languages.use(Language(index)); });
    connect(m_buttons.at(0), &QAbstractButton::clicked, this, &StartDialog::create);
    connect(m_buttons.at(1), &QAbstractButton::clicked, this, &StartDialog::open);
    connect(m_buttons.at(2), &QAbstractButton::clicked, this, &QDialog::accept);
    retranslate();
}

void StartDialog::create()
{
    NewFileDialog dialog(m_today, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_path = dialog.path();
    accept();
}

void StartDialog::open()
{
    m_path = askForFile(this, tr("Open data file"), tr("LienKet files (*.lienket)"));
    if (!m_path.isEmpty())
        accept();
}

void StartDialog::retranslate()
{
    setWindowTitle(u"LienKet"_s);
    m_language->setCurrent(int(currentLanguage()));
    m_language->setAccessibleName(tr("Language"));
    m_title->setText(tr("Welcome to LienKet"));
    const QStringList titles{tr("Make a new data file…"), tr("Open a data file…"),
                             tr("Look at the sample")};
    const QStringList remarks{
        tr("One file holds everything: copy it, mail it or hand it over as a whole."),
        tr("One that another office handed over, or a backup."),
        tr("A consortium with six years of invented work, in a copy of your own to try things "
           "with.")};
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setText(titles.at(i));
        m_remarks.at(i)->setText(remarks.at(i));
    }
}

} // namespace LienKet
