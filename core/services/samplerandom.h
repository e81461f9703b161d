// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>

namespace LienKet {

/// A generator of our own (splitmix64), because the sample must come out the same on every platform
/// and with every version of Qt.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}

    quint64 next();
    /// From `low` to `high`, both included.
    int between(int low, int high);
    /// True in `percent` of a hundred cases.
    bool chance(int percent) { return between(1, 100) <= percent; }

    /// A fresh id as if made on `day`; ids made later sort later.
    QUuid uuid(QDate day);

private:
    quint64 m_state;
    qint64 m_made = 0;
};

} // namespace LienKet
