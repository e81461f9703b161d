// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/timelinelayout.h"
#include "ui/text/directory.h"

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
    static QString tooltip(const TimelineItem &item, Directory &names, Language language);

    /// The same in one sentence, for a screen reader.
    static QString sentence(const TimelineItem &item, Directory &names, Language language);

    /// "12 between 01/03/2025 and 31/03/2025".
    static QString count(const TimelineCluster &cluster, Language language);

    /// What kind of thing it is: "topic", "seminar".
    static QString kind(const TimelineItem &item);

    /// "15/03/2025: first draft", "expires on 01/02/2026".
    static QString mark(const TimelineMark &mark, Language language);

    /// The name of a lane, and how many it holds ("3 topics"; empty if it does not matter).
    static QString laneName(const TimelineLane &lane, TimelineGrouping grouping, Directory &names,
                            Language language);
    static QString laneCount(const TimelineLane &lane);

    static QString today(QDate today, Language language);

private:
    static QStringList lines(const TimelineItem &item, Directory &names, Language language);
};

} // namespace LienKet
