// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace LienKet {

/// A property of the records by which a list can be filtered: its codes stay, its words follow the
/// language. A chip shows the chosen one. The empty code stands for records that have none.
struct Facet
{
    QString key;
    std::function<QString()> name;
    std::function<QStringList(int record)> codes; ///< a record may have several, or none
    std::function<QString(const QString &code)> word;
    bool worded = false;     ///< its codes are words of the language of the moment
    bool offersNone = false; ///< the menu of filters has the empty code too
};

} // namespace LienKet
