// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace LienKet {
namespace {

struct Label
{
    const char *name;
    const char *words;
};

/// A field whose name says something else with its entity than alone.
struct OwnLabel
{
    QLatin1StringView table;
    QLatin1StringView name;
    const char *words;
};

constexpr OwnLabel ownFields[] = {
    {QLatin1StringView("area"), QLatin1StringView("parent"),
     QT_TRANSLATE_NOOP("LienKet::Labels", "Beneath the area")},
    {QLatin1StringView("agenda_item"), QLatin1StringView("subject"),
     QT_TRANSLATE_NOOP("LienKet::Labels", "Item")},
    {QLatin1StringView("meeting_decision"), QLatin1StringView("outcome"),
     QT_TRANSLATE_NOOP("LienKet::Labels", "What it decides")},
    {QLatin1StringView("handover"), QLatin1StringView("from"),
     QT_TRANSLATE_NOOP("LienKet::Labels", "Handing-over party")},
    {QLatin1StringView("handover"), QLatin1StringView("to"),
     QT_TRANSLATE_NOOP("LienKet::Labels", "Receiving party")},
    {QLatin1StringView("reminder"), QLatin1StringView("person"),
     QT_TRANSLATE_NOOP("LienKet::Labels", "Recipient")},
};

constexpr Label fields[] = {
    {"abbreviation", QT_TRANSLATE_NOOP("LienKet::Labels", "Abbreviation")},
    {"academic_title", QT_TRANSLATE_NOOP("LienKet::Labels", "Academic title and degree")},
    {"accepted_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Accepted on")},
    {"access", QT_TRANSLATE_NOOP("LienKet::Labels", "Terms of access")},
    {"act", QT_TRANSLATE_NOOP("LienKet::Labels", "Action")},
    {"acting", QT_TRANSLATE_NOOP("LienKet::Labels", "Acting coordinator")},
    {"activities", QT_TRANSLATE_NOOP("LienKet::Labels", "Activities")},
    {"address", QT_TRANSLATE_NOOP("LienKet::Labels", "Address")},
    {"agreement", QT_TRANSLATE_NOOP("LienKet::Labels", "Agreement")},
    {"answer", QT_TRANSLATE_NOOP("LienKet::Labels", "Answer")},
    {"area", QT_TRANSLATE_NOOP("LienKet::Labels", "Cooperation area")},
    {"areas", QT_TRANSLATE_NOOP("LienKet::Labels", "Cooperation areas")},
    {"assumed", QT_TRANSLATE_NOOP("LienKet::Labels", "Assumed date")},
    {"attendance", QT_TRANSLATE_NOOP("LienKet::Labels", "Attendance")},
    {"author", QT_TRANSLATE_NOOP("LienKet::Labels", "Author")},
    {"authority", QT_TRANSLATE_NOOP("LienKet::Labels", "Signing authority")},
    {"baseline", QT_TRANSLATE_NOOP("LienKet::Labels", "Baseline")},
    {"basis", QT_TRANSLATE_NOOP("LienKet::Labels", "Assigned by")},
    {"budget", QT_TRANSLATE_NOOP("LienKet::Labels", "Budget")},
    {"carried_from", QT_TRANSLATE_NOOP("LienKet::Labels", "Carried over from")},
    {"certainty", QT_TRANSLATE_NOOP("LienKet::Labels", "Certainty")},
    {"chair", QT_TRANSLATE_NOOP("LienKet::Labels", "Chair")},
    {"channel", QT_TRANSLATE_NOOP("LienKet::Labels", "Channel")},
    {"closed_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Closed on")},
    {"code", QT_TRANSLATE_NOOP("LienKet::Labels", "Code")},
    {"colour", QT_TRANSLATE_NOOP("LienKet::Labels", "Colour")},
    {"comment", QT_TRANSLATE_NOOP("LienKet::Labels", "Comment")},
    {"condition", QT_TRANSLATE_NOOP("LienKet::Labels", "Condition")},
    {"conditions", QT_TRANSLATE_NOOP("LienKet::Labels", "Conditions or reason")},
    {"contact", QT_TRANSLATE_NOOP("LienKet::Labels", "Contact person")},
    {"cost", QT_TRANSLATE_NOOP("LienKet::Labels", "Cost")},
    {"cutoff", QT_TRANSLATE_NOOP("LienKet::Labels", "Cut-off date")},
    {"date", QT_TRANSLATE_NOOP("LienKet::Labels", "Date")},
    {"deadline", QT_TRANSLATE_NOOP("LienKet::Labels", "Deadline")},
    {"decided_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Decided on")},
    {"decision_number", QT_TRANSLATE_NOOP("LienKet::Labels", "Decision number")},
    {"description", QT_TRANSLATE_NOOP("LienKet::Labels", "Description")},
    {"difficulties", QT_TRANSLATE_NOOP("LienKet::Labels", "Difficulties")},
    {"direction", QT_TRANSLATE_NOOP("LienKet::Labels", "Direction")},
    {"discipline", QT_TRANSLATE_NOOP("LienKet::Labels", "Field")},
    {"divergence", QT_TRANSLATE_NOOP("LienKet::Labels", "Divergence of the texts")},
    {"divergence_note", QT_TRANSLATE_NOOP("LienKet::Labels", "How they diverge")},
    {"document", QT_TRANSLATE_NOOP("LienKet::Labels", "Document")},
    {"document_code", QT_TRANSLATE_NOOP("LienKet::Labels", "Code in reference numbers")},
    {"done", QT_TRANSLATE_NOOP("LienKet::Labels", "Done")},
    {"done_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Done on")},
    {"drafted_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Drafted on")},
    {"due", QT_TRANSLATE_NOOP("LienKet::Labels", "Due date")},
    {"duration", QT_TRANSLATE_NOOP("LienKet::Labels", "Minutes planned")},
    {"email", QT_TRANSLATE_NOOP("LienKet::Labels", "E-mail")},
    {"end", QT_TRANSLATE_NOOP("LienKet::Labels", "To")},
    {"entity", QT_TRANSLATE_NOOP("LienKet::Labels", "Kind of record")},
    {"entries", QT_TRANSLATE_NOOP("LienKet::Labels", "Entries")},
    {"evidence", QT_TRANSLATE_NOOP("LienKet::Labels", "Evidence")},
    {"expires_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Expiry date")},
    {"extension_reason", QT_TRANSLATE_NOOP("LienKet::Labels", "Reason for the extension")},
    {"external_partners", QT_TRANSLATE_NOOP("LienKet::Labels", "External partners")},
    {"field_name", QT_TRANSLATE_NOOP("LienKet::Labels", "Part of the record")},
    {"file_name", QT_TRANSLATE_NOOP("LienKet::Labels", "File")},
    {"founded_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Founded on")},
    {"from", QT_TRANSLATE_NOOP("LienKet::Labels", "From")},
    {"given_to", QT_TRANSLATE_NOOP("LienKet::Labels", "Given to")},
    {"handover", QT_TRANSLATE_NOOP("LienKet::Labels", "Handover")},
    {"hash", QT_TRANSLATE_NOOP("LienKet::Labels", "Hash")},
    {"head_title", QT_TRANSLATE_NOOP("LienKet::Labels", "Title of the head")},
    {"highlights", QT_TRANSLATE_NOOP("LienKet::Labels", "Highlights")},
    {"host", QT_TRANSLATE_NOOP("LienKet::Labels", "Host")},
    {"illustrative", QT_TRANSLATE_NOOP("LienKet::Labels", "Illustrative data")},
    {"in_force_from", QT_TRANSLATE_NOOP("LienKet::Labels", "Effective from")},
    {"issued_hash", QT_TRANSLATE_NOOP("LienKet::Labels", "Hash of the issued document")},
    {"joined_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Joined on")},
    {"kind", QT_TRANSLATE_NOOP("LienKet::Labels", "Kind")},
    {"lead", QT_TRANSLATE_NOOP("LienKet::Labels", "Lead institution")},
    {"left_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Left on")},
    {"legal_basis", QT_TRANSLATE_NOOP("LienKet::Labels", "Legal basis")},
    {"media_type", QT_TRANSLATE_NOOP("LienKet::Labels", "Type of file")},
    {"meeting", QT_TRANSLATE_NOOP("LienKet::Labels", "Meeting")},
    {"member", QT_TRANSLATE_NOOP("LienKet::Labels", "Member university")},
    {"members", QT_TRANSLATE_NOOP("LienKet::Labels", "Members")},
    {"minutes", QT_TRANSLATE_NOOP("LienKet::Labels", "Minutes")},
    {"name", QT_TRANSLATE_NOOP("LienKet::Labels", "Name")},
    {"name_as_signed", QT_TRANSLATE_NOOP("LienKet::Labels", "Name as signed")},
    {"nil", QT_TRANSLATE_NOOP("LienKet::Labels", "Nothing to report")},
    {"note", QT_TRANSLATE_NOOP("LienKet::Labels", "Notes")},
    {"number", QT_TRANSLATE_NOOP("LienKet::Labels", "Number")},
    {"objective", QT_TRANSLATE_NOOP("LienKet::Labels", "Objective")},
    {"opened_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Opened on")},
    {"ordinal", QT_TRANSLATE_NOOP("LienKet::Labels", "No.")},
    {"organization", QT_TRANSLATE_NOOP("LienKet::Labels", "Organization")},
    {"other", QT_TRANSLATE_NOOP("LienKet::Labels", "Other agreement")},
    {"outcome", QT_TRANSLATE_NOOP("LienKet::Labels", "Outcome")},
    {"owner", QT_TRANSLATE_NOOP("LienKet::Labels", "Owner")},
    {"parent", QT_TRANSLATE_NOOP("LienKet::Labels", "Superior body")},
    {"participants", QT_TRANSLATE_NOOP("LienKet::Labels", "Participating institutions")},
    {"party", QT_TRANSLATE_NOOP("LienKet::Labels", "Party")},
    {"people", QT_TRANSLATE_NOOP("LienKet::Labels", "People")},
    {"person", QT_TRANSLATE_NOOP("LienKet::Labels", "Person")},
    {"person_in_charge", QT_TRANSLATE_NOOP("LienKet::Labels", "Person in charge")},
    {"phone", QT_TRANSLATE_NOOP("LienKet::Labels", "Telephone")},
    {"place", QT_TRANSLATE_NOOP("LienKet::Labels", "Place")},
    {"position", QT_TRANSLATE_NOOP("LienKet::Labels", "Position")},
    {"prevails", QT_TRANSLATE_NOOP("LienKet::Labels", "Text that prevails")},
    {"printed_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Printed on")},
    {"progress", QT_TRANSLATE_NOOP("LienKet::Labels", "Progress")},
    {"proposal", QT_TRANSLATE_NOOP("LienKet::Labels", "Proposal")},
    {"proposals", QT_TRANSLATE_NOOP("LienKet::Labels", "Proposals")},
    {"proposers", QT_TRANSLATE_NOOP("LienKet::Labels", "Proposing members")},
    {"protocol_order", QT_TRANSLATE_NOOP("LienKet::Labels", "Protocol order")},
    {"provenance", QT_TRANSLATE_NOOP("LienKet::Labels", "Known from")},
    {"quantity", QT_TRANSLATE_NOOP("LienKet::Labels", "Quantity")},
    {"reason", QT_TRANSLATE_NOOP("LienKet::Labels", "Reason")},
    {"record", QT_TRANSLATE_NOOP("LienKet::Labels", "Record")},
    {"reminder_days", QT_TRANSLATE_NOOP("LienKet::Labels", "Reminders, days before the deadline")},
    {"remark", QT_TRANSLATE_NOOP("LienKet::Labels", "Remark")},
    {"reopened", QT_TRANSLATE_NOOP("LienKet::Labels", "Reopened")},
    {"report", QT_TRANSLATE_NOOP("LienKet::Labels", "Report")},
    {"reports", QT_TRANSLATE_NOOP("LienKet::Labels", "Member reports")},
    {"results", QT_TRANSLATE_NOOP("LienKet::Labels", "Results")},
    {"retired_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Retired on")},
    {"resubmitted_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Resubmitted on")},
    {"returned_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Returned on")},
    {"role", QT_TRANSLATE_NOOP("LienKet::Labels", "Role")},
    {"round", QT_TRANSLATE_NOOP("LienKet::Labels", "Report round")},
    {"same_as", QT_TRANSLATE_NOOP("LienKet::Labels", "Same event as")},
    {"scope", QT_TRANSLATE_NOOP("LienKet::Labels", "Who it binds")},
    {"scope_items", QT_TRANSLATE_NOOP("LienKet::Labels", "Clauses carried out")},
    {"scores", QT_TRANSLATE_NOOP("LienKet::Labels", "Scores of the subcommittee")},
    {"sent_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Sent on")},
    {"short_name", QT_TRANSLATE_NOOP("LienKet::Labels", "Short name")},
    {"short_title", QT_TRANSLATE_NOOP("LienKet::Labels", "Short title")},
    {"signatory", QT_TRANSLATE_NOOP("LienKet::Labels", "Signatory")},
    {"signed_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Signing date")},
    {"size", QT_TRANSLATE_NOOP("LienKet::Labels", "Size")},
    {"sort_name", QT_TRANSLATE_NOOP("LienKet::Labels", "Sorted as")},
    {"start", QT_TRANSLATE_NOOP("LienKet::Labels", "From")},
    {"started_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Started on")},
    {"state", QT_TRANSLATE_NOOP("LienKet::Labels", "State")},
    {"status", QT_TRANSLATE_NOOP("LienKet::Labels", "Degree of completion")},
    {"submitted_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Submitted on")},
    {"superior_line", QT_TRANSLATE_NOOP("LienKet::Labels", "Superior body as printed")},
    {"target", QT_TRANSLATE_NOOP("LienKet::Labels", "Target")},
    {"term", QT_TRANSLATE_NOOP("LienKet::Labels", "Term")},
    {"terminated_on", QT_TRANSLATE_NOOP("LienKet::Labels", "Terminated on")},
    {"termination_reason", QT_TRANSLATE_NOOP("LienKet::Labels", "Reason for the termination")},
    {"subject", QT_TRANSLATE_NOOP("LienKet::Labels", "Subject")},
    {"text", QT_TRANSLATE_NOOP("LienKet::Labels", "Text")},
    {"theme", QT_TRANSLATE_NOOP("LienKet::Labels", "Common theme of the year")},
    {"title", QT_TRANSLATE_NOOP("LienKet::Labels", "Title")},
    {"title_as_signed", QT_TRANSLATE_NOOP("LienKet::Labels", "Title as signed")},
    {"to", QT_TRANSLATE_NOOP("LienKet::Labels", "To")},
    {"topic", QT_TRANSLATE_NOOP("LienKet::Labels", "Topic")},
    {"topics", QT_TRANSLATE_NOOP("LienKet::Labels", "Topics")},
    {"turn", QT_TRANSLATE_NOOP("LienKet::Labels", "Turn")},
    {"unit", QT_TRANSLATE_NOOP("LienKet::Labels", "Unit of measure")},
    {"until", QT_TRANSLATE_NOOP("LienKet::Labels", "To")},
    {"values", QT_TRANSLATE_NOOP("LienKet::Labels", "Indicator values")},
    {"votes", QT_TRANSLATE_NOOP("LienKet::Labels", "Votes")},
    {"website", QT_TRANSLATE_NOOP("LienKet::Labels", "Website")},
    {"year", QT_TRANSLATE_NOOP("LienKet::Labels", "Year")},
};

