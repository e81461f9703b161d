// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the typed reading of every entity once, so that the program's other files need not.
#include "core/store/records.h"
#include "core/store/years.h"

namespace LienKet {

template <class E>
const QList<E> &Store::all()
{
    auto &records = m_records->of<E>();
    static const QList<E> none;
    const auto read = records.all();
    if (read)
        return **read;
    fail(read.error());
    return none;
}

template <class E>
const E *Store::find(Id<E> id)
{
    const auto found = m_records->of<E>().find(id);
    if (!found)
        fail(found.error());
    return found.value_or(nullptr);
}

template <class E>
int Store::count()
{
    return orFailed(m_records->of<E>().repository.count());
}

template <class E>
QList<E> Store::ofYear(int year)
{
    return orFailed(m_records->of<E>().repository.select(ofYearCondition<E>(year)));
}

template <class E>
int Store::countOfYear(int year)
{
    return orFailed(m_records->of<E>().repository.count(ofYearCondition<E>(year)));
}

void Store::fail(const Error &error)
{
    if (!m_failure)
        m_failure = error;
    Q_EMIT failed(error);
}

template <class T>
T Store::orFailed(Result<T> read)
{
    if (!read)
        fail(read.error());
    return std::move(read).value_or(T());
}

namespace {

/// What the query picks of a year, by the state it names first; Corrupt if a state is unknown.
template <class E, class State, class Take>
Result<> forEachState(const Database &database, const QString &sql, int year,
                      const QString &grouped, Take &&take)
{
    auto rows = Queries(database).run(sql, ofYearCondition<E>(year), grouped);
    if (!rows)
        return std::unexpected(rows.error());
    bool known = true;
    LIENKET_TRY(rows->forEachRow([&] {
        const auto state = fromCode<State>(rows->text(0));
        known = known && state;
        if (state)
            take(*state, *rows);
    }));
    if (!known)
        return failure(Error::Code::Corrupt, QLatin1String(E::table), QStringLiteral("state"));
    return {};
}

Result<QHash<ActivityState, int>> statesOf(const Database &database, int year)
{
    QHash<ActivityState, int> states;
    LIENKET_TRY((forEachState<Activity, ActivityState>(
        database, QStringLiteral("SELECT state, COUNT(*) FROM activity"), year,
        QStringLiteral(" AND same_as IS NULL GROUP BY state"),
        [&](ActivityState state, const Statement &row) {
            states.insert(state, int(row.integer(1)));
        })));
    return states;
}

Result<QDate> lastApprovalOf(const Database &database, int year)
{
    QDate last;
    bool dated = true;
    LIENKET_TRY((forEachState<Proposal, ProposalState>(
        database, QStringLiteral("SELECT state, MAX(decided_on) FROM proposal"), year,
        QStringLiteral(" GROUP BY state"), [&](ProposalState state, const Statement &row) {
            const QString text = row.text(1);
            const QDate date = fromIsoDate(text);
            if (state == ProposalState::Approved || state == ProposalState::ApprovedWithConditions)
                last = std::max(last, date);
            dated = dated && (text.isEmpty() || date.isValid());
        })));
    if (!dated)
        return failure(Error::Code::Corrupt, QLatin1String(Proposal::table),
                       QStringLiteral("decided_on"));
    return last;
}

} // namespace

QList<Topic> Store::topicsAround(int year)
{
    return orFailed(m_records->of<Topic>().repository.select(
        {QStringLiteral("year BETWEEN %1 AND ?").arg(year - 1), year + 1}));
}

QHash<ActivityState, int> Store::activityStates(int year)
{
    return orFailed(statesOf(m_database, year));
}

QDate Store::lastApproval(int year)
{
    return orFailed(lastApprovalOf(m_database, year));
}

#define LIENKET_READ(E)                                                                            \
    template const QList<E> &Store::all<E>();                                                      \
    template const E *Store::find<E>(Id<E>);                                                       \
    template int Store::count<E>();

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
LIENKET_READ(AgendaItem)
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

#define LIENKET_READ_YEAR(E)                                                                       \
    template QList<E> Store::ofYear<E>(int);                                                       \
    template int Store::countOfYear<E>(int);

LIENKET_READ_YEAR(Proposal)
LIENKET_READ_YEAR(Meeting)
LIENKET_READ_YEAR(Topic)
LIENKET_READ_YEAR(Milestone)
LIENKET_READ_YEAR(Activity)

} // namespace LienKet
