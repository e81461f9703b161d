// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace LienKet {

/// One way in which a record's state may change: the named act that leads from one to the other.
template <class S>
struct Move
{
    S from;
    QLatin1StringView act;
    S to;
};

/// The table of all of a record's moves: whatever is not in it is refused.
template <class S, std::size_t n>
using Moves = std::array<Move<S>, n>;

/// Where the act leads from a state; nothing if it is not allowed there.
template <class S, std::size_t n>
std::optional<S> target(const Moves<S, n> &moves, S from, QLatin1StringView act)
{
    const auto found = std::find_if(moves.begin(), moves.end(), [&](const Move<S> &move) {
        return move.from == from && move.act == act;
    });
    return found == moves.end() ? std::nullopt : std::optional(found->to);
}

template <class S, std::size_t n>
bool allows(const Moves<S, n> &moves, S from, S to)
{
    return std::any_of(moves.begin(), moves.end(),
                       [&](const Move<S> &move) { return move.from == from && move.to == to; });
}

} // namespace LienKet
