// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pagehelp.h"

#include <QCoreApplication>

#include <algorithm>

namespace LienKet {

namespace {

struct PageHelp
{
    QLatin1StringView page;
    const char *words;
};

constexpr PageHelp helps[] = {
    {QLatin1StringView("year"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "The overview shows the year as eight steps. The current one says what "
                       "blocks it and has the act that moves it on. Below stand the figures, who "
                       "has not reported, what is due and whose turn it is to coordinate; each "
                       "leads to the list behind it.")},
    {QLatin1StringView("proposals"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "What members propose for the year, from draft to decision. Above a "
                       "proposal's details stand the acts: submit, take under review, approve, "
                       "defer, reject. An approved proposal becomes a topic with one act.")},
    {QLatin1StringView("topics"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "The topics agreed for the year with their lead, participants, indicators "
                       "and milestones. An unfinished topic is carried over to the next year or "
                       "dropped with a reason.")},
    {QLatin1StringView("activities"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Everything that happened or is planned in the year. An activity counts in "
                       "the year in which it starts, once, however many members took part. Choose "
                       "several to set a field in all of them.")},
    {QLatin1StringView("subcommittee"),
     QT_TRANSLATE_NOOP(
         "LienKet::PageHelp",
         "The joint subcommittee's meetings: who attended, the agenda, the minutes, "
         "and each decision with the votes of the members. Items of the agenda are "
         "put in order by dragging or with Alt+Up and Alt+Down, each with its planned "
         "time; the agenda is printed alone and is part of the minutes.")},
    {QLatin1StringView("reports"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "One report a member and year. It is submitted, returned with a comment or "
                       "accepted; “nothing to report” is an answer, missing is not. For those who "
                       "are late there is a letter.")},
    {QLatin1StringView("report"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "One member's report: its general text, then each topic with status, "
                       "progress, results, difficulties, indicators and the activities it rests "
                       "on. The check at the right leads to what is missing. Ctrl+Page Up and "
                       "Ctrl+Page Down step through the parts.")},
    {QLatin1StringView("consolidated"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "The joint report: accepted reports are drawn together passage by passage, "
                       "and what the office worded is never written over. Issuing keeps the "
                       "printed document and locks what went in.")},
    {QLatin1StringView("passage"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "The joint report passage by passage: what the members wrote, the joint "
                       "text, what is counted and the sentences without a source. A sentence is "
                       "taken over with a click or Enter; its mark, such as [HUST 1], stays with "
                       "it and is not printed.")},
    {QLatin1StringView("agreements"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Memoranda, announcements and agreements with their parties in protocol "
                       "order, signatories as they were titled on the day, clauses, relations and "
                       "files. A signed agreement is amended by another record.")},
    {QLatin1StringView("members"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Universities and partners with every name they ever had. To change a "
                       "name, add one with the day from which it holds; documents of an earlier "
                       "day keep the earlier name.")},
    {QLatin1StringView("people"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Officers, members of the subcommittee and signatories, sorted by given "
                       "name. When somebody takes another post, add it with its first day; what "
                       "was signed before keeps the old title.")},
    {QLatin1StringView("resources"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "What members open to each other: laboratories, facilities, data, "
                       "journals, course material, experts, and the research groups.")},
    {QLatin1StringView("areas"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "The cooperation areas of the memorandum and the research fields beneath "
                       "them, put in order by dragging or with Alt+Up and Alt+Down. One that is no "
                       "longer used is "
                       "retired with a date and what was filed under it stays, or it is merged "
                       "into another with everything that is filed under it.")},
    {QLatin1StringView("rotation"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Who coordinated and who is next, with the reason in words. The rotation "
                       "proposes, the members decide. Below it the handover from one office to "
                       "the next with its checklist and minutes.")},
    {QLatin1StringView("timeline"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Agreements, topics and reports over the years. The wheel scrolls, with "
                       "Ctrl it zooms; a click shows the facts, a double click opens the record.")},
    {QLatin1StringView("charts"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "What the records count up to. A total counts each activity once and is "
                       "not the sum of its parts. A click on a mark opens the list behind it; "
                       "each chart can be copied or exported.")},
    {QLatin1StringView("past"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "What was signed, agreed and done in an area or with a member, from the "
                       "last year back. It prints as a section of its own.")},
    {QLatin1StringView("translations"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Texts that are missing in one language, older than the other or not yet "
                       "checked. F2 opens the text in its form; once both are right, mark it as "
                       "reviewed.")},
    {QLatin1StringView("contradictions"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "Clauses whose Vietnamese and English texts disagree, and fields on which "
                       "sources say different things. Both stay; for a clause, say how they "
                       "differ and which prevails.")},
    {QLatin1StringView("trash"),
     QT_TRANSLATE_NOOP("LienKet::PageHelp",
                       "What was deleted, with everything that went with it. “Put back” makes it "
                       "what it was; choose several rows to put them back together.")},
};

} // namespace

QString pageHelp(const QString &page)
{
    const auto found = std::find_if(std::begin(helps), std::end(helps),
                                    [&](const PageHelp &help) { return help.page == page; });
    return found == std::end(helps)
               ? QString()
               : QCoreApplication::translate("LienKet::PageHelp", found->words);
}

} // namespace LienKet
