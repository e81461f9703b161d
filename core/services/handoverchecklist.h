// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace LienKet {

/// What one coordinator hands over to the next by custom, in both languages: the lines with which
/// a handover's checklist begins (resources/report/handover.json).
QList<LocalizedText> handoverChecklist();

} // namespace LienKet
