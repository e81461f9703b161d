// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/acts.h"
#include "ui/text/directory.h"

namespace LienKet {

/// What a named act does, as its button says it: "Submit", "Open the report round".
QString actTitle(QAnyStringView act);

/// What was done in a step, as the history says it: "Edited". The act itself if it is unknown.
QString actWord(const QString &act);

/// What was just done, with the record that it is about, and how it is taken back if it cannot be
/// undone: "Accepted: HUST, Q4 2026. This is not undone, but taken back with “Reopen”."
QString doneText(const StepInfo &step, const QString &record);

/// Why a step cannot be undone, and what can be done instead.
QString sealedText(const QString &act);

QString cautionText(const Caution &caution, Directory &names);

/// What undoing or redoing a step would do, as a menu says it: "Undo: change of “…”". `records`
/// says what the step is about, and is empty if they cannot be named.
QString undoText(const QString &act, const QString &records);
QString redoText(const QString &act, const QString &records);

/// That it was undone or done again: "Undone: change of “HUST”."
QString undoneText(const QString &act, const QString &records);
QString redoneText(const QString &act, const QString &records);

} // namespace LienKet
