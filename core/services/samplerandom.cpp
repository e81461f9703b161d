// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplerandom.h"

#include <QTimeZone>

namespace LienKet {

quint64 SampleRandom::next()
{
    m_state += 0x9E3779B97F4A7C15;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

int SampleRandom::between(int low, int high)
{
    return low + static_cast<int>(next() % static_cast<quint64>(high - low + 1));
}

QUuid SampleRandom::uuid(QDate day)
{
    constexpr qint64 dayLength = 24 * 60 * 60 * 1000;
    constexpr qint64 epoch = 2440588; // Julian day of 01/01/1970
    const qint64 time = (day.toJulianDay() - epoch) * dayLength + m_made++ % dayLength;
    const quint64 high = next();
    return uuidAt(QDateTime::fromMSecsSinceEpoch(time, QTimeZone::utc()), high, next());
}

} // namespace LienKet
