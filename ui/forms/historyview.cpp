// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/historyview.h"

#include "core/base/format.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/actwords.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QVBoxLayout>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 100;

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
    const auto history = m_context.names.store().journal().history(m_key.id);
    if (!history) {
        auto *why = new Label;
        why->setWordWrap(true);
        why->setText(sentence(history.error()));
        list->addWidget(why);
    } else {
        const qsizetype first = qMax<qsizetype>(0, history->size() - mostSteps);
        for (qsizetype i = history->size() - 1; i >= first; --i)
            addStep(*list, history->at(i).first, history->at(i).second);
    }
    m_layout->insertWidget(0, m_content);
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
    auto *head = new Label(Label::Ink::Muted);
    head->setTextFormat(Qt::PlainText);
    head->setText(facts.join(u" · "_s));
    head->setContentsMargins(0, Measure::gap, 0, 0);
    list.addWidget(head);
    if (change.isInsert() || change.isRemoval())
        return;
    for (auto each = change.fields.begin(); each != change.fields.end(); ++each) {
        const FieldInfo *field = fieldNamed(m_key.table, each.key());
        if (!field)
            continue;
        const QJsonValue before = each.value()[0];
        const auto told = [&](const QJsonValue &value) {
            const QString words = text.value(m_key.table, *field, value);
            return words.isEmpty() ? u"–"_s : words;
        };
        auto *line = new Label;
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setText(u"%1: %2 → %3"_s.arg(fieldLabel(m_key.table, field->name), told(before),
                                           told(each.value()[1])));
        auto *row = new QHBoxLayout;
        row->addWidget(line, 1);
        list.addLayout(row);
        if (m_context.names.store().mode() == Store::Mode::ReadOnly)
            continue;
        auto *back = new LinkLabel;
        back->setText(tr("Put back"));
        back->setAccessibleName(tr("Put back: %1").arg(told(before)));
        connect(
            back, &QAbstractButton::clicked, this,
            [this, name = each.key(), before] { putBack(name, before); }, Qt::QueuedConnection);
        row->addWidget(back, 0, Qt::AlignTop);
    }
}

void HistoryView::putBack(const QString &field, const QJsonValue &value)
{
    Store &store = m_context.names.store();
    auto record = store.find(m_key);
    if (!record)
        return Q_EMIT failed(sentence(record.error()));
    const Issues issues = LienKet::update(*record, {{field, value}}, JsonMode::Replace);
    if (!issues.isEmpty())
        return Q_EMIT failed(sentence(issues.first()));
    Step step;
    step.act = u"restore"_s;
    step.put = {*record};
    if (const auto done = store.commit(step); !done)
        Q_EMIT failed(sentence(done.error()));
}

} // namespace LienKet
