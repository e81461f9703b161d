// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dateinput.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

std::optional<QDate> checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2200)
        return std::nullopt;
    return date;
}

std::optional<QDate> parseOffset(const QString &text, QDate today)
{
    static const QRegularExpression offset(u"^([+-])(\\d{1,4})$"_s);
    const auto match = offset.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.capturedView(2).toInt();
    const QDate date = today.addDays(match.captured(1) == u"+" ? days : -days);
    return checked(date.year(), date.month(), date.day());
}

} // namespace

std::optional<QDate> parseDate(QStringView input, QDate today)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}))?$"_s);
    static const QRegularExpression digits(u"^(\\d{2})(\\d{2})(\\d{4})$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);

    const QString text = input.trimmed().toString();
    const QString word = fold(text);
    if (word == u"nay" || word == u"hom nay" || word == u"today")
        return today;
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const int year = match.hasCaptured(4) ? match.capturedView(4).toInt() : today.year();
        return checked(year, match.capturedView(3).toInt(), match.capturedView(1).toInt());
    }
    if (const auto match = digits.match(text); match.hasMatch())
        return checked(match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                       match.capturedView(1).toInt());
    if (const auto match = iso.match(text); match.hasMatch())
        return checked(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                       match.capturedView(3).toInt());
    return parseOffset(text, today);
}

std::optional<double> parseNumber(QStringView input)
{
    static const QRegularExpression decimal(u"^-?\\d+(?:[.,]\\d{1,2})?$"_s);
    static const QRegularExpression vietnamese(u"^-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?$"_s);
    static const QRegularExpression english(u"^-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?$"_s);

    QString text = input.trimmed().toString();
    if (decimal.match(text).hasMatch())
        text.replace(u',', u'.');
    else if (vietnamese.match(text).hasMatch())
        text.remove(u'.').replace(u',', u'.');
    else if (english.match(text).hasMatch())
        text.remove(u',');
    else
        return std::nullopt;
    return text.toDouble();
}

} // namespace LienKet
