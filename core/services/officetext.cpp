// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/officetext.h"

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

QString grouped(qint64 value, QChar separator)
{
    QString digits = QString::number(std::abs(value));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return value < 0 ? u"-"_s + digits : digits;
}

constexpr std::array englishMonths{"January",   "February", "March",    "April",
                                   "May",       "June",     "July",     "August",
                                   "September", "October",  "November", "December"};

QString englishMonth(int month)
{
    return QString::fromLatin1(englishMonths[std::size_t(month - 1)]);
}

QString padded(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString numberText(double value, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    const qint64 tenths = std::llround(value * 10);
    QString text = grouped(tenths / 10, vietnamese ? u'.' : u',');
    if (tenths < 0 && tenths > -10)
        text.prepend(u'-');
    if (tenths % 10 != 0)
        text += (vietnamese ? u","_s : u"."_s) + QString::number(std::abs(tenths % 10));
    return text;
}

QString percentText(double percent, Language language)
{
    return numberText(percent, language) + u'%';
}

QString moneyText(qint64 dong, Language language)
{
    return language == Language::Vietnamese ? grouped(dong, u'.') + u" đồng"_s
                                            : u"VND "_s + grouped(dong, u',');
}

QString shortDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Vietnamese)
        return date.toString(u"dd/MM/yyyy");
    return u"%1 %2 %3"_s.arg(date.day()).arg(englishMonth(date.month()).first(3)).arg(date.year());
}

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English)
        return u"%1 %2 %3"_s.arg(date.day()).arg(englishMonth(date.month())).arg(date.year());
    const QString month = date.month() <= 2 ? padded(date.month()) : QString::number(date.month());
    return u"ngày %1 tháng %2 năm %3"_s.arg(padded(date.day()), month).arg(date.year());
}

QString listText(const QStringList &items, Language language)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = language == Language::Vietnamese ? u" và "_s : u" and "_s;
    return items.first(items.size() - 1).join(u", "_s) + last + items.last();
}

QString countText(int count, Language language)
{
    static const QStringList vietnamese{u"không"_s, u"một"_s,  u"hai"_s, u"ba"_s,
                                        u"bốn"_s,   u"năm"_s,  u"sáu"_s, u"bảy"_s,
                                        u"tám"_s,   u"chín"_s, u"mười"_s};
    static const QStringList english{u"no"_s,    u"one"_s,  u"two"_s, u"three"_s,
                                     u"four"_s,  u"five"_s, u"six"_s, u"seven"_s,
                                     u"eight"_s, u"nine"_s, u"ten"_s};
    if (count < 0 || count > 10)
        return numberText(count, language);
    return (language == Language::Vietnamese ? vietnamese : english).at(count);
}

QString ordinalText(int ordinal, Language language)
{
    static const QStringList english{u"first"_s, u"second"_s, u"third"_s,   u"fourth"_s,
                                     u"fifth"_s, u"sixth"_s,  u"seventh"_s, u"eighth"_s,
                                     u"ninth"_s, u"tenth"_s};
    if (language == Language::English)
        return ordinal >= 1 && ordinal <= english.size() ? english[ordinal - 1]
                                                         : QString::number(ordinal) + u"th"_s;
    if (ordinal == 1)
        return u"đầu tiên"_s;
    return u"thứ "_s + (ordinal == 4 ? u"tư"_s : countText(ordinal, language));
}

QString lowered(const QString &text)
{
    const bool abbreviation = text.size() > 1 && text[1].isUpper();
    return text.isEmpty() || abbreviation ? text : text[0].toLower() + text.sliced(1);
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text[0].toUpper() + text.sliced(1);
}

QString sentence(const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty() || u".!?…”"_s.contains(words.back()))
        return words;
    return clause(words) + u'.';
}

QString clause(const QString &text)
{
    QString words = text.trimmed();
    while (!words.isEmpty() && u".;,"_s.contains(words.back()))
        words.chop(1);
    return words;
}

} // namespace LienKet