constexpr Label entities[] = {
    {"organization", QT_TRANSLATE_NOOP("LienKet::Labels", "Organization")},
    {"organization_name", QT_TRANSLATE_NOOP("LienKet::Labels", "Name of an organization")},
    {"organization_alias", QT_TRANSLATE_NOOP("LienKet::Labels", "Alias of an organization")},
    {"membership", QT_TRANSLATE_NOOP("LienKet::Labels", "Membership")},
    {"area", QT_TRANSLATE_NOOP("LienKet::Labels", "Cooperation area")},
    {"person", QT_TRANSLATE_NOOP("LienKet::Labels", "Person")},
    {"post", QT_TRANSLATE_NOOP("LienKet::Labels", "Post")},
    {"focal_point", QT_TRANSLATE_NOOP("LienKet::Labels", "Focal point")},
    {"agreement", QT_TRANSLATE_NOOP("LienKet::Labels", "Agreement")},
    {"agreement_party", QT_TRANSLATE_NOOP("LienKet::Labels", "Party")},
    {"agreement_signatory", QT_TRANSLATE_NOOP("LienKet::Labels", "Signatory")},
    {"agreement_relation", QT_TRANSLATE_NOOP("LienKet::Labels", "Relation of agreements")},
    {"scope_item", QT_TRANSLATE_NOOP("LienKet::Labels", "Scope of cooperation")},
    {"program_year", QT_TRANSLATE_NOOP("LienKet::Labels", "Program year")},
    {"coordinator_term", QT_TRANSLATE_NOOP("LienKet::Labels", "Coordinator year")},
    {"unavailability", QT_TRANSLATE_NOOP("LienKet::Labels", "Unavailability")},
    {"proposal", QT_TRANSLATE_NOOP("LienKet::Labels", "Proposal")},
    {"subcommittee_seat", QT_TRANSLATE_NOOP("LienKet::Labels", "Seat in the subcommittee")},
    {"meeting", QT_TRANSLATE_NOOP("LienKet::Labels", "Meeting")},
    {"agenda_item", QT_TRANSLATE_NOOP("LienKet::Labels", "Agenda item")},
    {"meeting_decision", QT_TRANSLATE_NOOP("LienKet::Labels", "Decision")},
    {"topic", QT_TRANSLATE_NOOP("LienKet::Labels", "Topic")},
    {"indicator", QT_TRANSLATE_NOOP("LienKet::Labels", "Indicator")},
    {"milestone", QT_TRANSLATE_NOOP("LienKet::Labels", "Milestone")},
    {"activity", QT_TRANSLATE_NOOP("LienKet::Labels", "Activity")},
    {"resource", QT_TRANSLATE_NOOP("LienKet::Labels", "Shared resource")},
    {"research_group", QT_TRANSLATE_NOOP("LienKet::Labels", "Research group")},
    {"report_round", QT_TRANSLATE_NOOP("LienKet::Labels", "Report round")},
    {"reminder", QT_TRANSLATE_NOOP("LienKet::Labels", "Reminder")},
    {"member_report", QT_TRANSLATE_NOOP("LienKet::Labels", "Member report")},
    {"report_entry", QT_TRANSLATE_NOOP("LienKet::Labels", "Report entry")},
    {"consolidated_report", QT_TRANSLATE_NOOP("LienKet::Labels", "Consolidated report")},
    {"report_section", QT_TRANSLATE_NOOP("LienKet::Labels", "Section of the joint text")},
    {"handover", QT_TRANSLATE_NOOP("LienKet::Labels", "Handover")},
    {"handover_item", QT_TRANSLATE_NOOP("LienKet::Labels", "Item of the handover")},
    {"attachment", QT_TRANSLATE_NOOP("LienKet::Labels", "Attachment")},
    {"document_number", QT_TRANSLATE_NOOP("LienKet::Labels", "Document number")},
    {"source", QT_TRANSLATE_NOOP("LienKet::Labels", "Source")},
};

QString find(std::span<const Label> labels, QAnyStringView name)
{
    const auto found = std::find_if(labels.begin(), labels.end(), [name](const Label &label) {
        return name == QLatin1StringView(label.name);
    });
    if (found == labels.end())
        return name.toString();
    return QCoreApplication::translate("LienKet::Labels", found->words);
}

} // namespace

QString fieldLabel(QAnyStringView field)
{
    return find(fields, field);
}

QString fieldLabel(QAnyStringView table, QAnyStringView field)
{
    for (const OwnLabel &own : ownFields) {
        if (table == own.table && field == own.name)
            return QCoreApplication::translate("LienKet::Labels", own.words);
    }
    return fieldLabel(field);
}

QString entityLabel(QAnyStringView table)
{
    return find(entities, table);
}

} // namespace LienKet
