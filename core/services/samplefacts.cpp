// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplefacts.h"

namespace LienKet {

namespace {

/// Whoever wrote the facts wrote both languages and compared them.
template <class E>
void markReviewed(E &record)
{
    forEachField<E>([&](const auto &field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Type, LocalizedText>) {
            LocalizedText &text = record.*field.member;
            if (text.enState == TextState::Draft)
                text.enState = TextState::Reviewed;
        }
    });
}

const QDate factsDay(2021, 1, 22);

} // namespace

SampleFacts::SampleFacts(SampleProgram &program, SampleRandom &random)
    : m_program(program), m_lines(nullptr)
{
    m_lines.setIds([&random] { return random.uuid(factsDay); });
}

Result<> SampleFacts::read(const QByteArray &lines)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (const auto read = m_lines.read(line); !read)
            return std::unexpected(read.error());
    }
    for (Record &record : m_lines.take()) {
        std::visit(
            [this]<class E>(E &each) {
                markReviewed(each);
                m_program.all<E>().append(each);
            },
            record);
    }
    return {};
}

} // namespace LienKet
