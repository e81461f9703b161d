// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/validate.h"

#include "core/base/text.h"

namespace LienKet {

void checkText(Issues &issues, const char *field, const QString &text)
{
    if (const auto problem = textProblem(text)) {
        const bool tooLong = text.size() > maximumTextLength;
        issues.append({QString::fromLatin1(field), tooLong ? Rule::TooLong : Rule::BadText,
                       tooLong ? QString::number(text.size()) : *problem});
    }
}

void checkYear(Issues &issues, const char *field, QDate date)
{
    if (!date.isNull() && (date.year() < firstYear || date.year() > lastYear))
        issues.append(
            {QString::fromLatin1(field), Rule::YearOutOfRange, QString::number(date.year())});
}

void checkSpan(Issues &issues, const char *endField, QDate start, QDate end)
{
    if (start.isValid() && end.isValid() && end < start)
        issues.append(
            {QString::fromLatin1(endField), Rule::EndBeforeStart, start.toString(Qt::ISODate)});
}

} // namespace LienKet
