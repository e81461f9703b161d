// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace LienKet {

/// A set of records that are known by their index, one bit each.
class RecordSet
{
public:
    explicit RecordSet(int count = 0) : m_bits((size_t(count) + 63) / 64) {}

    void insert(int record) { m_bits[size_t(record) / 64] |= quint64(1) << (record % 64); }
    bool contains(int record) const { return m_bits[size_t(record) / 64] >> (record % 64) & 1; }

    RecordSet &operator|=(const RecordSet &other);
    RecordSet &operator&=(const RecordSet &other);

    /// Those of `records` that are in the set, in their order.
    QList<int> among(const QList<int> &records) const;

private:
    std::vector<quint64> m_bits;
};

/// Finds the records of which some word begins with what is typed, by looking it up instead of
/// reading every text at every keystroke. What is found is what matchesWords() finds in the texts.
class WordIndex
{
public:
    WordIndex();
    ~WordIndex();
    WordIndex(WordIndex &&) noexcept;
    WordIndex &operator=(WordIndex &&) noexcept;

    using FoldedText = std::function<QString(int record)>;

    /// Reads the folded text of each of `count` records once, none of which is kept, and goes on
    /// where it was left before. False: time ran out before everything was read.
    bool build(int count, const FoldedText &foldedText,
               QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever));
    bool isBuilt() const { return m_built; }
    void clear() { *this = WordIndex(); }

    /// The records that have, for each of one or more folded words, a word that begins with it.
    RecordSet find(const QStringList &foldedWords) const;

private:
    /// Words in blocks that never move.
    class Letters
    {
    public:
        QStringView keep(QStringView word);

    private:
        std::vector<std::unique_ptr<char16_t[]>> m_blocks;
        qsizetype m_room = 0;
        char16_t *m_next = nullptr;
    };
    struct Frequent
    {
        size_t word;
        RecordSet records;
    };
    struct Reading; ///< what is known while the texts are read

    void read(const QString &text);
    void arrange();
    bool distribute(const QDeadlineTimer &until);
    RecordSet beginningWith(const QString &beginning) const;

    int m_count = 0;
    bool m_built = false;
    std::unique_ptr<Reading> m_reading;
    Letters m_letters;
    std::vector<QStringView> m_words; ///< distinct, in order
    /// Word i is in the records from m_starts[i] to m_starts[i + 1], or among the frequent ones.
    std::vector<quint32> m_starts;
    std::vector<int> m_records;
    std::vector<Frequent> m_frequent; ///< in so many records that a set is smaller
};

} // namespace LienKet
