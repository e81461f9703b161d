// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordlines.h"
#include "core/services/sampleprogram.h"
#include "core/services/samplerandom.h"

namespace LienKet {

/// Reads the sample's facts, JSON lines as `lienket apply` takes them, and answers for their names.
class SampleFacts
{
public:
    SampleFacts(SampleProgram &program, SampleRandom &random);

    /// Appends every record of the lines to the program.
    Result<> read(const QByteArray &lines);

    /// The record with that code or handle ("@A2.1"); null if there is none.
    template <class E>
    Id<E> find(const QString &name)
    {
        const auto found = m_lines.names().find(QLatin1StringView(E::table), name);
        return {found ? found->value_or(QUuid()) : QUuid()};
    }

private:
    SampleProgram &m_program;
    RecordLines m_lines;
};

} // namespace LienKet
