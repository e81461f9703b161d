// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace LienKet {

QUuid newUuid()
{
    auto *random = QRandomGenerator::system();
    return uuidAt(QDateTime::currentDateTimeUtc(), random->generate64(), random->generate64());
}

QUuid uuidAt(const QDateTime &time, quint64 randomHigh, quint64 randomLow)
{
    const auto milliseconds = static_cast<quint64>(time.toMSecsSinceEpoch());
    const quint64 high = (milliseconds << 16) | 0x7000 | (randomHigh & 0x0FFF);
    const quint64 low = (randomLow & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
    char bytes[16];
    qToBigEndian(high, bytes);
    qToBigEndian(low, bytes + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

QUuid naturalUuid(QByteArrayView table, QByteArrayView key)
{
    // The namespace of LienKet's natural keys; it may never change.
    static constexpr QUuid space(0x3c1b6d5e, 0x5f0a, 0x4a43, 0x9d, 0x0e, 0x6c, 0x69, 0x65, 0x6e,
                                 0x6b, 0x74);
    QByteArray name;
    name.reserve(table.size() + 1 + key.size());
    name.append(table.data(), table.size()).append('/').append(key.data(), key.size());
    return QUuid::createUuidV5(space, name);
}

bool textBefore(const QUuid &a, const QUuid &b)
{
    if (a.data1 != b.data1)
        return a.data1 < b.data1;
    if (a.data2 != b.data2)
        return a.data2 < b.data2;
    if (a.data3 != b.data3)
        return a.data3 < b.data3;
    return std::ranges::lexicographical_compare(a.data4, b.data4);
}

} // namespace LienKet
