// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pastedialog.h"

#include "ui/i18n/languageswitch.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>

namespace LienKet {

using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(Directory &names, QLatin1StringView table, const PastedTable &pasted,
                         QWidget *parent)
    : Translated<QDialog>(parent), m_names(names), m_table(table), m_pasted(pasted)
{
    m_hint = new Label(Label::Ink::Muted);
    m_hint->setWordWrap(true);
    m_view = new TableView;
    m_view->setSortingEnabled(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_sentence = new Label;
    m_sentence->setWordWrap(true);
    m_cancel = new QPushButton;
    m_add = new QPushButton;
    m_cancel->setAutoDefault(false);
    m_add->setDefault(true);
    makePrimary(m_add);
    auto *columns = new QWidget;
    auto *grid = new QGridLayout(columns);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int column = 0; column < m_pasted.heads().size(); ++column) {
        auto *head = new Label;
        head->setTextFormat(Qt::PlainText);
        head->setText(onOneLine(m_pasted.heads().at(column)));
        auto *choice = new QComboBox;
        grid->addWidget(head, column, 0);
        grid->addWidget(choice, column, 1);
        m_choices.append(choice);
        connect(choice, &QComboBox::activated, this, [this, column](int index) {
            m_pasted.setTarget(column, index - 1);
            judge();
            retranslate();
        });
    }
    grid->setRowStretch(int(m_choices.size()), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(columns);
    scroll->setMinimumWidth(340);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Measure::panelGap);
    middle->addWidget(scroll);
    middle->addWidget(m_view, 1);
    m_reason = new Label;
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTone(Tone::Late);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, Measure::pageMargin, Measure::pageMargin,
                               Measure::inset);
    layout->setSpacing(Measure::paneGap);
    layout->addWidget(m_hint);
    layout->addLayout(middle, 1);
    layout->addWidget(m_reason);
    layout->addLayout(buttons);
    resize(1100, 620);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &PasteDialog::add);
    makeColumns();
    m_view->setModel(&m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PasteDialog::sayReason);
    judge();
    retranslate();
}

Cell PasteDialog::verdict(int row) const
{
    const Issues &issues = m_issues.at(row);
    if (issues.isEmpty())
        return Badge{Tone::Done, u"checkmark"_s, tr("new")};
    const Issue &first = issues.first();
    // All the values that there are would leave no room for the row itself; they stand below.
    Cell cell(u"%1: %2"_s.arg(fieldLabel(m_table, first.field),
                              first.rule == Rule::UnknownCode ? sentence(first)
                                                              : FieldText::issue(m_table, first)));
    cell.icon = u"data-warning"_s;
    cell.tone = Tone::Late;
    return cell;
}

/// What is wrong with the chosen row, else with the first one that cannot be added.
void PasteDialog::sayReason()
{
    const auto wrong = [this](int row) { return row >= 0 && !m_issues.at(row).isEmpty(); };
    const QModelIndex chosen = m_view->currentIndex();
    int row = chosen.isValid() ? m_model.recordAt(chosen.row()) : -1;
    for (int each = 0; each < m_issues.size() && !wrong(row); ++each)
        row = wrong(each) ? each : row;
    QStringList reasons;
    for (const Issue &issue : wrong(row) ? m_issues.at(row) : Issues())
        reasons.append(
            u"%1: %2"_s.arg(fieldLabel(m_table, issue.field), FieldText::issue(m_table, issue)));
    m_reason->setVisible(!reasons.isEmpty());
    m_reason->setText(tr("Row %1 – %2").arg(QString::number(row + 2), reasons.join(u' ')));
}

void PasteDialog::makeColumns()
{
    QList<Column> columns{{.title = [] { return tr("Becomes"); },
                           .cell = [this](int row) { return verdict(row); },
                           .hint = {.characters = 34, .wraps = true}}};
    for (int column = 0; column < m_pasted.heads().size(); ++column)
        columns.append({.title = [this, column] { return onOneLine(m_pasted.heads().at(column)); },
                        .cell =
                            [this, column](int row) {
                                return Cell(onOneLine(m_pasted.rows().at(row).value(column)));
                            },
                        .hint = {.characters = 28, .wraps = true}});
    m_model.setColumns(columns);
}

void PasteDialog::judge()
{
    m_issues.clear();
    for (int row = 0; row < m_pasted.rows().size(); ++row)
        m_issues.append(m_pasted.outcome(row).issues);
    m_model.setRecordCount(int(m_issues.size()));
}

void PasteDialog::add()
{
    const Step step = m_pasted.step();
    const auto done = m_names.store().commit(step);
    if (!done) {
        m_sentence->setTone(Tone::Late);
        return m_sentence->setText(FieldText(m_names, currentLanguage()).refusal(done.error()));
    }
    m_added = int(step.put.size());
    accept();
}

void PasteDialog::retranslate()
{
    const int good = int(std::count_if(m_issues.begin(), m_issues.end(),
                                       [](const Issues &issues) { return issues.isEmpty(); }));
    const int bad = int(m_issues.size()) - good;
    setWindowTitle(tr("Paste a table: %1").arg(entityLabel(m_table)));
    m_hint->setText(tr("The first row names the columns. Say for each which field it is; what is "
                       "left out is not read. Nothing is written before you add it, and all of it "
                       "is one step that can be undone."));
    for (int column = 0; column < m_choices.size(); ++column) {
        QComboBox *choice = m_choices.at(column);
        choice->clear();
        choice->addItem(tr("left out"));
        for (const PastedTable::Target &target : m_pasted.targets())
            choice->addItem(m_pasted.label(target));
        choice->setCurrentIndex(m_pasted.target(column) + 1);
        choice->setAccessibleName(m_pasted.heads().at(column));
    }
    m_sentence->setTone(Tone::None);
    m_sentence->setText(
        bad > 0 ? tr("%n row(s) cannot be added; the first column says why.", nullptr, bad)
                : QString());
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add %n record(s)", nullptr, good));
    m_add->setEnabled(good > 0);
    QEvent language(QEvent::LanguageChange);
    m_model.event(&language);
    sayReason();
}

} // namespace LienKet
