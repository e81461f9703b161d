// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/titles.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

/// "04 · Credit recognition": a number within its year, then the title.
QString numbered(int number, const QString &title)
{
    return number > 0 ? u"%1 · %2"_s.arg(QString::number(number).rightJustified(2, u'0'), title)
                      : title;
}

} // namespace

QString titleOf(Directory &names, Id<Organization> id, Language language)
{
    if (!id)
        return {};
    const QString code = names.code(id);
    const QString name = names.name(id, {}, language);
    return name.isEmpty() || name == code ? code : u"%1 (%2)"_s.arg(name, code);
}

QString titleOf(Directory &names, Id<Person> id, Language language)
{
    return names.person(id, language);
}

QString titleOf(Directory &names, Id<Area> id, Language language)
{
    return names.area(id, language);
}

QString titleOf(Directory &names, Id<Agreement> id, Language language)
{
    const Agreement *record = names.store().find(id);
    if (!record)
        return {};
    const LocalizedText &title = record->shortTitle.isEmpty() ? record->title : record->shortTitle;
    return record->signedOn.isValid()
               ? u"%1 · %2"_s.arg(dateText(record->signedOn, language), title.text(language))
               : title.text(language);
}

QString titleOf(Directory &names, Id<ScopeItem> id, Language language)
{
    const ScopeItem *record = names.store().find(id);
    return record ? u"%1. %2"_s.arg(QString::number(record->ordinal), record->text.text(language))
                  : QString();
}

QString titleOf(Directory &names, Id<Proposal> id, Language language)
{
    const Proposal *record = names.store().find(id);
    return record ? numbered(record->number, record->title.text(language)) : QString();
}

QString titleOf(Directory &names, Id<Topic> id, Language language)
{
    const Topic *record = names.store().find(id);
    return record ? numbered(record->number, record->title.text(language)) : QString();
}

QString titleOf(Directory &names, Id<Activity> id, Language language)
{
    const Activity *record = names.store().find(id);
    return record
               ? u"%1 · %2"_s.arg(dateText(record->start, language), record->title.text(language))
               : QString();
}

QString titleOf(Directory &names, Id<Meeting> id, Language language)
{
    const Meeting *record = names.store().find(id);
    if (!record)
        return {};
    return QCoreApplication::translate("LienKet::Labels", "Meeting %1, %2")
        .arg(QString::number(record->number), dateText(record->date, language));
}

QString titleOf(Directory &names, Id<MemberReport> id, Language language)
{
    const MemberReport *record = names.store().find(id);
    return record ? titleOf(names, record->member, language) : QString();
}

QString titleOf(Directory &names, Id<ReportEntry> id, Language language)
{
    const ReportEntry *record = names.store().find(id);
    return record ? titleOf(names, record->topic, language) : QString();
}

QString titleOf(Directory &names, Id<ReportRound> id, Language language)
{
    const ReportRound *record = names.store().find(id);
    return record ? quarterProse(record->year, 4, language) : QString();
}

QString titleOf(Directory &names, Id<Indicator> id, Language language)
{
    const Indicator *record = names.store().find(id);
    return record ? record->name.text(language) : QString();
}

} // namespace LienKet
