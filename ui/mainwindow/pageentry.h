// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace LienKet {

class Page;

/// A page as the window knows it before it is first opened.
struct PageEntry
{
    enum class Group { Year, Consortium, LookingBack, Further };

    QString key = {}; ///< as on the command line: "topics"
    QString icon = {};
    Group group = Group::Year;
    std::function<QString()> title = {};
    std::function<Page *()> make = {};
    std::function<QString(int year)> count = {}; ///< at the right of the navigation; may be empty
    QString under = {}; ///< key of the page in whose entry it stands; it has none of its own
};

} // namespace LienKet
