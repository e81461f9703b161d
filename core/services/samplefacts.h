// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sampleprogram.h"
#include "core/services/samplerandom.h"

#include <QHash>

namespace LienKet {

/// Reads the records of JSON lines as `lienket apply` takes them, and answers for their names.
///
/// A reference is an id, a unique code ("HUST") or a local handle ("@A2.1") that an earlier line
/// gave as its id. A source names its record by handle, which tells its table too.
class SampleFacts
{
public:
    SampleFacts(SampleProgram &program, SampleRandom &random);

    /// Appends every record of the lines to the program.
    Result<> read(const QByteArray &lines);

    /// The record with that code or handle (without its @); null if there is none.
    template <class E>
    Id<E> find(const QString &name) const
    {
        const auto at = m_known.constFind(name);
        return at != m_known.constEnd() && at->table == QLatin1String(E::table) ? Id<E>{at->uuid}
                                                                                : Id<E>{};
    }

private:
    struct Known
    {
        QLatin1String table;
        QUuid uuid;
    };

    Result<> readLine(const QJsonObject &line, const QString &subject);
    template <class E>
    Result<> append(QJsonObject json, const QString &subject);
    QJsonValue resolved(const QJsonValue &value) const;

    SampleProgram &m_program;
    SampleRandom &m_random;
    QHash<QString, Known> m_known;
};

} // namespace LienKet
