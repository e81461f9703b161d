// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortranks.h"

#include "core/base/text.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <vector>

namespace LienKet {
namespace {

constexpr quint32 last = std::numeric_limits<quint32>::max();

QCollator vietnamese()
{
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setNumericMode(true);
    return collator;
}

/// A text's sort keys, compared part by part.
struct Keyed
{
    std::vector<QCollatorSortKey> parts;
    int text = 0; ///< index among the distinct texts
};

int compare(const Keyed &a, const Keyed &b)
{
    for (std::size_t i = 0; i < a.parts.size(); ++i) {
        if (const int order = a.parts[i].compare(b.parts[i]); order != 0)
            return order;
    }
    return 0;
}

QStringList wholeText(const QString &text)
{
    return {oldTonePlacement(text)};
}

QStringList nameParts(const QString &name)
{
    QStringList words = oldTonePlacement(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString given = words.isEmpty() ? QString() : words.takeLast();
    const QString family = words.isEmpty() ? QString() : words.takeFirst();
    return {given, family, words.join(QLatin1Char(' '))};
}

template <class Split>
QList<quint32> ranked(const QStringList &texts, Split &&split)
{
    QHash<QString, int> distinct;
    QList<int> which(texts.size());
    std::vector<Keyed> keyed;
    const QCollator collator = vietnamese();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &text = texts.at(i);
        if (text.isEmpty())
            continue;
        auto found = distinct.constFind(text);
        if (found == distinct.constEnd()) {
            found = distinct.insert(text, int(keyed.size()));
            Keyed entry{.parts = {}, .text = int(keyed.size())};
            for (const QString &part : split(text))
                entry.parts.push_back(collator.sortKey(part));
            keyed.push_back(std::move(entry));
        }
        which[i] = found.value();
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const Keyed &a, const Keyed &b) { return compare(a, b) < 0; });
    QList<quint32> rankOf(qsizetype(keyed.size()));
    quint32 rank = 0;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && compare(keyed[i - 1], keyed[i]) != 0)
            ++rank;
        rankOf[keyed[i].text] = rank;
    }
    QList<quint32> result(texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i)
        result[i] = texts.at(i).isEmpty() ? last : rankOf.at(which.at(i));
    return result;
}

} // namespace

QList<quint32> textRanks(const QStringList &texts)
{
    return ranked(texts, wholeText);
}
QList<quint32> personRanks(const QStringList &names)
{
    return ranked(names, nameParts);
}

} // namespace LienKet
