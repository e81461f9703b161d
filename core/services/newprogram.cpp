// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/newprogram.h"

#include "core/services/samplefacts.h"
#include "core/store/store.h"

#include <QFile>

namespace LienKet {

namespace {

constexpr quint64 seed = 20210122; ///< of the facts' ids

Result<QList<Record>> consortium()
{
    QFile file(QStringLiteral(":/sample/consortium.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.fileName(), file.errorString());
    SampleProgram program;
    SampleRandom random(seed);
    SampleFacts facts(program, random);
    LIENKET_TRY(facts.read(file.readAll()));
    QList<Record> records;
    const auto add = [&](const auto &list) {
        for (const auto &each : list)
            records.append(each);
    };
    std::apply([&](const auto &...lists) { (add(lists), ...); }, program.lists);
    return records;
}

} // namespace

Result<> createProgram(const QString &path, Beginning beginning, QDate today)
{
    return Store::create(path, [&](Store &store) -> Result<> {
        Step step;
        step.act = QStringLiteral("begin_file");
        step.sealed = true; // whoever undoes everything still has a file to work in
        if (beginning == Beginning::Consortium) {
            auto records = consortium();
            if (!records)
                return std::unexpected(records.error());
            step.put = std::move(*records);
        }
        ProgramYear year;
        year.year = today.year();
        step.put.append(year);
        const auto committed = store.commit(step);
        return committed ? Result<>() : std::unexpected(committed.error());
    });
}

} // namespace LienKet
