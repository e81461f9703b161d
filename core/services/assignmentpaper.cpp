// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/services/agreementstate.h"
#include "core/services/minutes.h"
#include "core/services/minuteswriter.h"
#include "core/services/prose.h"
#include "core/services/rotation.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// The members' meeting at which they agreed: the last one before the day, in this year or the
/// last.
const Meeting *meetingBefore(const ProgramRecords &records, QDate day)
{
    const Meeting *last = nullptr;
    for (const Meeting &each : records.all<Meeting>()) {
        if (each.kind == MeetingKind::Members && each.date <= day &&
            each.date >= day.addYears(-1) && (!last || last->date < each.date))
            last = &each;
    }
    return last;
}

/// Writes the paper on one term.
class AssignmentWriter
{
public:
    AssignmentWriter(MinutesWriter &writer, const CoordinatorTerm &term)
        : m_writer(writer), m_term(term), m_decision(term.basis == TermBasis::Decision),
          m_issuer(
              coordinatorOn(QDate(term.year - 1, 12, 31), writer.records.all<CoordinatorTerm>()))
    {
        if (!m_issuer)
            m_issuer = term.organization;
    }

    void write()
    {
        using Form = MinutesWriter::Form;
        m_writer.begin(m_decision ? Form::Decision : Form::Minutes, m_issuer,
                       m_writer.say("assignment.subject", ofYear()), {});
        if (m_decision && !m_term.decisionNumber.isEmpty() && m_writer.document.head)
            m_writer.document.head->number =
                m_writer.say("number", {{"number"_L1, m_term.decisionNumber}});
        const QString head =
            m_writer.naming.headTitle(m_issuer) + u' ' + m_writer.naming.name(m_issuer);
        if (m_decision)
            m_writer.body(head.toUpper(), Paragraph::Role::Lead);
        writeBasis();
        m_writer.body(m_writer.say(m_decision ? "assignment.decides" : "assignment.agreed"),
                      Paragraph::Role::Lead);
        writeArticles();
        sign();
        if (m_term.illustrative)
            m_writer.document.footMark = m_writer.say("illustrative");
    }

private:
    Phrases::Arguments ofYear() const { return {{"year"_L1, QString::number(m_term.year)}}; }

    void basis(const char *code, const Phrases::Arguments &arguments)
    {
        m_writer.body(m_writer.say(code, arguments), Paragraph::Role::LegalBasis);
    }

    void writeBasis()
    {
        const QDate day = m_writer.document.date;
        for (const Agreement &each : m_writer.records.all<Agreement>()) {
            const bool binds = each.kind == AgreementKind::Memorandum &&
                               each.scope == AgreementScope::Consortium && each.signedOn <= day;
            if (binds && each.signedOn.isValid() && !each.terminatedOn.isValid())
                basis("assignment.basis.agreement",
                      {{"title"_L1, clause(m_writer.shown(each.title))},
                       {"date"_L1, longDate(each.signedOn, m_writer.language)}});
        }
        if (const Meeting *meeting = meetingBefore(m_writer.records, day))
            basis("assignment.basis.meeting",
                  {{"date"_L1, longDate(meeting->date, m_writer.language)}});
        if (!m_term.reason.isEmpty())
            basis("assignment.basis.reason",
                  {{"reason"_L1, clause(m_writer.shown(m_term.reason))}});
    }

    void writeArticles()
    {
        Phrases::Arguments about = ofYear();
        about.append({"name"_L1, m_writer.naming.name(m_term.organization)});
        about.append({"from"_L1, longDate(m_term.from, m_writer.language)});
        about.append({"until"_L1, longDate(m_term.until, m_writer.language)});
        about.append({"issuer"_L1, m_writer.naming.name(m_issuer)});
        m_writer.body(m_writer.say("assignment.article.assigns", about));
        m_writer.body(m_writer.say("assignment.article.tasks", about));
        m_writer.body(m_writer.say(m_issuer == m_term.organization ? "assignment.article.alone"
                                                                   : "assignment.article.parties",
                                   about));
    }

    void sign()
    {
        const Naming &naming = m_writer.naming;
        Signature signature;
        signature.authority = m_writer.postOf(m_issuer);
        if (signature.authority.isEmpty())
            signature.authority = {naming.headTitle(m_issuer).toUpper()};
        signature.name = naming.signedName(naming.representative(m_issuer));
        if (m_decision) {
            signature.recipientsLabel = m_writer.say("recipients");
            for (const char *code :
                 {"recipients.articles", "recipients.members", "recipients.file"})
                signature.recipients.append(m_writer.say(code));
        } else if (m_issuer != m_term.organization) {
            signature.otherAuthority = m_writer.postOf(m_term.organization);
            signature.otherAuthority.prepend(naming.abbreviation(m_term.organization));
            signature.otherName = naming.signedName(naming.representative(m_term.organization));
            signature.authority.prepend(naming.abbreviation(m_issuer));
        }
        m_writer.document.blocks.append(signature);
    }

    MinutesWriter &m_writer;
    const CoordinatorTerm &m_term;
    const bool m_decision;
    Id<Organization> m_issuer;
};

} // namespace

Result<Document> assignmentPaper(const ProgramRecords &records, int year, Language language,
                                 QDate today)
{
    const CoordinatorTerm *term =
        coordinatorTermOf(year, records.all<CoordinatorTerm>(), TermKind::Actual);
    if (!term)
        return failure(Error::Code::NotFound, QString::number(year), u"coordinator"_s);
    MinutesWriter writer(records, term->decidedOn.isValid() ? term->decidedOn : today, language);
    AssignmentWriter(writer, *term).write();
    return writer.document;
}

} // namespace LienKet
