// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attentionlines.h"

#include "core/base/format.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/cyclewords.h"

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 8; ///< of a group; the rest is one line

QString pageOf(const DueItem &due)
{
    switch (due.kind) {
    case DueItem::Kind::Meeting:
        return u"subcommittee"_s;
    case DueItem::Kind::Milestone:
    case DueItem::Kind::TopicEnd:
        return u"topics"_s;
    case DueItem::Kind::Deadline:
    case DueItem::Kind::Cutoff:
        return u"reports"_s;
    case DueItem::Kind::AgreementExpiry:
        return u"agreements"_s;
    }
    return {};
}

} // namespace

AttentionLines::AttentionLines(const YearStatus &status, const Workspace &workspace, bool all)
    : m_status(status), m_workspace(workspace), m_all(all)
{
    const Language language = currentLanguage();
    addGroup(tr("Due"), status.due.size(), [&](qsizetype i) { addDue(status.due.at(i)); });
    addGroup(tr("Expire within 90 days"), status.expiring.size(),
             [&](qsizetype i) { addDue(status.expiring.at(i)); });
    addGroup(tr("Terms of office that end"), status.terms.size(),
             [&](qsizetype i) { addTerm(status.terms.at(i)); });
    addGroup(tr("Unassigned"), status.unassigned.size(), [&](qsizetype i) {
        const Unassigned &open = status.unassigned.at(i);
        addTopic(open.topic, unassignedText(open));
    });
    const qsizetype ofYear = status.stepBefore ? 1 : 0; // beside its topics
    const qsizetype ofHandover = status.handoverLeftOpen ? 1 : 0;
    addGroup(tr("Left open from %1").arg(status.year - 1),
             ofYear + ofHandover + status.leftOpen.size(), [&](qsizetype i) {
                 if (i < ofYear)
                     return addYearBefore(*status.stepBefore);
                 if (i < ofYear + ofHandover)
                     return addHandover();
                 const Topic &topic = status.leftOpen.at(i - ofYear - ofHandover);
                 addTopic(topic, topic.title.text(language));
             });
    if (m_items.isEmpty())
        add({.lead = {}, .text = tr("Nothing is due or missing."), .trail = {}, .group = true}, {});
}

void AttentionLines::add(const AttentionItem &item, const AttentionTarget &target)
{
    m_items.append(item);
    m_targets.append(target);
    if (target.year == 0)
        m_targets.last().year = m_status.year;
}

void AttentionLines::addGroup(const QString &title, qsizetype lines,
                              const std::function<void(qsizetype line)> &addLine)
{
    if (lines == 0)
        return;
    add({.lead = {}, .text = title, .trail = QString::number(lines), .group = true}, {});
    const qsizetype shown = m_all ? lines : std::min(lines, mostLines);
    for (qsizetype i = 0; i < shown; ++i)
        addLine(i);
    if (shown < lines)
        add({.lead = {},
             .text = tr("and %1 more").arg(lines - shown),
             .trail = tr("View"),
             .link = true},
            {.more = true});
}

void AttentionLines::addDue(const DueItem &due)
{
    const bool soon = due.daysLeft < 5 || due.kind == DueItem::Kind::AgreementExpiry;
    add({.lead = dayText(due.date, currentLanguage()),
         .text = dueText(due, m_workspace.names, currentLanguage()),
         .trail = daysText(due.daysLeft),
         .tone = due.daysLeft < 0 ? Tone::Late
                 : soon           ? Tone::Warning
                                  : Tone::None},
        {.page = pageOf(due), .record = due.topic ? due.topic.uuid : due.record.id});
}

void AttentionLines::addTerm(const OfficeTerm &term)
{
    const bool tooEarly = term.signs() && term.signing.isValid();
    add({.lead = dayText(term.until, currentLanguage()),
         .text = termText(term, m_workspace.names, currentLanguage()),
         .trail = daysText(int(m_status.today.daysTo(term.until))),
         .tone = tooEarly ? Tone::Late : Tone::Warning},
        {.page = u"people"_s, .record = term.person.uuid});
}

void AttentionLines::addYearBefore(const CycleStepStatus &step)
{
    add({.lead = tr("Step %1").arg(int(step.step) + 1),
         .text = openStepText(step),
         .trail = tr("View"),
         .link = true},
        {.page = u"year"_s, .year = m_status.year - 1});
}

void AttentionLines::addHandover()
{
    add({.lead = tr("Handover"),
         .text = tr("%n line(s) of the checklist not done", nullptr, m_status.openLines),
         .trail = tr("View"),
         .link = true},
        {.page = u"rotation"_s, .record = m_status.handoverLeftOpen.uuid});
}

void AttentionLines::addTopic(const Topic &topic, const QString &text)
{
    add({.lead = tr("No. %1").arg(topic.number, 2, 10, QLatin1Char('0')),
         .text = text,
         .trail = tr("View"),
         .link = true},
        {.page = u"topics"_s, .record = topic.id.uuid, .year = topic.year});
}

} // namespace LienKet
