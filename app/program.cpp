// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "core/services/sampleprogram.h"
#include "ui/dialogs/preferences.h"

namespace LienKet {

Result<Program> openToRead(const CommandLine &line)
{
    Program program;
    QString path = line.file;
    if (line.sample) {
        program.folder = std::make_unique<QTemporaryDir>();
        path = program.folder->filePath(QStringLiteral("sample.lienket"));
        if (!program.folder->isValid())
            return failure(Error::Code::Io, path, program.folder->errorString());
        LIENKET_TRY(Store::create(path, [](Store &store) { return fillWithSample(store, 1); }));
    }
    auto store = Store::open(path, Store::Mode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    program.store = std::move(*store);
    return program;
}

Result<std::unique_ptr<Store>> openToWrite(const CommandLine &line)
{
    auto store = Store::open(line.file, Store::Mode::ReadWrite);
    if (store) {
        (*store)->setAuthor(loginName());
        keepToday(line, **store);
    }
    return store;
}

void keepToday(const CommandLine &line, Store &store)
{
    if (const QDate today = todayOf(line, store); today != QDate::currentDate())
        store.setClock([today] { return QDateTime(today, QTime::currentTime()).toUTC(); });
}

QDate todayOf(const CommandLine &line, Store &store)
{
    if (line.today.isValid())
        return line.today;
    const QDate standing = standingDay(store);
    return standing.isValid() ? standing : QDate::currentDate();
}

} // namespace LienKet
