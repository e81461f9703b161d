// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/i18n/languageswitch.h"
#include "ui/models/facet.h"
#include "ui/text/directory.h"
#include "ui/text/labels.h"
#include "ui/text/nouns.h"

namespace LienKet {

/// Filter by an enumeration: `value(record)` gives it.
template <Coded E, class Function>
Facet codeFacet(const char *field, Function value)
{
    return {.key = QString::fromLatin1(field),
            .name = [field] { return fieldLabel(field); },
            .codes = [value](int record) { return QStringList{QString(code(E(value(record))))}; },
            .word = [](const QString &name) { return wordOf<E>(name); }};
}

/// Filter by organizations: `value(record)` gives their ids.
template <class Function>
Facet memberFacet(Directory &names, const char *field, Function value)
{
    return {.key = QString::fromLatin1(field),
            .name = [field] { return fieldLabel(field); },
            .codes =
                [&names, value](int record) {
                    QStringList codes;
                    for (const Id<Organization> &each : value(record))
                        codes.append(names.code(each));
                    return codes;
                },
            .word = [](const QString &code) { return code; }};
}

/// Filter by cooperation areas: `value(record)` gives their ids; fields count under their area.
/// Where it is wanted, what has none can be chosen too.
template <class Function>
Facet areaFacet(Directory &names, Function value, bool withNone = false)
{
    return {.key = QStringLiteral("area"),
            .name = [] { return fieldLabel("area"); },
            .codes =
                [&names, value](int record) {
                    QStringList codes;
                    for (const Id<Area> &each : value(record))
                        codes.append(names.topArea(each).toString());
                    return codes;
                },
            .word =
                [&names](const QString &id) {
                    return names.shortArea(Id<Area>::fromString(id), currentLanguage());
                },
            .offersNone = withNone};
}

} // namespace LienKet
