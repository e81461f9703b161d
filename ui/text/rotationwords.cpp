// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rotationwords.h"

#include "ui/text/nouns.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

struct RotationWords
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::RotationWords)
};

} // namespace

QString rotationReason(const RotationRank &rank)
{
    switch (rank.reason) {
    case RotationRank::Reason::FewestTurns:
        return RotationWords::tr("fewest turns so far (%1)").arg(rank.turns);
    case RotationRank::Reason::LongestAgo:
        return rank.lastYear > 0
                   ? RotationWords::tr("its last turn, %1, is longest ago").arg(rank.lastYear)
                   : RotationWords::tr("it has not had a turn yet");
    case RotationRank::Reason::ProtocolOrder:
        return RotationWords::tr("level with others, but before them in protocol order");
    case RotationRank::Reason::Unavailable:
        return RotationWords::tr("not available in that year");
    case RotationRank::Reason::LaterTurn:
        break;
    }
    return rank.lastYear > 0 ? RotationWords::tr("%n turn(s), the last in %1", nullptr, rank.turns)
                                   .arg(rank.lastYear)
                             : RotationWords::tr("%n turn(s)", nullptr, rank.turns);
}

QString rotationProposal(Store &store, Directory &names, int year)
{
    const QList<RotationRank> ranks = rotationFor(
        year, store.all<Membership>(), store.all<CoordinatorTerm>(), store.all<Unavailability>());
    if (ranks.isEmpty())
        return {};
    const RotationRank &first = ranks.first();
    QString words =
        RotationWords::tr("For %1 rotation proposes %2: %3.")
            .arg(QString::number(year), names.code(first.organization), rotationReason(first));
    if (ranks.size() > 1)
        words += QLatin1Char(' ') +
                 RotationWords::tr("Next would be %1: %2.")
                     .arg(names.code(ranks.at(1).organization), rotationReason(ranks.at(1)));
    return words + QLatin1Char(' ') + RotationWords::tr("The members decide.");
}

QString turnRemark(const CoordinatorTerm &actual, Store &store, Directory &names, QDate today)
{
    if (actual.year == today.year())
        return RotationWords::tr("this year");
    if (actual.turn == Turn::Swapped) {
        const Id<Organization> planned =
            coordinatorOf(actual.year, store.all<CoordinatorTerm>(), TermKind::Planned);
        if (planned && planned != actual.organization)
            return RotationWords::tr("for %1").arg(names.code(planned));
    }
    return word(actual.turn).toLower();
}

} // namespace LienKet
