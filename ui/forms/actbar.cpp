// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/actbar.h"

#include "ui/forms/actform.h"
#include "ui/forms/parts.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/actwords.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace LienKet {

using namespace Qt::StringLiterals;

ActBar::ActBar(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_buttons(new QWidget),
      m_next(new QPushButton), m_second(new QPushButton), m_more(new QPushButton),
      m_menu(new QMenu(this)), m_why(new Label), m_layout(new QVBoxLayout(this))
{
    m_more->setMenu(m_menu);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::RichText);
    m_why->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_why, &QLabel::linkActivated, this, [this](const QString &link) {
        const ReportFinding found = m_hindrances.at(link.toInt());
        Q_EMIT fieldRequested(found.record, QString(found.field));
    });
    m_why->setTone(Tone::Late);
    m_why->hide();
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Measure::gap);
    buttons->addWidget(m_next);
    buttons->addWidget(m_second);
    buttons->addWidget(m_more);
    buttons->addStretch();
    m_layout->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, Measure::gap);
    m_layout->setSpacing(Measure::gap);
    m_layout->addWidget(m_buttons);
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

QWidget *ActBar::takeButtons()
{
    m_taken = true;
    static_cast<QBoxLayout *>(m_buttons->layout())->setDirection(QBoxLayout::RightToLeft);
    setTabOrder(m_more, m_second); // as they are seen
    setTabOrder(m_second, m_next);
    sayActs();
    return m_buttons;
}

QWidget *ActBar::gatherInMenu()
{
    m_gathered = true;
    return takeButtons();
}

void ActBar::showActsOn(const RecordKey &record, const QStringList &only)
{
    Store &store = m_context.names.store();
    if (record != m_record)
        leaveForm();
    m_record = record;
    m_only = only;
    const bool acts = !record.id.isNull() && store.mode() == Store::Mode::ReadWrite;
    m_acts = acts ? actsOn(store, record, m_context.today) : QList<Act>();
    if (!only.isEmpty())
        m_acts.removeIf([&](const Act &act) { return !only.contains(act.name); });
    if (!m_form && (m_form = m_waiting.take(record)))
        m_form->show();
    if (m_form) {
        const auto asked = std::find_if(m_acts.begin(), m_acts.end(), [&](const Act &act) {
            return act.name == m_form->act().name;
        });
        if (asked == m_acts.end())
            putAside();
        else
            m_form->setCautions(asked->cautions);
    }
    judgeAgain();
    sayActs();
}

/// Before another record is shown: what was answered about this one waits.
void ActBar::leaveForm()
{
    if (!m_form || !m_form->holdsTyped())
        return putAside();
    m_form->hide();
    m_waiting.insert(m_record, std::exchange(m_form, nullptr));
    m_refused.reset();
    m_why->hide();
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
    m_buttons->setVisible(buttons > 0 || !m_menu->isEmpty());
    m_more->setText(buttons > 0 ? tr("More") : tr("Actions"));
    showWhatIsThere();
}

void ActBar::showWhatIsThere()
{
    const bool visible = m_taken ? m_form || m_refused : !m_acts.isEmpty() || !m_menu->isEmpty();
    setVisible(visible);
    Q_EMIT visibilityChanged(visible);
}

bool ActBar::begin(QAnyStringView name)
{
    const auto act = std::find_if(m_acts.begin(), m_acts.end(),
                                  [&](const Act &each) { return name == each.name; });
    if (act == m_acts.end())
        return false;
    const Act chosen = *act; // what is offered may change while it is done
    putAside();
    if (chosen.asks.isEmpty() && chosen.cautions.isEmpty())
        perform(chosen, {});
    else
        ask(chosen);
    return true;
}

void ActBar::ask(const Act &act)
{
    m_asker = QApplication::focusWidget();
    m_form = m_begun.take({m_record, act.name});
    if (m_form) {
        m_form->setCautions(act.cautions);
    } else {
        m_form = new ActForm(act, m_context);
        connect(m_form, &ActForm::confirmed, this, [this] { perform(); });
        connect(m_form, &ActForm::putAside, this, &ActBar::cancel);
        m_layout->insertWidget(m_layout->indexOf(m_why), m_form);
    }
    m_form->show();
    sayActs();
    m_form->focusFirst();
}

/// The event that asked for it may be that of one of the widgets.
void ActBar::putAside()
{
    m_refused.reset();
    m_why->hide();
    if (ActForm *old = std::exchange(m_form, nullptr)) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    sayActs();
}

void ActBar::cancel()
{
    if (m_form->holdsTyped()) {
        ActForm *begun = std::exchange(m_form, nullptr);
        begun->hide();
        m_begun.insert({m_record, begun->act().name}, begun);
    }
    putAside();
    if (m_asker && m_asker->isVisible())
        m_asker->setFocus(Qt::OtherFocusReason);
    else if (m_home)
        m_home->setFocus(Qt::OtherFocusReason);
}

