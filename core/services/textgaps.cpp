// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/textgaps.h"

namespace LienKet {

namespace {

bool wantsWork(const LocalizedText &text, Language language)
{
    switch (text.state(language)) {
    case TextState::Missing:
        return text.has(other(language));
    case TextState::Draft:
    case TextState::Outdated:
        return true;
    case TextState::Original:
    case TextState::Reviewed:
        break;
    }
    return false;
}

template <class E>
void addGaps(Store &store, QList<TextGap> &gaps)
{
    if constexpr (std::is_same_v<E, Source> || std::is_same_v<E, Attachment>)
        return;
    forEachField<E>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Type, LocalizedText>) {
            for (const E &record : store.all<E>()) {
                const LocalizedText &text = record.*field.member;
                for (const Language language : {Language::Vietnamese, Language::English}) {
                    if (wantsWork(text, language))
                        gaps.append({{QLatin1StringView(E::table), record.id.uuid},
                                     QLatin1StringView(field.name),
                                     language,
                                     text});
                }
            }
        }
    });
}

template <class... E>
QList<TextGap> gapsAmong(Store &store, std::type_identity<std::tuple<E...>>)
{
    QList<TextGap> gaps;
    (addGaps<E>(store, gaps), ...);
    return gaps;
}

} // namespace

bool isWhole(const LocalizedText &text)
{
    return !text.isEmpty() && !wantsWork(text, Language::Vietnamese) &&
           !wantsWork(text, Language::English);
}

QList<TextGap> textGaps(Store &store)
{
    return gapsAmong(store, std::type_identity<Entities>{});
}

} // namespace LienKet
