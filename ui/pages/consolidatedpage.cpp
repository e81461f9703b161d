// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consolidatedpage.h"

#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/recordofyear.h"
#include "core/services/sinceissue.h"
#include "core/services/statistics.h"
#include "core/services/textgaps.h"
#include "ui/pages/facets.h"
#include "ui/pages/passages.h"
#include "ui/pages/recordlist.h"
#include "ui/pages/sheets.h"
#include "ui/printing/reportfile.h"
#include "ui/text/actwords.h"
#include "ui/text/badges.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

QString ConsolidatedPage::title() const
{
    return tr("Consolidated report %1").arg(year());
}

const ConsolidatedReport *ConsolidatedPage::report() const
{
    return recordOf(store().all<ConsolidatedReport>(), year());
}

bool ConsolidatedPage::belongs(const ReportSection &section) const
{
    const ConsolidatedReport *own = store().find(section.report);
    return own && own->year == year();
}

TablePage::Offer ConsolidatedPage::pageActs() const
{
    if (const ConsolidatedReport *own = report())
        return {{QLatin1StringView(ConsolidatedReport::table), own->id.uuid}};
    return {yearKey(store(), year()), {u"consolidate"_s}};
}

Result<Step> ConsolidatedPage::complete(const Step &step) const
{
    return withIssuedReport(store(), step, work().today);
}

int ConsolidatedPage::load()
{
    m_changes.clear();
    m_unread.reset();
    m_notWhole.clear();
    m_untranslated.clear();
    m_sameEvents = sameEvents(store().ofYear<Activity>(year()));
    if (const ConsolidatedReport *own = report()) {
        m_notWhole = passagesNotWhole(store(), *own);
        m_untranslated = untranslatedEntries(store(), *own);
        auto changes = changesSinceIssue(store(), *own);
        if (changes)
            m_changes = std::move(*changes);
        else
            m_unread = changes.error();
    }
    return EntityPage::load();
}

QString ConsolidatedPage::heading(const ReportSection &section) const
{
    return passageTitle(names(), section, year(), currentLanguage());
}

qint64 ConsolidatedPage::place(const ReportSection &section) const
{
    return passagePlace(names(), section);
}

int ConsolidatedPage::numberOf(const ReportSection &section) const
{
    const qint64 own = place(section);
    return 1 + int(std::count_if(entities().begin(), entities().end(),
                                 [&](const auto &each) { return place(each) < own; }));
}

QList<Column> ConsolidatedPage::columns()
{
    Directory &n = names();
    return {{.key = u"ordinal"_s,
             .cell = cell([this](const ReportSection &s) { return numberCell(numberOf(s)); }),
             .sortBy = SortBy::Value,
             .value = value([this](const ReportSection &s) { return place(s); }),
             .hint = {.characters = 4}},
            {.key = u"passage"_s,
             .title = [] { return tr("Passage"); },
             .cell = cell([this, &n](const ReportSection &s) {
                 Cell cell(heading(s));
                 if (s.area)
                     cell.area = n.areaColour(s.area);
                 return cell;
             }),
             .hint = {.wraps = true}},
            {.key = u"kind"_s,
             .title = [] { return tr("Part"); },
             .cell = cell([](const ReportSection &s) { return word(s.kind); }),
             .hint = {.characters = 18, .rank = 2}},
            {.key = u"entries"_s,
             .title = [] { return tr("Entries used"); },
             .cell = cell([](const ReportSection &s) { return QString::number(s.entries.size()); }),
             .sortBy = SortBy::Value,
             .value = value([](const ReportSection &s) { return s.entries.size(); }),
             .hint = {.characters = 5, .rank = 3},
             .alignment = Qt::AlignRight | Qt::AlignVCenter},
            {.key = u"texts"_s,
             .title = [] { return tr("Texts"); },
             .cell = cell([](const ReportSection &s) {
                 if (s.text.isEmpty())
                     return absentCell();
                 return isWhole(s.text)
                            ? Cell(Badge{Tone::Done, u"checkmark"_s, tr("Both")})
                            : Cell(Badge{Tone::Warning, u"languages"_s, tr("Not whole in both")});
             }),
             .hint = {.characters = 21, .rank = 1}}};
}

