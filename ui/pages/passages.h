// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/workspace.h"

namespace LienKet {

/// What a passage of a year's report is called: its topic, its area, else its part.
QString passageTitle(Directory &names, const ReportSection &section, int year, Language language);

/// Where it stands: part by part as the printed report goes, each area followed by its topics, each
/// kind in the order in which its passages were begun.
qint64 passagePlace(Directory &names, const ReportSection &section);

} // namespace LienKet
