// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/passages.h"

#include "ui/text/nouns.h"
#include "ui/text/titles.h"

namespace LienKet {

using namespace Qt::StringLiterals;

QString passageTitle(Directory &names, const ReportSection &section, int year, Language language)
{
    QString about;
    if (section.topic)
        about = titleOf(names, section.topic, language);
    else if (section.area)
        about = names.area(section.area, language);
    else if (section.member && section.kind == SectionKind::Member)
        about = titleOf(names, section.member, language);
    else if (section.member)
        about = word(section.kind) + u" · "_s + names.code(section.member, QDate(year, 12, 31));
    return about.isEmpty() ? word(section.kind) : about;
}

qint64 passagePlace(Directory &names, const ReportSection &section)
{
    constexpr qint64 mostOfOne = 100'000;
    Store &store = names.store();
    const bool ofArea = section.kind == SectionKind::Area || section.kind == SectionKind::Topic;
    const SectionKind part = ofArea ? SectionKind::Area : section.kind;
    const Area *area = ofArea ? store.find(names.topArea(section.area)) : nullptr;
    const Topic *topic = store.find(section.topic);
    const int within = topic ? topic->number + 1 : ofArea ? 0 : section.ordinal;
    return (qint64(part) * mostOfOne + (area ? area->ordinal : 0)) * mostOfOne + within;
}

} // namespace LienKet
