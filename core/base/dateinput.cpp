// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dateinput.h"

#include "core/base/text.h"

#include <QLocale>
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

/// A day as it is written out, and as the program shows it in English: 5 Mar 2026, 5 March 2026,
/// ngày 5 tháng 3 năm 2026.
std::optional<QDate> parseWords(const QString &folded)
{
    static const QRegularExpression english(u"^(\\d{1,2}) ([a-z]{3,9}) (\\d{4})$"_s);
    static const QRegularExpression vietnamese(
        u"^(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) nam (\\d{4})$"_s);
    if (const auto match = vietnamese.match(folded); match.hasMatch())
        return checked(match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                       match.capturedView(1).toInt());
    const auto match = english.match(folded);
    for (int month = 1; match.hasMatch() && month <= 12; ++month) {
        const QString name = QLocale::c().monthName(month).toLower();
        if (match.captured(2) == name || match.captured(2) == name.left(3))
            return checked(match.capturedView(3).toInt(), month, match.capturedView(1).toInt());
    }
    return std::nullopt;
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
    const auto words = parseWords(word.simplified());
    return words ? words : parseOffset(text, today);
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
