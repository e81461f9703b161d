// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/actwords.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

struct Acts
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::Acts)
};

QString noun(const QString &act, const QString &record)
{
    const QString what = record.isEmpty() ? Acts::tr("several records") : u"“%1”"_s.arg(record);
    if (act == "create"_L1)
        return Acts::tr("new %1").arg(what);
    if (act == "delete"_L1)
        return Acts::tr("deletion of %1").arg(what);
    if (act == "duplicate"_L1)
        return Acts::tr("copy of %1").arg(what);
    if (act == "apply"_L1)
        return Acts::tr("import of %1").arg(what);
    return Acts::tr("change of %1").arg(what);
}

} // namespace

QString actWord(const QString &act)
{
    if (act == "create"_L1)
        return Acts::tr("Created");
    if (act == "edit"_L1)
        return Acts::tr("Edited");
    if (act == "delete"_L1)
        return Acts::tr("Deleted");
    if (act == "duplicate"_L1)
        return Acts::tr("Copied");
    if (act == "restore"_L1)
        return Acts::tr("Old value put back");
    if (act == "apply"_L1)
        return Acts::tr("Imported");
    if (act == "sample"_L1)
        return Acts::tr("Sample data");
    if (act == "undo"_L1)
        return Acts::tr("Undone");
    if (act == "redo"_L1)
        return Acts::tr("Redone");
    return act;
}

QString undoText(const QString &act, const QString &record)
{
    return Acts::tr("&Undo: %1").arg(noun(act, record).replace(u'&', "&&"_L1));
}

QString redoText(const QString &act, const QString &record)
{
    return Acts::tr("&Redo: %1").arg(noun(act, record).replace(u'&', "&&"_L1));
}

} // namespace LienKet
