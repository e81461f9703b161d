// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/wordindex.h"

#include <QHash>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace LienKet {
namespace {

/// Calls `visit(word)` for what begins at each place where matchesWords() lets a word begin: at the
/// start of a text and after whatever is neither letter nor number. A typed word has no space, so
/// what begins there ends at the next one.
template <class Visitor>
void forEachWord(QStringView text, Visitor visit)
{
    qsizetype end = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u' ' || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        if (end <= at) {
            end = text.indexOf(u' ', at);
            if (end < 0)
                end = text.size();
        }
        visit(text.sliced(at, end - at));
    }
}

/// A word as the key of a hash table. Millions of short ones are looked up: Qt's own hash is made
/// for longer texts.
struct Word
{
    QStringView letters;

    friend bool operator==(Word a, Word b) { return a.letters == b.letters; }
    friend size_t qHash(Word word, size_t seed = 0)
    {
        size_t hash = seed + size_t(word.letters.size());
        for (const QChar letter : word.letters)
            hash = (hash ^ letter.unicode()) * 0x9E3779B97F4A7C15U;
        return hash ^ (hash >> 32);
    }
};

} // namespace

RecordSet &RecordSet::operator|=(const RecordSet &other)
{
    for (size_t i = 0; i < m_bits.size(); ++i)
        m_bits[i] |= other.m_bits[i];
    return *this;
}

RecordSet &RecordSet::operator&=(const RecordSet &other)
{
    for (size_t i = 0; i < m_bits.size(); ++i)
        m_bits[i] &= other.m_bits[i];
    return *this;
}

QList<int> RecordSet::among(const QList<int> &records) const
{
    QList<int> found(records.size());
    // No branch: which records are found follows no pattern that a processor could guess.
    int *next = found.data();
    for (const int record : records) {
        *next = record;
        next += contains(record);
    }
    found.resize(next - found.constData());
    return found;
}

QStringView WordIndex::Letters::keep(QStringView word)
{
    constexpr qsizetype block = 1 << 15;
    if (word.size() > m_room) {
        m_room = std::max(block, word.size());
        m_next = m_blocks.emplace_back(new char16_t[size_t(m_room)]).get();
    }
    std::memcpy(m_next, word.utf16(), size_t(word.size()) * sizeof(char16_t));
    const QStringView kept(m_next, word.size());
    m_next += word.size();
    m_room -= word.size();
    return kept;
}

struct WordIndex::Reading
{
    QHash<Word, quint32> numbers; ///< of the words, as they were met
    std::vector<QStringView> words;
    std::vector<quint32> frequency;
    std::vector<int> last;                            ///< record in which a word was met
    std::vector<std::pair<quint32, int>> occurrences; ///< word and record, by record
};

void WordIndex::build(int count, const std::function<QString(int record)> &foldedText)
{
    clear();
    m_count = count;
    Reading reading;
    for (int record = 0; record < count; ++record) {
        const QString text = foldedText(record);
        forEachWord(text, [&](QStringView word) {
            auto known = reading.numbers.constFind({word});
            if (known == reading.numbers.constEnd()) {
                const QStringView kept = m_letters.keep(word);
                known = reading.numbers.insert({kept}, quint32(reading.words.size()));
                reading.words.push_back(kept);
                reading.frequency.push_back(0);
                reading.last.push_back(-1);
            }
            const quint32 number = *known;
            if (std::exchange(reading.last[number], record) == record)
                return;
            ++reading.frequency[number];
            reading.occurrences.emplace_back(number, record);
        });
    }
    arrange(reading);
}

void WordIndex::arrange(const Reading &reading)
{
    std::vector<quint32> order(reading.words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return reading.words[a] < reading.words[b]; });

    constexpr quint32 bitsOfRecord = 8 * sizeof(int);
    constexpr quint32 listed = std::numeric_limits<quint32>::max();
    std::vector<quint32> next(order.size());             // where a word's next record stands
    std::vector<quint32> frequent(order.size(), listed); // or which of the frequent ones it is
    quint32 start = 0;
    for (const quint32 number : order) {
        const quint32 frequency = reading.frequency[number];
        m_starts.push_back(start);
        next[number] = start;
        if (frequency > quint32(m_count) / bitsOfRecord) {
            frequent[number] = quint32(m_frequent.size());
            m_frequent.push_back({m_words.size(), RecordSet(m_count)});
        } else {
            start += frequency;
        }
        m_words.push_back(reading.words[number]);
    }
    m_starts.push_back(start);
    m_records.resize(start);
    for (const auto &[number, record] : reading.occurrences) {
        if (frequent[number] == listed)
            m_records[next[number]++] = record;
        else
            m_frequent[frequent[number]].records.insert(record);
    }
}

RecordSet WordIndex::beginningWith(const QString &beginning) const
{
    RecordSet found(m_count);
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), QStringView(beginning));
    const auto last = std::partition_point(
        first, m_words.end(), [&](QStringView word) { return word.startsWith(beginning); });
    const auto from = size_t(first - m_words.begin());
    const auto to = size_t(last - m_words.begin());
    if (from == to)
        return found;
    for (quint32 i = m_starts[from]; i < m_starts[to]; ++i)
        found.insert(m_records[i]);
    auto frequent =
        std::lower_bound(m_frequent.begin(), m_frequent.end(), from,
                         [](const Frequent &each, size_t word) { return each.word < word; });
    for (; frequent != m_frequent.end() && frequent->word < to; ++frequent)
        found |= frequent->records;
    return found;
}

RecordSet WordIndex::find(const QStringList &foldedWords) const
{
    RecordSet found;
    for (const QString &word : foldedWords) {
        if (&word == &foldedWords.first())
            found = beginningWith(word);
        else
            found &= beginningWith(word);
    }
    return found;
}

} // namespace LienKet
