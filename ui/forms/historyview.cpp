// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historyview.h"

#include "core/base/format.h"
#include "core/services/acts.h"
#include "core/services/reminders.h"
#include "core/services/sampleprogram.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/actwords.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/text/nouns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 100;

Label *lineOf(const QString &words, bool muted = false)
{
    auto *line = muted ? new Label(Label::Ink::Muted) : new Label;
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setText(words);
    return line;
}

} // namespace

HistoryView::HistoryView(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(Measure::inset, 10, Measure::inset, 10);
    m_layout->addStretch();
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void HistoryView::showRecord(const RecordKey &key)
{
    m_key = key;
    retranslate();
}

void HistoryView::retranslate()
{
    delete std::exchange(m_content, nullptr);
    if (m_key.id.isNull())
        return;
    m_content = new QWidget;
    auto *list = new QVBoxLayout(m_content);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(2);
    const auto history = wholeHistory();
    if (!history) {
        list->addWidget(lineOf(sentence(history.error())));
    } else {
        if (standingDay(m_context.names.store()).isValid())
            list->addWidget(lineOf(
                tr("This file keeps an assumed day, and the changes below carry it."), true));
        const qsizetype first = qMax<qsizetype>(0, history->size() - mostSteps);
        for (qsizetype i = history->size() - 1; i >= first; --i)
            addStep(*list, history->at(i).first, history->at(i).second);
    }
    m_layout->insertWidget(0, m_content);
}

/// The record's own changes, and the reminders that it needed.
Result<RecordHistory> HistoryView::wholeHistory() const
{
    Store &store = m_context.names.store();
    auto whole = store.journal().history(m_key.id);
    for (const Reminder &each : remindersIn(store, m_key)) {
        const auto own = store.journal().history(each.id.uuid);
        if (!whole || !own)
            return own ? whole : own;
        whole->append(*own);
    }
    if (whole)
        std::stable_sort(whole->begin(), whole->end(),
                         [](const auto &a, const auto &b) { return a.first.id < b.first.id; });
    return whole;
}

/// Which one it was, to whom, and how.
QString HistoryView::reminderWords(Id<Reminder> id) const
{
    const Reminder *reminder = m_context.names.store().find(id);
    const Language language = currentLanguage();
    QStringList words{tr("Reminder %1").arg(reminder->number), dateText(reminder->date, language),
                      word(reminder->channel), m_context.names.person(reminder->person, language)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

void HistoryView::addStep(QVBoxLayout &list, const StepInfo &step, const Change &change)
{
    const Language language = currentLanguage();
    FieldText text(m_context.names, language);
    const QDateTime at = step.at.toLocalTime();
    QStringList facts{dateText(at.date(), language) + u' ' + timeText(at.time()),
                      actWord(step.act)};
    if (!step.who.isEmpty())
        facts.insert(1, step.who);
    auto *head = lineOf(facts.join(u" · "_s), true);
    head->setContentsMargins(0, Measure::gap, 0, 0);
    list.addWidget(head);
    const RecordKey key = change.key();
    if (key != m_key)
        list.addWidget(lineOf(reminderWords(Id<Reminder>{key.id})));
    if (change.isInsert() || change.isRemoval())
        return;
    for (auto each = change.fields.begin(); each != change.fields.end(); ++each) {
        const FieldInfo *field = fieldNamed(key.table, each.key());
        if (!field)
            continue;
        const auto told = [&](int which) {
            const QString words = text.value(key.table, *field, each.value()[which]);
            return words.isEmpty() ? u"–"_s : words;
        };
        auto *line =
            lineOf(u"%1: %2 → %3"_s.arg(fieldLabel(key.table, field->name), told(0), told(1)));
        auto *row = new QHBoxLayout;
        row->addWidget(line, 1);
        list.addLayout(row);
        if (isOfActs(key.table, field->name))
            line->setToolTip(
                tr("An act changes this together with the days and marks that go with it."));
        if (m_context.names.store().mode() == Store::Mode::ReadOnly)
            continue;
        QWidget *back = isOfActs(key.table, field->name)
                            ? actBack(key, *field, each.value()[0], step.act)
                            : linkBack(key, *field, each.value()[0], told(0));
        if (back)
            row->addWidget(back, 0, Qt::AlignTop);
    }
}

/// What an act changes is not put back alone: the days and marks would stay behind. Said is
/// the act that leads there, or takes the step back, as far as the record stands for it.
QWidget *HistoryView::actBack(const RecordKey &key, const FieldInfo &field,
                              const QJsonValue &before, const QString &done) const
{
    Store &store = m_context.names.store();
    const auto record = store.find(key);
    if (!record || field.name != "state"_L1)
        return nullptr;
    QLatin1StringView act = actInto(*record, before.toString(field.codes.value(0)));
    if (act.isEmpty())
        act = takenBackBy(done);
    const QList<Act> offered = actsOn(store, key, m_context.today);
    if (std::none_of(offered.begin(), offered.end(),
                     [act](const Act &each) { return each.name == act; }))
        return nullptr;
    auto *words = lineOf(tr("back with “%1”").arg(actTitle(act)), true);
    words->setWordWrap(false);
    return words;
}

QWidget *HistoryView::linkBack(const RecordKey &key, const FieldInfo &field,
                               const QJsonValue &before, const QString &told)
{
    auto *back = new LinkLabel;
    back->setText(tr("Put back"));
    back->setAccessibleName(tr("Put back: %1").arg(told));
    connect(
        back, &QAbstractButton::clicked, this,
        [this, key, name = QString(field.name), before] { putBack(key, name, before); },
        Qt::QueuedConnection);
    return back;
}

void HistoryView::putBack(const RecordKey &key, const QString &field, const QJsonValue &value)
{
    Store &store = m_context.names.store();
    auto record = store.find(key);
    if (!record)
        return Q_EMIT failed(sentence(record.error()));
    const Issues issues = LienKet::update(*record, {{field, value}}, JsonMode::Replace);
    if (!issues.isEmpty())
        return Q_EMIT failed(sentence(issues.first()));
    Step step;
    step.act = u"restore"_s;
    step.put = {*record};
    const auto done = store.commit(step);
    if (!done)
        return Q_EMIT failed(sentence(done.error()));
    Q_EMIT restored(*done);
}

} // namespace LienKet
