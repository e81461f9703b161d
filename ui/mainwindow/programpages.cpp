// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/programpages.h"

#include "core/services/cycle.h"
#include "core/services/rotation.h"
#include "ui/pages/activitiespage.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/areaspage.h"
#include "ui/pages/chartspage.h"
#include "ui/pages/consolidatedpage.h"
#include "ui/pages/contradictionspage.h"
#include "ui/pages/memberreportpage.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/passagepage.h"
#include "ui/pages/pastpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/proposalspage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/resourcespage.h"
#include "ui/pages/rotationpage.h"
#include "ui/pages/subcommitteepage.h"
#include "ui/pages/timelinepage.h"
#include "ui/pages/topicspage.h"
#include "ui/pages/translationspage.h"
#include "ui/pages/trashpage.h"
#include "ui/pages/yearpage.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;
using Group = PageEntry::Group;

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::Pages)
};

template <class P>
std::function<Page *()> maker(const Workspace &workspace)
{
    return [workspace] { return new P(workspace); };
}

/// How many records of an entity a year has.
template <class E>
std::function<QString(int)> countOf(const Workspace &workspace)
{
    return [&store = workspace.store](int year) {
        const int count = store.template countOfYear<E>(year);
        return count > 0 ? QString::number(count) : QString();
    };
}

template <class E>
std::function<QString(int)> countAll(const Workspace &workspace)
{
    return [&store = workspace.store](int) { return QString::number(store.template count<E>()); };
}

QList<PageEntry> yearPages(const Workspace &w)
{
    const auto reports = [w](int year) {
        const QList<MemberStanding> members = memberStandings(w.store, year, w.today);
        return members.isEmpty() ? QString()
                                 : u"%1/%2"_s.arg(QString::number(acceptedOf(members)),
                                                  QString::number(members.size()));
    };
    return {{.key = u"year"_s,
             .icon = u"go-home"_s,
             .title = [] { return Pages::tr("Overview"); },
             .make = maker<YearPage>(w)},
            {.key = u"proposals"_s,
             .icon = u"edit-comment"_s,
             .title = [] { return Pages::tr("Proposals"); },
             .make = maker<ProposalsPage>(w),
             .count = countOf<Proposal>(w)},
            {.key = u"topics"_s,
             .icon = u"flag"_s,
             .title = [] { return Pages::tr("Topics"); },
             .make = maker<TopicsPage>(w),
             .count = countOf<Topic>(w)},
            {.key = u"activities"_s,
             .icon = u"view-calendar-list"_s,
             .title = [] { return Pages::tr("Activities"); },
             .make = maker<ActivitiesPage>(w),
             .count = countOf<Activity>(w)},
            {.key = u"subcommittee"_s,
             .icon = u"meeting-attending"_s,
             .title = [] { return Pages::tr("Subcommittee"); },
             .make = maker<SubcommitteePage>(w),
             .count = countOf<Meeting>(w)},
            {.key = u"reports"_s,
             .icon = u"view-task"_s,
             .title = [] { return Pages::tr("Q4 reports"); },
             .make = maker<ReportsPage>(w),
             .count = reports},
            {.key = u"report"_s,
             .icon = u"view-task"_s,
             .title = [] { return Pages::tr("Member's report"); },
             .make = maker<MemberReportPage>(w),
             .under = u"reports"_s},
            {.key = u"consolidated"_s,
             .icon = u"merge"_s,
             .title = [] { return Pages::tr("Consolidated"); },
             .make = maker<ConsolidatedPage>(w)},
            {.key = u"passage"_s,
             .icon = u"merge"_s,
             .title = [] { return Pages::tr("Joint text"); },
             .make = maker<PassagePage>(w),
             .under = u"consolidated"_s}};
}

QList<PageEntry> consortiumPages(const Workspace &w)
{
    const auto members = [w](int year) {
        return QString::number(membersIn(w.store.all<Membership>(), year).size());
    };
    const auto shared = [w](int) {
        return QString::number(w.store.count<Resource>() + w.store.count<ResearchGroup>());
    };
    return {{.key = u"agreements"_s,
             .icon = u"document-edit-sign"_s,
             .group = Group::Consortium,
             .title = [] { return Pages::tr("Agreements"); },
             .make = maker<AgreementsPage>(w),
             .count = countAll<Agreement>(w)},
            {.key = u"members"_s,
             .icon = u"view-institution"_s,
             .group = Group::Consortium,
             .title = [] { return Pages::tr("Members"); },
             .make = maker<MembersPage>(w),
             .count = members},
            {.key = u"people"_s,
             .icon = u"user-identity"_s,
             .group = Group::Consortium,
             .title = [] { return Pages::tr("People"); },
             .make = maker<PeoplePage>(w),
             .count = countAll<Person>(w)},
            {.key = u"resources"_s,
             .icon = u"server-database"_s,
             .group = Group::Consortium,
             .title = [] { return Pages::tr("Shared resources"); },
             .make = maker<ResourcesPage>(w),
             .count = shared},
            {.key = u"areas"_s,
             .icon = u"view-list-tree"_s,
             .group = Group::Consortium,
             .title = [] { return Pages::tr("Cooperation areas"); },
             .make = maker<AreasPage>(w),
             .under = u"resources"_s},
            {.key = u"rotation"_s,
             .icon = u"media-playlist-repeat"_s,
             .group = Group::Consortium,
             .title = [] { return Pages::tr("Rotation, handover"); },
             .make = maker<RotationPage>(w)}};
}

QList<PageEntry> lookingBack(const Workspace &w)
{
    return {{.key = u"timeline"_s,
             .icon = u"view-time-schedule"_s,
             .group = Group::LookingBack,
             .title = [] { return Pages::tr("Timeline"); },
             .make = maker<TimelinePage>(w)},
            {.key = u"charts"_s,
             .icon = u"office-chart-bar-stacked"_s,
             .group = Group::LookingBack,
             .title = [] { return Pages::tr("Charts"); },
             .make = maker<ChartsPage>(w)},
            {.key = u"past"_s,
             .icon = u"view-history"_s,
             .group = Group::LookingBack,
             .title = [] { return Pages::tr("The years gone by"); },
             .make = maker<PastPage>(w)}};
}

QList<PageEntry> furtherPages(const Workspace &w)
{
    return {{.key = u"translations"_s,
             .icon = u"languages"_s,
             .group = Group::Further,
             .title = [] { return Pages::tr("Translations"); },
             .make = maker<TranslationsPage>(w)},
            {.key = u"contradictions"_s,
             .icon = u"split"_s,
             .group = Group::Further,
             .title = [] { return Pages::tr("Contradictions"); },
             .make = maker<ContradictionsPage>(w)},
            {.key = u"trash"_s,
             .icon = u"trash-empty"_s,
             .group = Group::Further,
             .title = [] { return Pages::tr("Trash"); },
             .make = maker<TrashPage>(w)}};
}

} // namespace

QList<PageEntry> programPages(const Workspace &workspace)
{
    return yearPages(workspace) + consortiumPages(workspace) + lookingBack(workspace) +
           furtherPages(workspace);
}

} // namespace LienKet
