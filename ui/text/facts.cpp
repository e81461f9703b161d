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

QString numberFact(double value, Language language)
{
    const bool whole = value == std::floor(value);
    return whole ? numberText(qint64(value), language) : decimalText(value, 1, language);
}

QString flagWord(bool value)
{
    return value ? QCoreApplication::translate("LienKet::Labels", "Yes")
                 : QCoreApplication::translate("LienKet::Labels", "No");
}

} // namespace LienKet
