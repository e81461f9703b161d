// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/donebar.h"

#include "ui/i18n/languageswitch.h"
#include "ui/text/actwords.h"
#include "ui/text/fieldtext.h"

namespace LienKet {

DoneBar::DoneBar(const Workspace &workspace, QWidget *parent)
    : UndoBar(parent), m_workspace(workspace)
{
    // What it offers to undo must be what it speaks of.
    connect(&m_workspace.store, &Store::changed, this, &UndoBar::putAway);
    connect(this, &UndoBar::openRequested, this, [this] { Q_EMIT recordRequested(m_target); });
}

void DoneBar::sayDone(const Committed &committed, const RecordKey &record, const RecordKey &target)
{
    m_target = target;
    const bool leads = !target.id.isNull();
    FieldText text(m_workspace.names, currentLanguage());
    announce(doneText(committed.step, text.title(leads ? target : record)), !committed.step.sealed,
             leads);
}

void DoneBar::sayBack(const QString &sentence, const RecordKey &record)
{
    m_target = record;
    announce(sentence, true, true);
}

void DoneBar::sayRefused(const Error &error)
{
    FieldText text(m_workspace.names, currentLanguage());
    const auto user = text.standingAgainst(error);
    m_target = user.value_or(RecordKey());
    announce(text.refusal(error), false, user.has_value());
}

} // namespace LienKet
