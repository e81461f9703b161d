// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposalspage.h"

#include "ui/pages/facets.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QString ProposalsPage::title() const
{
    return tr("Proposals %1").arg(year());
}

QList<Column> ProposalsPage::columns()
{
    Directory &n = names();
    return {
        {.key = u"number"_s,
         .title = [] { return fieldLabel("ordinal"); },
         .cell = cell([](const Proposal &p) { return numberCell(p.number); }),
         .sortBy = SortBy::Value,
         .value = value([](const Proposal &p) { return p.number; }),
         .hint = {.characters = 4}},
        {.key = u"title"_s,
         .cell = cell([](const Proposal &p) { return textCell(p.title, currentLanguage()); }),
         .hint = {.wraps = true}},
        {.key = u"area"_s,
         .cell = cell([&n](const Proposal &p) { return areaCell(n, p.area, currentLanguage()); }),
         .hint = {.characters = 16, .rank = 3}},
        {.key = u"proposers"_s,
         .cell =
             cell([&n](const Proposal &p) { return n.codes(p.proposers, QDate(p.year, 12, 31)); }),
         .hint = {.characters = 14, .rank = 2}},
        {.key = u"score"_s,
         .title = [] { return tr("Score"); },
         .cell = cell([](const Proposal &p) {
             const auto mean = meanScore(p);
             return mean ? Cell(numberText(qRound(mean->first), currentLanguage())) : absentCell();
         }),
         .sortBy = SortBy::Value,
         .value = value([](const Proposal &p) {
             const auto mean = meanScore(p);
             return mean ? qint64(mean->first * 10) : noValue;
         }),
         .hint = {.characters = 6, .rank = 4},
         .alignment = Qt::AlignRight | Qt::AlignVCenter},
        {.key = u"state"_s,
         .cell = cell([](const Proposal &p) { return badge(p.state); }),
         .sortBy = SortBy::Value,
         .value = value([](const Proposal &p) { return int(p.state); }),
         .hint = {.characters = 26, .rank = 1}}};
}

QList<Facet> ProposalsPage::facets()
{
    return {codeFacet<ProposalState>("state", [this](int i) { return at(i).state; }),
            areaFacet(names(), [this](int i) { return Links<Area>{at(i).area}; }),
            memberFacet(names(), "proposers", [this](int i) { return at(i).proposers; })};
}

QString ProposalsPage::searchText(int record)
{
    const Proposal &proposal = at(record);
    QString words = proposal.title.vi + u' ' + proposal.title.en + u' ' +
                    names().person(proposal.author, Language::Vietnamese);
    for (const Id<Organization> &each : proposal.proposers)
        words += u' ' + names().everyName(each);
    return words;
}

TablePage::Words ProposalsPage::words()
{
    int adopted = 0;
    bool illustrative = false;
    for (const Proposal &each : entities()) {
        adopted += each.state == ProposalState::Approved ||
                   each.state == ProposalState::ApprovedWithConditions;
        illustrative = illustrative || each.illustrative;
    }
    return {.icon = u"edit-comment"_s,
            .filterHint = tr("Filter proposals…"),
            .emptyTitle = tr("Nothing has been proposed for %1").arg(year()),
            .emptySentence = tr("What members propose for the year stands here, from the draft to "
                                "the decision of the subcommittee."),
            .sentence =
                tr("%n proposal(s), %1 adopted", nullptr, int(entities().size())).arg(adopted),
            .illustrative = illustrative};
}

Sheet ProposalsPage::sheet(int record)
{
    const Proposal &proposal = at(record);
    const Language language = currentLanguage();
    Sheet sheet;
    sheet.title = titleOf(names(), proposal.id, language);
    sheet.badge = badge(proposal.state);
    const FactRules rules{
        .skip = {u"number"_s, u"year"_s, u"state"_s, u"illustrative"_s, u"scores"_s},
        .expect = {u"proposers"_s, u"author"_s},
        .missing = {}};
    sheet.tabs.append({.title = tr("Proposal"),
                       .sections = {{.facts = factsOf(proposal, names(), language, rules)}}});
    sheet.tabs.append(scoreTab(proposal));
    SheetTab decisions{.title = tr("Decisions"), .count = 0, .sections = {}};
    for (const MeetingDecision &each : store().all<MeetingDecision>()) {
        if (!each.proposals.contains(proposal.id))
            continue;
        decisions.sections.append(
            {.title = titleOf(names(), each.meeting, language),
             .facts = factsOf(each, names(), language,
                              {.skip = {u"meeting"_s, u"proposals"_s, u"ordinal"_s},
                               .expect = {},
                               .missing = {}})});
        ++decisions.count;
    }
    sheet.tabs.append(decisions);
    return sheet;
}

SheetTab ProposalsPage::scoreTab(const Proposal &proposal) const
{
    const Language language = currentLanguage();
    SheetTable table;
    table.heads = {{.title = fieldLabel("person"), .hint = {.wraps = true}},
                   {.title = tr("Score"), .hint = {.characters = 8}, .right = true}};
    const QDate day = proposal.decidedOn.isValid() ? proposal.decidedOn : work().today;
    for (const auto &score : proposal.scores) {
        Cell person(names().person(score.to, language));
        person.lead = names().code(names().employer(score.to, day), day);
        table.rows.append(
            {person, score.value ? Cell(QString::number(*score.value)) : absentCell()});
    }
    const auto mean = meanScore(proposal);
    const QString remark = mean ? tr("%1 on average, of %n score(s)", nullptr, mean->second)
                                      .arg(numberText(qRound(mean->first * 10) / 10.0, language))
                                : tr("No member of the subcommittee has scored it.");
    return {.title = tr("Scores"),
            .count = int(table.rows.size()),
            .sections = {{.remark = remark, .table = table}}};
}

} // namespace LienKet
