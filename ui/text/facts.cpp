// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/facts.h"

#include <QCoreApplication>

namespace LienKet {

Cell missingCell(const FactRules &rules)
{
    Cell cell(rules.missing.isEmpty() ? QStringLiteral("–") : rules.missing);
    cell.absent = true;
    return cell;
}

QString flagWord(bool value)
{
    return value ? QCoreApplication::translate("LienKet::Labels", "Yes")
                 : QCoreApplication::translate("LienKet::Labels", "No");
}

QString headCount(int persons)
{
    return QCoreApplication::translate("LienKet::Labels", "%n person(s)", nullptr, persons)
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

} // namespace LienKet
