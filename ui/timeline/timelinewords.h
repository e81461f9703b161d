// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelineplan.h"

#include <QCoreApplication>

namespace LienKet {

/// What the timeline says of its items.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::TimelineWords)

public:
    /// "running"; an agreement's and a signing's state needs more than a day and is not said.
    static QString state(const TimelineItem &item);

    /// "15/01/2025 – 31/12/2026", a signing's one day, "from 22/01/2021; no end is stated".
    static QString span(const TimelineItem &item, Language language);

    /// Everything, a line each.
    static QString tooltip(const TimelineItem &item, Language language);

    /// The same in one sentence, for a screen reader.
    static QString sentence(const TimelineItem &item, Language language);

    /// The name of a lane, and how many it holds ("3 topics"; empty if it does not matter).
    static QString laneName(const TimelineLane &lane);
    static QString laneCount(const TimelineLane &lane);

    static QString today(QDate today, Language language);

private:
    static QStringList lines(const TimelineItem &item, Language language);
};

} // namespace LienKet
