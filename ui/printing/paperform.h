// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/profile.h"
#include "ui/printing/strip.h"
#include "ui/printing/typesetter.h"

namespace LienKet {

/// What every setter needs to know of the document it sets for.
struct PaperForm
{
    DocumentProfile profile;
    Typesetter type;
    Language language = Language::Vietnamese;

    qreal width() const { return profile.textWidth(); }
};

/// A line of text in the strip at `top`, all its lines, shifted right by `left`.
inline void addText(Strip &strip, const SetText &text, QPointF at)
{
    for (int i = 0; i < text.lines(); ++i)
        strip.ops.append(text.op(i, at));
}

} // namespace LienKet
