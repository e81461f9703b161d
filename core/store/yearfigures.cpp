// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/yearfigures.h"

#include "core/store/years.h"

namespace LienKet {

Result<QHash<ActivityState, int>> activityStates(Store &store, int year)
{
    auto counts = Queries(store.database())
                      .run(QStringLiteral("SELECT state, COUNT(*) FROM activity"),
                           ofYearCondition<Activity>(year),
                           QStringLiteral(" AND same_as IS NULL GROUP BY state"));
    if (!counts)
        return std::unexpected(counts.error());
    QHash<ActivityState, int> states;
    bool known = true;
    LIENKET_TRY(counts->forEachRow([&] {
        const auto state = fromCode<ActivityState>(counts->text(0));
        known = known && state;
        if (state)
            states[*state] += int(counts->integer(1));
    }));
    if (!known)
        return failure(Error::Code::Corrupt, QStringLiteral("activity"), QStringLiteral("state"));
    return states;
}

Result<QDate> lastApproval(Store &store, int year)
{
    auto last = Queries(store.database())
                    .run(QStringLiteral("SELECT MAX(decided_on) FROM proposal"),
                         ofYearCondition<Proposal>(year),
                         QStringLiteral(" AND state IN ('%1', '%2')")
                             .arg(code(ProposalState::Approved),
                                  code(ProposalState::ApprovedWithConditions)));
    if (!last)
        return std::unexpected(last.error());
    QString date;
    LIENKET_TRY(last->forEachRow([&] { date = last->text(0); }));
    if (date.isEmpty())
        return QDate();
    if (const QDate day = fromIsoDate(date); day.isValid())
        return day;
    return failure(Error::Code::Corrupt, QStringLiteral("proposal"), QStringLiteral("decided_on"));
}

} // namespace LienKet
