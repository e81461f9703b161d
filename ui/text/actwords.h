// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace LienKet {

/// What a named act does, as its button says it: "Submit", "Open the report round".
QString actTitle(QAnyStringView act);

/// What was done in a step, as the history says it: "Edited". The act itself if it is unknown.
QString actWord(const QString &act);

/// What undoing or redoing a step would do, as a menu says it: "Undo: edit of “…”".
QString undoText(const QString &act, const QString &record);
QString redoText(const QString &act, const QString &record);

} // namespace LienKet
