// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QHash>
#include <QUuid>

#include <compare>

namespace LienKet {

/// UUID version 7 (RFC 9562, 5.7): 48 bits of Unix time in milliseconds, then random bits, so that
/// ids made later sort later and records from seven offices never collide.
QUuid newUuid();

/// UUID version 7 from given parts; for content that must come out the same every time.
/// `random` gives the 74 random bits from its low end.
QUuid uuidAt(const QDateTime &time, quint64 randomHigh, quint64 randomLow);

/// UUID version 5 of a natural key: two offices make the same id for what can exist only once
/// (a program year, a member's report in a round).
QUuid naturalUuid(QByteArrayView table, QByteArrayView key);

/// Whether `a` stands before `b` in the order of their text, which is SQL's order of ids (QUuid's
/// own is another).
bool textBefore(const QUuid &a, const QUuid &b);

/// The identity of a record of entity T; null when it refers to nothing.
template <class T>
struct Id
{
    QUuid uuid;

    static Id fresh() { return {newUuid()}; }
    static Id fromString(QStringView text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return uuid.isNull(); }
    explicit operator bool() const { return !uuid.isNull(); }
    QString toString() const { return uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.uuid < b.uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.uuid, seed); }
};

} // namespace LienKet
