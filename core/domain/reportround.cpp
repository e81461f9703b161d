// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reportround.h"

#include <algorithm>

namespace LienKet {

namespace {

constexpr int mostDays = 365;

/// The numbers in "21, 14, 7, 0", or nothing if something else stands there.
std::optional<QList<int>> numbersIn(const QString &text)
{
    QString spaced = text;
    for (const QChar between : QStringView(u",;/"))
        spaced.replace(between, u' ');
    QList<int> numbers;
    for (const QString &part : spaced.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < 0 || number > mostDays)
            return std::nullopt;
        numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end(), std::greater());
    return numbers;
}

} // namespace

QList<int> reminderRhythm(const ReportRound &record)
{
    const QList<int> own = numbersIn(record.reminderDays).value_or(QList<int>());
    return own.isEmpty() ? QList<int>{21, 14, 7, 0} : own;
}

Issues validate(const ReportRound &record)
{
    Issues issues = fieldIssues(record);
    checkSpan(issues, "deadline", record.openedOn, record.deadline);
    checkSpan(issues, "closed_on", record.openedOn, record.closedOn);
    if (record.openedOn.isValid() && record.openedOn.year() != record.year)
        issues.append({QStringLiteral("opened_on"), Rule::Inconsistent, QStringLiteral("year")});
    if (record.cutoff.isValid() && record.cutoff.year() != record.year)
        issues.append({QStringLiteral("cutoff"), Rule::Inconsistent, QStringLiteral("year")});
    if (!numbersIn(record.reminderDays))
        issues.append({QStringLiteral("reminder_days"), Rule::OutOfRange, record.reminderDays});
    return issues;
}

} // namespace LienKet
