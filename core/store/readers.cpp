// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the typed reading of every entity once, so that the program's other files need not.
#include "core/store/records.h"

namespace LienKet {

template <class E>
const QList<E> &Store::all()
{
    auto &kept = m_records->of<E>();
    if (!kept.records) {
        auto read = kept.repository.all();
        if (!read)
            Q_EMIT failed(read.error());
        kept.records = read ? std::move(*read) : QList<E>();
    }
    return *kept.records;
}

template <class E>
const E *Store::find(Id<E> id)
{
    const QList<E> &records = all<E>();
    auto &index = m_records->of<E>().index;
    if (index.isEmpty()) {
        index.reserve(records.size());
        for (qsizetype i = 0; i < records.size(); ++i)
            index.insert(records[i].id.uuid, i);
    }
    const auto found = index.constFind(id.uuid);
    return found == index.constEnd() ? nullptr : &records[*found];
}

#define LIENKET_READ(E)                                                                            \
    template const QList<E> &Store::all<E>();                                                      \
    template const E *Store::find<E>(Id<E>);

LIENKET_READ(Organization)
LIENKET_READ(OrganizationName)
LIENKET_READ(OrganizationAlias)
LIENKET_READ(Membership)
LIENKET_READ(Area)
LIENKET_READ(Person)
LIENKET_READ(Post)
LIENKET_READ(FocalPoint)
LIENKET_READ(Agreement)
LIENKET_READ(AgreementParty)
LIENKET_READ(AgreementSignatory)
LIENKET_READ(AgreementRelation)
LIENKET_READ(ScopeItem)
LIENKET_READ(ProgramYear)
LIENKET_READ(CoordinatorTerm)
LIENKET_READ(Unavailability)
LIENKET_READ(Proposal)
LIENKET_READ(SubcommitteeSeat)
LIENKET_READ(Meeting)
LIENKET_READ(MeetingDecision)
LIENKET_READ(Topic)
LIENKET_READ(Indicator)
LIENKET_READ(Milestone)
LIENKET_READ(Activity)
LIENKET_READ(Resource)
LIENKET_READ(ResearchGroup)
LIENKET_READ(ReportRound)
LIENKET_READ(Reminder)
LIENKET_READ(MemberReport)
LIENKET_READ(ReportEntry)
LIENKET_READ(ConsolidatedReport)
LIENKET_READ(ReportSection)
LIENKET_READ(Handover)
LIENKET_READ(HandoverItem)
LIENKET_READ(Attachment)
LIENKET_READ(DocumentNumber)
LIENKET_READ(Source)

} // namespace LienKet
