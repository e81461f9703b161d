// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sampleprogram.h"

#include "core/services/samplefacts.h"

#include <QFile>

namespace LienKet {

QDate sampleToday()
{
    return QDate(2026, 11, 18);
}

Result<SampleProgram> sampleProgram(int times)
{
    QFile file(QStringLiteral(":/sample/consortium.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.fileName(), file.errorString());
    SampleProgram program;
    SampleRandom random(2021);
    SampleFacts facts(program, random);
    LIENKET_TRY(facts.read(file.readAll()));
    Q_UNUSED(times)
    return program;
}

} // namespace LienKet
