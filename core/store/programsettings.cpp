// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/programsettings.h"

#include "core/store/unjournaled.h"

namespace LienKet {

Result<QString> programSetting(Store &store, const QString &key)
{
    QString value;
    LIENKET_TRY(readUnjournaled(store, QStringLiteral("SELECT value FROM setting WHERE key = ?"),
                                key, [&](const Statement &row) { value = row.text(0); }));
    return value;
}

Result<> keepProgramSetting(Store &store, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return writeUnjournaled(store, QStringLiteral("DELETE FROM setting WHERE key = ?"), {key});
    return writeUnjournaled(
        store,
        QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {key, value});
}

} // namespace LienKet
