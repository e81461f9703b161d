// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/applying.h"

#include "core/services/jsonline.h"
#include "core/services/recordlines.h"

#include <QFileDevice>
#include <QIODevice>

namespace LienKet {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

Result<> commit(Store &store, RecordLines &reader,
                const std::function<void(const RecordKey &)> &committed)
{
    Step step;
    step.act = QStringLiteral("apply");
    step.put = reader.take();
    if (step.put.isEmpty())
        return {};
    const auto result = store.commit(step);
    if (!result)
        return std::unexpected(reader.atLine(result.error()));
    for (const Record &record : std::as_const(step.put))
        committed(keyOf(record));
    return {};
}

} // namespace

Result<> applyLines(Store &store, QIODevice &lines, ApplyMode mode,
                    const std::function<void(const RecordKey &)> &committed)
{
    RecordLines reader(&store);
    bool first = true;
    while (true) {
        // One byte more than a line may have tells a line that is too long.
        QByteArray line = lines.readLine(maximumLineLength + 2);
        if (line.isEmpty())
            break;
        if (std::exchange(first, false) && line.startsWith(byteOrderMark))
            line.remove(0, byteOrderMark.size());
        const auto key = reader.read(line);
        if (!key)
            return std::unexpected(key.error());
        if (mode == ApplyMode::Each)
            LIENKET_TRY(commit(store, reader, committed));
    }
    // An empty line is the end, or a read that failed: half of the input must not count as all.
    if (const auto *file = qobject_cast<QFileDevice *>(&lines);
        file && file->error() != QFileDevice::NoError)
        return failure(Error::Code::Io, file->fileName(), file->errorString());
    return commit(store, reader, committed);
}

} // namespace LienKet
