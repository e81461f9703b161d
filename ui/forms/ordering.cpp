// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ordering.h"

namespace LienKet {

Step movedTo(QList<Record> ordered, qsizetype from, qsizetype to)
{
    ordered.move(from, to);
    Step step;
    for (int i = 0; i < ordered.size(); ++i) {
        LienKet::update(ordered[i], {{QStringLiteral("ordinal"), i + 1}}, JsonMode::Edit);
        step.put.append(ordered.at(i));
    }
    return step;
}

} // namespace LienKet
