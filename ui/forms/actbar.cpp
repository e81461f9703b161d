// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/actbar.h"

#include "ui/i18n/languageswitch.h"
#include "ui/text/actwords.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/style.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace LienKet {

using namespace Qt::StringLiterals;

ActBar::ActBar(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_next(new QPushButton),
      m_second(new QPushButton), m_more(new QPushButton), m_menu(new QMenu(this)), m_why(new Label),
      m_layout(new QVBoxLayout(this))
{
    m_more->setMenu(m_menu);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTone(Tone::Late);
    m_why->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measure::gap);
    buttons->addWidget(m_next);
    buttons->addWidget(m_second);
    buttons->addWidget(m_more);
    buttons->addStretch();
    m_layout->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, Measure::gap);
    m_layout->setSpacing(Measure::gap);
    m_layout->addLayout(buttons);
    m_layout->addWidget(m_why);
    const auto beginAt = [this](int index) {
        const QLatin1StringView name = m_acts.at(index).name;
        begin(name);
    };
    m_next->installEventFilter(this);
    m_second->installEventFilter(this);
    connect(m_next, &QAbstractButton::clicked, this, [beginAt] { beginAt(0); });
    connect(m_second, &QAbstractButton::clicked, this, [beginAt] { beginAt(1); });
    hide();
}

QPushButton *ActBar::gatherInMenu()
{
    m_gathered = true;
    sayActs();
    return m_more;
}

void ActBar::showActsOn(const RecordKey &record, const QStringList &only)
{
    const bool same = record == m_record;
    m_record = record;
    m_only = only;
    m_acts = record.id.isNull() ? QList<Act>()
                                : actsOn(m_context.names.store(), record, m_context.today);
    if (!only.isEmpty())
        m_acts.removeIf([&](const Act &act) { return !only.contains(act.name); });
    const bool stillAsked =
        m_asking && std::any_of(m_acts.begin(), m_acts.end(),
                                [&](const Act &act) { return act.name == m_asking->name; });
    if (!same || (m_asking && !stillAsked))
        putAside();
    sayActs();
}

void ActBar::sayActs()
{
    const qsizetype buttons = m_gathered ? 0 : std::min<qsizetype>(m_acts.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QPushButton *button = i == 0 ? m_next : m_second;
        button->setVisible(i < buttons);
        if (i >= buttons)
            continue;
        button->setText(actTitle(m_acts.at(i).name));
        makePrimary(button, i == 0 && m_acts.at(i).movesOn && !m_form);
    }
    m_menu->clear();
    for (const Act &act : m_acts.mid(buttons))
        m_menu->addAction(actTitle(act.name), this, [this, name = act.name] { begin(name); });
    for (const Further &each : std::as_const(m_further)) {
        if (!m_record.id.isNull() && each.offered())
            m_menu->addAction(each.title(), this, each.act);
    }
    m_more->setVisible(!m_menu->isEmpty());
    m_more->setText(buttons > 0 ? tr("More") : tr("Actions"));
    showWhatIsThere();
}

void ActBar::showWhatIsThere()
{
    const bool visible = m_gathered ? m_form || m_refused : !m_acts.isEmpty() || !m_menu->isEmpty();
    setVisible(visible);
    Q_EMIT visibilityChanged(visible);
}

bool ActBar::begin(QAnyStringView name)
{
    const auto act = std::find_if(m_acts.begin(), m_acts.end(),
                                  [&](const Act &each) { return name == each.name; });
    if (act == m_acts.end())
        return false;
    putAside();
    m_asking = *act;
    if (act->asks.isEmpty())
        perform();
    else
        ask(*m_asking);
    return true;
}

