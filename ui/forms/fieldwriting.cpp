// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/signatories.h"
#include "ui/forms/recordform.h"
#include "ui/text/errors.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"

namespace LienKet {

using namespace Qt::StringLiterals;

Result<Record> RecordForm::typed(const Row &row) const
{
    const auto value = row.editor->value();
    if (!value)
        return std::unexpected(value.error());
    Record edited = *m_record;
    const Issues issues =
        LienKet::update(edited, {{QString(row.editor->field().name), *value}}, JsonMode::Edit);
    if (!issues.isEmpty())
        return std::unexpected(Error{Error::Code::Invalid, {}, {}, issues});
    const bool signsForAnother = std::holds_alternative<AgreementSignatory>(edited) &&
                                 row.editor->field().name == "party"_L1;
    return signsForAnother ? withAnotherParty(ProgramRecords::of(m_context.names.store()),
                                              *m_record, edited, m_context.today)
                           : edited;
}

/// What fits in no field alone may fit in all that wait: a term that ends, and the day.
std::optional<Record> RecordForm::typedTogether() const
{
    Record edited = *m_record;
    for (const Row &row : m_rows) {
        const auto value = row.editor->isFaulty() ? row.editor->value() : Result<QJsonValue>();
        if (!row.editor->isFaulty() || !value)
            continue;
        LienKet::update(edited, {{QString(row.editor->field().name), *value}}, JsonMode::Edit);
    }
    return validate(edited).isEmpty() ? std::optional(edited) : std::nullopt;
}

void RecordForm::write(const Row &row)
{
    if (!m_record)
        return;
    auto edited = typed(row);
    if (!edited)
        return refuse(row, edited.error());
    row.editor->setTyped(false);
    if (m_new)
        return writeNew(row, *edited);
    if (const Issues issues = validate(*edited); !issues.isEmpty()) {
        refuse(row, {Error::Code::Invalid, {}, {}, issues});
        const auto together = typedTogether();
        if (!together)
            return;
        edited = *together;
    }
    accept(row);
    Step step;
    step.put = {*edited};
    const auto done = m_context.names.store().commit(step);
    if (!done)
        return refuse(row, done.error());
    if (const auto now = m_context.names.store().find(key()))
        m_record = *now;
    retryOthers(row);
    if (done->records.isEmpty()) // nothing differs; the text takes its usual form again
        row.editor->setValue(valueIn(*m_record, row.editor->field()));
}

/// What did not fit before may fit now: the reason was given for which a state waited.
void RecordForm::retryOthers(const Row &written)
{
    if (std::exchange(m_retrying, true))
        return;
    const QList<Row> rows = m_rows; // writing may make the form anew
    for (const Row &row : rows) {
        if (row.editor != written.editor && row.editor->isFaulty())
            write(row);
    }
    m_retrying = false;
}

void RecordForm::writeNew(const Row &row, const Record &written)
{
    Store &store = m_context.names.store();
    const bool signs = std::holds_alternative<AgreementSignatory>(written);
    const Record edited =
        signs ? withSigningDay(ProgramRecords::of(store), written, m_context.today) : written;
    m_record = edited;
    if (edited != written) {
        for (const Row &other : std::as_const(m_rows)) {
            if (other.editor != row.editor && !other.editor->holdsTyped())
                other.editor->setValue(valueIn(edited, other.editor->field()));
        }
    }
    const Issues issues = validate(edited);
    Issues own;
    for (const Issue &issue : issues) {
        if (issue.field == row.editor->field().name)
            own.append(issue);
    }
    if (own.isEmpty())
        accept(row);
    else
        refuse(row, {Error::Code::Invalid, {}, {}, own});
    const RecordKey draft{m_table, m_draft};
    if (!issues.isEmpty()) {
        if (const auto kept = store.keepDraft(draft, toJson(edited)); !kept)
            refuse(row, kept.error());
        return;
    }
    Step step;
    step.act = u"create"_s;
    step.put = {edited};
    const auto done = store.commit(step);
    if (!done)
        return refuse(row, done.error());
    const RecordKey key = done->records.first();
    m_new = false;
    setId(*m_record, key.id);
    if (const auto dropped = store.keepDraft(draft, {}); !dropped)
        refuse(row, dropped.error());
    Q_EMIT created(key);
}

/// Brings the saved value back in the place of what was typed.
void RecordForm::drop(const Row &row)
{
    row.editor->setTyped(false);
    accept(row);
    row.editor->setValue(valueIn(*m_record, row.editor->field()));
}

void RecordForm::accept(const Row &row)
{
    m_refused.remove(row.editor);
    row.editor->setFaulty(false);
    row.message->hide();
}

void RecordForm::refuse(const Row &row, const Error &error)
{
    m_refused.insert(row.editor, error);
    row.editor->setFaulty(true);
    row.message->show();
    sayWhy(row, error);
}

void RecordForm::sayWhy(const Row &row, const Error &error)
{
    QString why = sentence(error);
    if (!error.issues.isEmpty()) {
        const Issue &issue = error.issues.first();
        why = issue.rule == Rule::BadDate
                  ? tr("“%1” is not a day. Write it like 30/11/2026.").arg(issue.detail)
              : issue.rule == Rule::BadType
                  ? tr("“%1” is not a number. Write it like 15.").arg(issue.detail)
                  : FieldText::issue(m_table, issue);
        // What is missing may be another field: the reason, for a topic that is dropped.
        if (issue.field != row.editor->field().name && !issue.field.isEmpty())
            why = u"%1: %2"_s.arg(fieldLabel(issue.field), why);
    }
    row.message->setText(why + u' ' + tr("This value has not been saved."));
}

} // namespace LienKet