QList<Facet> ConsolidatedPage::facets()
{
    const Facet texts{.key = u"texts"_s,
                      .name = [] { return ConsolidatedPage::tr("Texts"); },
                      .codes =
                          [this](int i) {
                              const LocalizedText &text = at(i).text;
                              return QStringList{text.isEmpty()  ? u"none"_s
                                                 : isWhole(text) ? u"both"_s
                                                                 : u"part"_s};
                          },
                      .word =
                          [](const QString &code) {
                              return code == u"none"_s   ? ConsolidatedPage::tr("not worded yet")
                                     : code == u"part"_s ? ConsolidatedPage::tr("Not whole in both")
                                                         : ConsolidatedPage::tr("Both");
                          }};
    return {codeFacet<SectionKind>("kind", [this](int i) { return at(i).kind; }), texts};
}

QString ConsolidatedPage::searchText(int record)
{
    return at(record).text.vi + u' ' + at(record).text.en;
}

TablePage::Words ConsolidatedPage::words()
{
    const Language language = currentLanguage();
    const ConsolidatedReport *own = report();
    const YearStatus status = yearStatus(store(), year(), work().today);
    Words words{.icon = u"merge"_s,
                .filterHint = tr("Filter passages…"),
                .emptyTitle = tr("Nothing has been consolidated for %1 yet").arg(year()),
                .emptySentence = tr("The joint text of the members' accepted reports stands here, "
                                    "passage by passage. %1 of %2 reports are accepted.")
                                     .arg(QString::number(status.accepted()),
                                          QString::number(status.members.size())),
                .sentence = tr("Only accepted reports enter the consolidated report.")};
    if (!own)
        return words;
    words.link = tr("Word it from what the members wrote");
    words.linkPage = u"passage"_s;
    words.badge = badge(own->state);
    words.illustrative = own->illustrative;
    QStringList facts{tr("from %n accepted report(s)", nullptr, int(own->reports.size()))};
    if (!own->number.isEmpty())
        facts.append(tr("no. %1").arg(own->number));
    if (own->date.isValid())
        facts.append(dateText(own->date, language));
    if (own->signatory)
        facts.append((own->state == ConsolidatedState::Issued ? tr("signed by %1")
                                                              : tr("to be signed by %1"))
                         .arg(names().person(own->signatory, language)));
    if (own->state == ConsolidatedState::Draft && !m_notWhole.isEmpty())
        facts.append(
            tr("%n passage(s) not whole in both languages", nullptr, int(m_notWhole.size())));
    if (own->state == ConsolidatedState::Draft && !m_sameEvents.isEmpty())
        facts.append(tr("%n possible duplicate(s)", nullptr, int(m_sameEvents.size())));
    words.sentence = facts.join(u" · "_s).toHtmlEscaped();
    const auto leftOut = membersLeftOut(store(), *own);
    if (own->state == ConsolidatedState::Draft && !leftOut.isEmpty())
        words.sentence +=
            u" · <b>%1</b>"_s.arg(tr("accepted since: %1; consolidate again")
                                      .arg(names().codes(leftOut, QDate(year(), 12, 31)))
                                      .toHtmlEscaped());
    if (m_unread)
        words.footnote = ::LienKet::sentence(*m_unread);
    else if (!m_changes.isEmpty())
        words.footnote = tr("%n change(s) of the year's records since it was issued.", nullptr,
                            int(m_changes.size()));
    return words;
}

Sheet ConsolidatedPage::sheet(int record)
{
    const ReportSection &section = at(record);
    Sheet sheet;
    sheet.title = heading(section);
    if (sheet.title != word(section.kind))
        sheet.note = word(section.kind);
    Fact text{tr("Joint text"), section.text};
    if (section.text.isEmpty()) { // there is nothing to be translated yet
        Cell open(tr("not worded yet"));
        open.absent = true;
        text.value = open;
    }
    sheet.tabs.append({.title = tr("Joint text"), .sections = {{.facts = {text}}}});
    sheet.tabs.append(settleTab());
    if (!m_changes.isEmpty())
        sheet.tabs.append(changeTab());
    return sheet;
}

} // namespace LienKet
