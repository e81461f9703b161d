// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"

#include <array>
#include <cmath>

namespace LienKet {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};
constexpr std::array weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                              "Friday", "Saturday", "Sunday"};
const std::array thu{u"Thứ Hai"_s, u"Thứ Ba"_s,  u"Thứ Tư"_s,  u"Thứ Năm"_s,
                     u"Thứ Sáu"_s, u"Thứ Bảy"_s, u"Chủ nhật"_s};
constexpr std::array roman{"I", "II", "III", "IV"};

QString two(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

QString monthName(int month)
{
    return QLatin1StringView(months.at(month - 1));
}

/// Digits in groups of three.
QString grouped(QString digits, QChar separator)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

} // namespace

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Vietnamese)
        return date.toString(u"dd/MM/yyyy"_s);
    return dayText(date, language) + u' ' + QString::number(date.year());
}

QString dayText(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Vietnamese)
        return two(date.day()) + u'/' + two(date.month());
    return two(date.day()) + u' ' + monthName(date.month()).left(3);
}

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English)
        return u"%1 %2 %3"_s.arg(QString::number(date.day()), monthName(date.month()),
                                 QString::number(date.year()));
    // The decree on official documents pads the day below ten, and of the months only 1 and 2.
    const QString month = date.month() < 3 ? two(date.month()) : QString::number(date.month());
    return u"ngày %1 tháng %2 năm %3"_s.arg(two(date.day()), month, QString::number(date.year()));
}

QString proseDate(QDate date, Language language)
{
    return language == Language::English ? longDate(date, language) : dateText(date, language);
}

QString weekdayName(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const std::size_t index = static_cast<std::size_t>(date.dayOfWeek() - 1);
    return language == Language::Vietnamese ? thu.at(index)
                                            : QString(QLatin1StringView(weekdays.at(index)));
}

QString weekdayShort(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::English)
        return weekdayName(date, language).left(3);
    return date.dayOfWeek() == 7 ? u"CN"_s : u"T%1"_s.arg(date.dayOfWeek() + 1);
}

QString weekdayDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    const QString day = language == Language::Vietnamese ? weekdayName(date, language)
                                                         : weekdayShort(date, language);
    return day + u", "_s + dateText(date, language);
}

QString monthText(int year, int month, Language language)
{
    return language == Language::Vietnamese
               ? u"Tháng %1/%2"_s.arg(two(month), QString::number(year))
               : u"%1 %2"_s.arg(monthName(month), QString::number(year));
}

QString quarterText(int year, int quarter, Language language)
{
    if (language == Language::English)
        return u"Q%1 %2"_s.arg(QString::number(quarter), QString::number(year));
    return u"Quý %1/%2"_s.arg(QLatin1StringView(roman.at(quarter - 1)), QString::number(year));
}

QString quarterProse(int year, int quarter, Language language)
{
    if (language == Language::English)
        return quarterText(year, quarter, language);
    return u"Quý %1 năm %2"_s.arg(QLatin1StringView(roman.at(quarter - 1)), QString::number(year));
}

QString spanText(QDate from, QDate to, Language language)
{
    const bool vietnamese = language == Language::Vietnamese;
    if (!from.isValid() && !to.isValid())
        return {};
    if (from == to)
        return dateText(from, language);
    if (!to.isValid())
        return (vietnamese ? u"từ %1"_s : u"from %1"_s).arg(dateText(from, language));
    if (!from.isValid())
        return (vietnamese ? u"đến %1"_s : u"until %1"_s).arg(dateText(to, language));
    const QString start =
        from.year() == to.year() ? dayText(from, language) : dateText(from, language);
    return start + u" – "_s + dateText(to, language);
}

QString proseSpan(QDate from, QDate to, Language language)
{
    if (from == to)
        return proseDate(from, language);
    if (language == Language::Vietnamese)
        return spanText(from, to, language);
    if (from.year() != to.year())
        return longDate(from, language) + u" – "_s + longDate(to, language);
    const QString day = QString::number(from.day());
    const QString start = from.month() == to.month() ? day : day + u' ' + monthName(from.month());
    return start + u" – "_s + longDate(to, language);
}

QString partialDate(const QString &iso, Language language)
{
    const QStringList parts = iso.split(u'-');
    if (parts.size() == 1)
        return iso;
    if (parts.size() == 3)
        return dateText(QDate::fromString(iso, Qt::ISODate), language);
    const int month = parts.at(1).toInt();
    if (month < 1 || month > 12)
        return iso;
    return language == Language::Vietnamese ? two(month) + u'/' + parts.at(0)
                                            : monthName(month).left(3) + u' ' + parts.at(0);
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString minutesTime(QTime time, Language language)
{
    if (language == Language::English)
        return timeText(time);
    return u"%1 giờ %2 phút"_s.arg(two(time.hour()), two(time.minute()));
}

QString numberText(qint64 value, Language language)
{
    const QString digits = grouped(QString::number(value < 0 ? -value : value),
                                   language == Language::Vietnamese ? u'.' : u',');
    return value < 0 ? u'-' + digits : digits;
}

QString numberText(int value, Language language)
{
    return numberText(qint64(value), language);
}

QString numberText(double value, Language language)
{
    const double rounded = std::round(value * 10) / 10;
    return decimalText(rounded, rounded == std::round(rounded) ? 0 : 1, language);
}

QString decimalText(double value, int places, Language language)
{
    const QStringList parts = QString::number(qAbs(value), 'f', places).split(u'.');
    const bool vietnamese = language == Language::Vietnamese;
    QString text = grouped(parts.at(0), vietnamese ? u'.' : u',');
    if (parts.size() == 2)
        text += (vietnamese ? u',' : u'.') + parts.at(1);
    return value < 0 ? u'-' + text : text;
}

QString percentText(double value, Language language)
{
    return numberText(value, language) + u'%';
}

QString moneyText(qint64 dong, Language language)
{
    const QString amount = numberText(dong, language);
    return language == Language::Vietnamese ? amount + u" đồng"_s : u"VND "_s + amount;
}

QString fileSize(qint64 bytes, Language language)
{
    constexpr std::array units{"kB", "MB", "GB", "TB"};
    if (bytes < 1024)
        return numberText(bytes, language) + u" B"_s;
    double size = double(bytes) / 1024;
    std::size_t unit = 0;
    for (; size >= 1024 && unit + 1 < units.size(); ++unit)
        size /= 1024;
    return decimalText(size, 2, language) + u' ' + QLatin1StringView(units.at(unit));
}

QString academicYear(int start, Language language)
{
    return (language == Language::Vietnamese ? u"Năm học %1 - %2"_s : u"Academic year %1–%2"_s)
        .arg(QString::number(start), QString::number(start + 1));
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

} // namespace LienKet
