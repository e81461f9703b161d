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

constexpr quint32 listed = std::numeric_limits<quint32>::max(); ///< no number of a frequent word

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
    int next = 0;                                     ///< record to be read

    // Once all are read:
    bool arranged = false;
    std::vector<quint32> places;   ///< where a word's next record stands
    std::vector<quint32> frequent; ///< or which of the frequent ones it is
    size_t distributed = 0;        ///< so many of the occurrences
};

WordIndex::WordIndex() = default;
WordIndex::~WordIndex() = default;
WordIndex::WordIndex(WordIndex &&) noexcept = default;
WordIndex &WordIndex::operator=(WordIndex &&) noexcept = default;

bool WordIndex::build(int count, const FoldedText &foldedText, QDeadlineTimer until)
{
    if (m_built)
        return true;
    if (!m_reading) {
        m_count = count;
        m_reading = std::make_unique<Reading>();
    }
    while (m_reading->next < m_count) {
        read(foldedText(m_reading->next));
        if (++m_reading->next < m_count && until.hasExpired())
            return false;
    }
    if (!m_reading->arranged)
        arrange();
    if (!distribute(until))
        return false;
    m_reading.reset();
    m_built = true;
    return true;
}

void WordIndex::read(const QString &text)
{
    Reading &reading = *m_reading;
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
        if (std::exchange(reading.last[number], reading.next) == reading.next)
            return;
        ++reading.frequency[number];
        reading.occurrences.emplace_back(number, reading.next);
    });
}

void WordIndex::arrange()
{
    Reading &reading = *m_reading;
    reading.arranged = true;
    std::vector<quint32> order(reading.words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](quint32 a, quint32 b) { return reading.words[a] < reading.words[b]; });

    constexpr quint32 bitsOfRecord = 8 * sizeof(int);
    reading.places.resize(order.size());
    reading.frequent.resize(order.size(), listed);
    quint32 start = 0;
    for (const quint32 number : order) {
        const quint32 frequency = reading.frequency[number];
        m_starts.push_back(start);
        reading.places[number] = start;
        if (frequency > quint32(m_count) / bitsOfRecord) {
            reading.frequent[number] = quint32(m_frequent.size());
            m_frequent.push_back({m_words.size(), RecordSet(m_count)});
        } else {
            start += frequency;
        }
        m_words.push_back(reading.words[number]);
    }
    m_starts.push_back(start);
    m_records.resize(start);
}

bool WordIndex::distribute(const QDeadlineTimer &until)
{
    constexpr size_t atOnce = 1 << 14; // between two looks at the clock
    Reading &reading = *m_reading;
    while (reading.distributed < reading.occurrences.size()) {
        const size_t end = std::min(reading.distributed + atOnce, reading.occurrences.size());
        for (; reading.distributed < end; ++reading.distributed) {
            const auto &[number, record] = reading.occurrences[reading.distributed];
            if (reading.frequent[number] == listed)
                m_records[reading.places[number]++] = record;
            else
                m_frequent[reading.frequent[number]].records.insert(record);
        }
        if (end < reading.occurrences.size() && until.hasExpired())
            return false;
    }
    return true;
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
