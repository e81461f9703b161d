// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sinceissue.h"

#include "core/services/recordbook.h"

#include <QJsonArray>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// What comes after the report, as handing over and closing do, is no part of it.
bool follows(const RecordKey &key)
{
    return key.table == QLatin1StringView(Handover::table) ||
           key.table == QLatin1StringView(HandoverItem::table) ||
           key.table == QLatin1StringView(ProgramYear::table);
}

/// One change from the old values of the first to the new ones of the second; what is as it was
/// before both is left out.
Change joined(Change first, const Change &second)
{
    for (auto field = second.fields.begin(); field != second.fields.end(); ++field) {
        const auto before = first.fields.constFind(field.key());
        const QJsonValue old = before == first.fields.constEnd()
                                   ? field.value()[0]
                                   : QJsonValue(before->toArray().at(0));
        first.fields.insert(field.key(), QJsonArray{old, field.value()[1]});
    }
    for (const QString &name : first.fields.keys()) {
        const QJsonArray values = first.fields[name].toArray();
        if (values.at(0) == values.at(1))
            first.fields.remove(name);
    }
    return first;
}

} // namespace

Result<QList<std::pair<StepInfo, Change>>> changesSinceIssue(Store &store,
                                                             const ConsolidatedReport &report)
{
    QList<std::pair<StepInfo, Change>> since;
    if (report.state != ConsolidatedState::Issued)
        return since;
    const auto history = store.journal().history(report.id.uuid);
    if (!history)
        return history;
    StepId issued = 0;
    for (const auto &[step, change] : *history) {
        if (step.act == "issue"_L1)
            issued = step.id;
    }
    if (issued == 0)
        return since;
    const auto later = store.journal().changesAfter(issued);
    if (!later)
        return later;
    RecordBook book(store);
    QHash<RecordKey, qsizetype> place;
    for (const auto &[step, change] : *later) {
        if (step.act == "upgrade"_L1) // another form of the same text
            continue;
        const RecordKey key = change.key();
        if (change.isRemoval())
            book.hold(key, change.before());
        const bool was = change.fields["year"_L1][0].toInt() == report.year;
        if (follows(key) || !(was || book.year(key) == report.year))
            continue;
        const auto at = place.constFind(key);
        if (at == place.cend()) {
            place.insert(key, since.size());
            since.append({step, change});
        } else {
            since[*at] = {step, joined(since[*at].second, change)};
        }
    }
    since.removeIf([](const auto &each) { return each.second.fields.isEmpty(); });
    return since;
}

} // namespace LienKet
