// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace LienKet {

/// The rank of each text in Vietnamese order, equal texts sharing one, empty ones last; the sort
/// keys are made once for each distinct text.
QList<quint32> textRanks(const QStringList &texts);

/// The same for names of persons: by given name, family name, and the words between.
QList<quint32> personRanks(const QStringList &names);

} // namespace LienKet
