// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

namespace LienKet {

LocalizedText::LocalizedText(QString vietnamese, QString english)
    : vi(std::move(vietnamese)), en(std::move(english))
{
    if (!vi.isEmpty())
        viState = TextState::Original;
    if (!en.isEmpty())
        enState = vi.isEmpty() ? TextState::Original : TextState::Draft;
}

void LocalizedText::settle()
{
    if (vi.isEmpty())
        viState = TextState::Missing;
    if (en.isEmpty())
        enState = TextState::Missing;
    if (!vi.isEmpty() && viState == TextState::Missing)
        viState = enState == TextState::Missing ? TextState::Original : TextState::Draft;
    if (!en.isEmpty() && enState == TextState::Missing)
        enState = viState == TextState::Missing ? TextState::Original : TextState::Draft;
}

void LocalizedText::set(Language language, const QString &text)
{
    const bool vietnamese = language == Language::Vietnamese;
    QString &mine = vietnamese ? vi : en;
    TextState &myState = vietnamese ? viState : enState;
    TextState &otherState = vietnamese ? enState : viState;
    if (mine == text)
        return;
    mine = text;
    if (text.isEmpty()) {
        myState = TextState::Missing;
        return;
    }
    const bool translation = myState == TextState::Draft || myState == TextState::Reviewed ||
                             myState == TextState::Outdated ||
                             (myState == TextState::Missing && otherState != TextState::Missing);
    myState = translation ? TextState::Draft : TextState::Original;
    if (!translation && otherState != TextState::Missing)
        otherState = TextState::Outdated;
}

} // namespace LienKet
