// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/actwords.h"

#include "ui/text/cyclewords.h"
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

struct Acts
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::Acts)
};

/// The words for one act: of its button, and of the history. Empty: no button does it.
struct ActWord
{
    QLatin1StringView act;
    const char *title;
    const char *done;
};

constexpr ActWord words[] = {
    {"create"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Created")},
    {"edit"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Edited")},
    {"delete"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Deleted")},
    {"duplicate"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Copied")},
    {"restore"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Old value put back")},
    {"put_back"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Put back from the trash")},
    {"paste"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Pasted from a sheet")},
    {"begin_file"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "File begun")},
    {"attach"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "File attached")},
    {"apply"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Imported")},
    {"sample"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Sample data")},
    {"upgrade"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Taken over from an older version")},
    {"undo"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Undone")},
    {"redo"_L1, "", QT_TRANSLATE_NOOP("LienKet::Acts", "Redone")},
    {"submit"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Submit"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Submitted")},
    {"submit_nil"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Submit a nil return"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Nil return submitted")},
    {"begin"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Begin the report"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Begun")},
    {"accept"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Accept"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Accepted")},
    {"return"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Return with a comment"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Returned")},
    {"reopen"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Reopen"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Reopened")},
    {"extend"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Extend the deadline"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Deadline extended")},
    {"remind"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Note a reminder"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Reminded")},
    {"review"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Take under review"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Taken under review")},
    {"approve"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Approve"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Approved")},
    {"approve_with_conditions"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Approve with conditions"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Approved with conditions")},
    {"defer"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Defer"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Deferred")},
    {"reject"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Reject"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Rejected")},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Withdraw"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Withdrawn")},
    {"reconsider"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Take up again"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Taken up again")},
    {"carry_out"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Carry out the decisions"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Decisions carried out")},
    {"change_round"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Change the round's dates"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Dates of the round changed")},
    {"make_topic"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Make it a topic"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Made a topic")},
    {"propose_again"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Propose again next year"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Proposed again")},
    {"start"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Start"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Started")},
    {"finish"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Mark as done"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Done")},
    {"finish_partly"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Mark as partly done"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Partly done")},
    {"drop"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Drop with a reason"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Dropped")},
    {"go_on"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Go on with it"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Gone on with")},
    {"carry_over"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Carry over to next year"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Carried over")},
    {"assign"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Assign the coordinator"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Coordinator assigned")},
    {"act_for"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Name an acting coordinator"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Acting coordinator named")},
    {"open_round"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Open the report round"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Report round opened")},
    {"close_round"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Close the report round"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Report round closed")},
    {"consolidate"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Draw the accepted reports together"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Accepted reports drawn together")},
    {"to_approval"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Submit for approval"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Submitted for approval")},
    {"take_back"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Take back from approval"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Taken back from approval")},
    {"issue"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Issue"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Issued")},
    {"revoke"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Revoke"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Revoked")},
    {"take_out"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Take out of the consolidated report"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Taken out of the consolidated report")},
    {"complete_round"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Add what came later to the round"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Report round completed")},
    {"reopen_round"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Reopen the report round"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Report round reopened")},
    {"take_back_handover"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Take the handover back"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Handover taken back")},
    {"prepare_handover"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Prepare the handover"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Handover prepared")},
    {"hand_over"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Hand over"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Handed over")},
    {"plan_next"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Begin the next year"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Next year begun")},
    {"close_year"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Close the year"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Year closed")},
    {"reopen_year"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Reopen the year"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Year reopened")},
    {"count_once"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Count as one event"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Counted as one event")},
    {"merge_area"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Merge into another area"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Merged into another area")},
    {"retire"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Retire"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Retired")},
    {"use_again"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Use again"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Used again")},
    {"count_apart"_L1, QT_TRANSLATE_NOOP("LienKet::Acts", "Count as an event of its own"),
     QT_TRANSLATE_NOOP("LienKet::Acts", "Counted as an event of its own")},
};