void ActBar::ask(const Act &act)
{
    m_form = new QWidget;
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measure::paneGap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const QLatin1StringView name : act.asks) {
        for (const FieldInfo &field : fieldsOf(act.entity)) {
            if (field.name == name)
                addQuestion(*grid, field, act.known[name]);
        }
    }
    m_do = new QPushButton;
    makePrimary(m_do);
    m_cancel = new QPushButton;
    auto *answers = new QHBoxLayout;
    answers->setSpacing(Measure::gap);
    answers->addWidget(m_do);
    answers->addWidget(m_cancel);
    answers->addStretch();
    grid->addLayout(answers, grid->rowCount(), 0, 1, 2);
    connect(m_do, &QAbstractButton::clicked, this, &ActBar::perform);
    m_do->installEventFilter(this);
    connect(m_cancel, &QAbstractButton::clicked, this, &ActBar::putAside);
    m_layout->insertWidget(1, m_form);
    retranslate();
    sayActs();
    m_questions.first().editor->setFocus(Qt::TabFocusReason);
}

void ActBar::addQuestion(QGridLayout &grid, const FieldInfo &field, const QJsonValue &known)
{
    FieldEditor *editor = FieldEditor::make(m_asking->entity, field, m_context).release();
    editor->setValue(known.isUndefined() ? QJsonValue() : known);
    auto *label = new Label(Label::Ink::Muted);
    label->setBuddy(editor);
    label->setContentsMargins(0, 6, 0, 0);
    const int row = grid.rowCount();
    if (editor->isWide()) {
        grid.addWidget(label, row, 0, 1, 2);
        grid.addWidget(editor, row + 1, 0, 1, 2);
    } else {
        grid.addWidget(label, row, 0, Qt::AlignTop);
        grid.addWidget(editor, row, 1);
    }
    connect(editor, &FieldEditor::dropped, this, &ActBar::putAside, Qt::QueuedConnection);
    m_questions.append({editor, label});
}

/// The event that asked for it may be that of one of the widgets.
void ActBar::putAside()
{
    m_asking.reset();
    m_refused.reset();
    m_why->hide();
    m_questions.clear();
    m_do = nullptr;
    m_cancel = nullptr;
    if (QWidget *old = std::exchange(m_form, nullptr)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    sayActs();
}

/// The second click of a double click must not do the next act, which stands in the same place.
bool ActBar::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick ||
           Translated<QWidget>::eventFilter(watched, event);
}

void ActBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form)
        putAside();
    else
        Translated<QWidget>::keyPressEvent(event);
}

void ActBar::perform()
{
    QJsonObject answers;
    for (const Question &question : std::as_const(m_questions)) {
        const auto value = question.editor->value();
        question.editor->setFaulty(!value);
        if (!value)
            return refuse(value.error());
        answers.insert(question.editor->field().name, *value);
    }
    const auto done = commit(answers);
    if (!done)
        return refuse(done.error());
    putAside();
    showActsOn(m_record, m_only);
}

Result<Committed> ActBar::commit(const QJsonObject &answers)
{
    Store &store = m_context.names.store();
    const Act act = *m_asking;
    auto step = LienKet::perform(store, m_record, act.name, answers, m_context.today);
    if (step && act.needsDocument)
        step = m_complete(*step);
    return step ? store.commit(*step) : std::unexpected(step.error());
}

void ActBar::refuse(const Error &error)
{
    m_refused = error;
    m_why->setText(FieldText(m_context.names, currentLanguage()).refusal(error));
    m_why->show();
    showWhatIsThere();
    for (const Question &question : std::as_const(m_questions)) {
        const bool meant =
            std::any_of(error.issues.begin(), error.issues.end(), [&](const auto &issue) {
                return issue.field == question.editor->field().name;
            });
        question.editor->setFaulty(meant);
    }
}

void ActBar::retranslate()
{
    sayActs();
    for (const Question &question : std::as_const(m_questions)) {
        const QString label = fieldLabel(m_asking->entity, question.editor->field().name);
        question.label->setText(label);
        question.editor->setAccessibleName(label);
    }
    if (m_do) {
        m_do->setText(actTitle(m_asking->name));
        m_cancel->setText(tr("Cancel"));
    }
    if (m_refused)
        refuse(Error(*m_refused));
}

} // namespace LienKet