/// A second click, or a key that is held, must not do the next act, which stands in the same place.
bool ActBar::eventFilter(QObject *watched, QEvent *event)
{
    constexpr qint64 secondClick = 1000; ///< milliseconds after an act
    const bool pressed = event->type() == QEvent::MouseButtonPress;
    const bool held =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->isAutoRepeat();
    return event->type() == QEvent::MouseButtonDblClick || held ||
           (pressed && m_done.isValid() && !m_done.hasExpired(secondClick)) ||
           Translated<QWidget>::eventFilter(watched, event);
}

void ActBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form)
        cancel();
    else
        Translated<QWidget>::keyPressEvent(event);
}

void ActBar::perform()
{
    m_tried = m_form->act().name;
    const auto answers = m_form->answers();
    if (!answers)
        return refuse(answers.error());
    perform(Act(m_form->act()), *answers);
}

void ActBar::perform(const Act &act, const QJsonObject &answers)
{
    const QWidget *focused = QApplication::focusWidget();
    const bool inside = focused && (m_buttons->isAncestorOf(focused) || isAncestorOf(focused));
    m_tried = act.name;
    const auto committed = commit(act, answers);
    if (!committed)
        return refuse(committed.error());
    const RecordKey target = targetOf(*committed);
    m_done.start();
    putAside();
    showActsOn(m_record, m_only);
    if (inside && m_home)
        m_home->setFocus(Qt::OtherFocusReason);
    Q_EMIT done(*committed, m_record, target);
}

/// The first record that came with the step and stands for itself.
RecordKey ActBar::targetOf(const Committed &committed) const
{
    const QLatin1StringView year(ProgramYear::table);
    for (const RecordKey &each : committed.records) {
        const bool theirYear = each.table == year && m_record.table != year; // active by it
        if (each != m_record && !theirYear && !partKind(each.table))
            return each;
    }
    return {};
}

Result<Committed> ActBar::commit(const Act &act, const QJsonObject &answers)
{
    Store &store = m_context.names.store();
    m_refusedAt.reset();
    auto step = LienKet::perform(store, m_record, act.name, answers, m_context.today);
    if (step && act.needsDocument)
        step = m_complete(*step);
    if (!step)
        return std::unexpected(step.error());
    auto committed = store.commit(*step);
    if (const auto record = store.find(m_record); !committed && record)
        m_refusedAt = *record;
    return committed;
}

void ActBar::refuse(const Error &error)
{
    m_refused = error;
    m_hindrances = hindrances(m_context.names.store(), m_record, m_tried);
    m_why->setText(hindranceWords(error));
    m_why->show();
    showWhatIsThere();
    if (m_form)
        m_form->mark(error.issues);
}

/// What was refused may have been mended since. What the file itself refused only another try would
/// tell: that stays said until the record is another.
void ActBar::judgeAgain()
{
    if (!m_refused)
        return;
    Store &store = m_context.names.store();
    if (m_refusedAt) {
        const auto present = store.find(m_record);
        if (!present || *present != *m_refusedAt)
            forgetRefusal();
        return;
    }
    const bool offered = std::any_of(m_acts.begin(), m_acts.end(),
                                     [this](const Act &act) { return act.name == m_tried; });
    if (!offered)
        return forgetRefusal();
    const auto answers = m_form ? m_form->answers() : Result<QJsonObject>(QJsonObject());
    if (!answers)
        return refuse(answers.error());
    const auto step = LienKet::perform(store, m_record, m_tried, *answers, m_context.today);
    if (!step)
        return refuse(step.error());
    forgetRefusal();
}

void ActBar::forgetRefusal()
{
    m_refused.reset();
    m_why->hide();
    if (m_form)
        m_form->mark({});
}

QString ActBar::hindranceWords(const Error &error)
{
    constexpr qsizetype most = 5;
    FieldText text(m_context.names, currentLanguage());
    if (m_hindrances.isEmpty())
        return text.refusal(error).toHtmlEscaped();
    QStringList lines;
    for (qsizetype i = 0; i < std::min(most, m_hindrances.size()); ++i)
        lines.append(u"<a href=\"%1\">%2</a>"_s.arg(
            QString::number(i), text.hindrance(m_hindrances.at(i)).toHtmlEscaped()));
    if (m_hindrances.size() > most)
        lines.append(tr("and %1 more").arg(m_hindrances.size() - most));
    const QString why = error.issues.isEmpty() ? text.refusal(error)
                                               : tr("Not yet, %n thing(s) must be mended:", nullptr,
                                                    int(m_hindrances.size()));
    return why.toHtmlEscaped() + u"<br>"_s + lines.join(u"<br>"_s);
}

void ActBar::retranslate()
{
    sayActs();
    if (m_refused)
        refuse(Error(*m_refused));
}

} // namespace LienKet