const ActWord *wordFor(QAnyStringView act)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&](const ActWord &each) { return act == each.act; });
    return found == std::end(words) ? nullptr : found;
}

QString noun(const QString &act, const QString &records)
{
    const QString what = records.isEmpty() ? Acts::tr("several records") : records;
    if (act == "create"_L1)
        return Acts::tr("new %1").arg(what);
    if (act == "delete"_L1)
        return Acts::tr("deletion of %1").arg(what);
    if (act == "duplicate"_L1)
        return Acts::tr("copy of %1").arg(what);
    if (act == "put_back"_L1)
        return Acts::tr("return of %1").arg(what);
    if (act == "attach"_L1)
        return Acts::tr("attaching %1").arg(what);
    if (act == "apply"_L1)
        return Acts::tr("import of %1").arg(what);
    const ActWord *word = wordFor(act);
    return word && *word->title ? Acts::tr("%1 (%2)").arg(actTitle(act).toLower(), what)
                                : Acts::tr("change of %1").arg(what);
}

QString counted(const QList<std::pair<QLatin1StringView, int>> &records)
{
    QStringList parts;
    for (const auto &[table, count] : records)
        parts.append(u"%1 %2"_s.arg(entityLabel(table).toLower(), QString::number(count)));
    return parts.join(u", "_s);
}

} // namespace

QString actTitle(QAnyStringView act)
{
    const ActWord *word = wordFor(act);
    return word ? Acts::tr(word->title) : act.toString();
}

QString actWord(const QString &act)
{
    const ActWord *word = wordFor(act);
    return word ? Acts::tr(word->done) : act;
}

QString sealedText(const QString &act)
{
    const QLatin1StringView back = takenBackBy(act);
    return back.isEmpty()
               ? Acts::tr("This cannot be undone.")
               : Acts::tr("This is not undone, but taken back with “%1”.").arg(actTitle(back));
}

QString doneText(const StepInfo &step, const QString &record)
{
    const QString done = actWord(step.act);
    const QString sentence =
        record.isEmpty() ? Acts::tr("%1.").arg(done) : Acts::tr("%1: %2.").arg(done, record);
    return step.sealed ? sentence + u' ' + sealedText(step.act) : sentence;
}

QString cautionText(const Caution &caution, Directory &names)
{
    QStringList codes;
    for (const Id<Organization> &member : caution.members)
        codes.append(names.code(member));
    switch (caution.kind) {
    case Caution::Kind::MissingReports:
        return Acts::tr("Not accepted yet: the reports of %1.").arg(listed(codes));
    case Caution::Kind::LeftOut:
        return Acts::tr("Accepted, but not drawn in: the reports of %1.").arg(listed(codes));
    case Caution::Kind::NotIssued:
        return Acts::tr("The report of the year has not been issued.");
    case Caution::Kind::NotHandedOver:
        return Acts::tr("The year has not been handed over.");
    case Caution::Kind::OpenChecklist:
        return Acts::tr("%n line(s) of the checklist are not done.", nullptr, caution.count);
    case Caution::Kind::NoMajority:
        return Acts::tr("The votes do not carry decision %1.").arg(caution.count);
    case Caution::Kind::WordsStay:
        return Acts::tr("The joint text keeps what it says until you consolidate again.");
    case Caution::Kind::Moves:
        return Acts::tr("What is filed under it goes there: %1.").arg(counted(caution.moved));
    }
    return {};
}

QString undoText(const QString &act, const QString &records)
{
    return Acts::tr("&Undo: %1").arg(noun(act, records).replace(u'&', "&&"_L1));
}

QString redoText(const QString &act, const QString &records)
{
    return Acts::tr("&Redo: %1").arg(noun(act, records).replace(u'&', "&&"_L1));
}

QString undoneText(const QString &act, const QString &records)
{
    return Acts::tr("Undone: %1.").arg(noun(act, records));
}

QString redoneText(const QString &act, const QString &records)
{
    return Acts::tr("Redone: %1.").arg(noun(act, records));
}

} // namespace LienKet
