// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"

namespace LienKet {

/// What somebody has to do or to attend within 30 days of `today`, and what is overdue, soonest
/// first: the year's meetings, the milestones and ends of topics that still go on, deadline and
/// cut-off of its round. `unfinished` are the year's topics that unfinishedTopics() gives.
QList<DueItem> dueItems(Store &store, int year, QDate today, const QList<Topic> &unfinished);

/// The agreements that end within 90 days, soonest first, counted from the renewed end (rule 8).
QList<DueItem> agreementExpiries(Store &store, QDate today);

} // namespace LienKet
