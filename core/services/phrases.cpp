// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/phrases.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace LienKet {

namespace {

QString argument(const Phrases::Arguments &arguments, QStringView name)
{
    for (const auto &[key, value] : arguments) {
        if (name == key)
            return value;
    }
    return u"{"_s + name.toString() + u"}"_s;
}

QString filled(QStringView placeholder, const Phrases::Arguments &arguments)
{
    const qsizetype colon = placeholder.indexOf(u':');
    if (colon < 0)
        return argument(arguments, placeholder);
    const auto forms = placeholder.sliced(colon + 1).split(u'|');
    const QString count = argument(arguments, placeholder.first(colon));
    const bool one = count == u"1" || count.compare(u"one", Qt::CaseInsensitive) == 0;
    return (one ? forms.first() : forms.last()).toString();
}

} // namespace

Result<Phrases> Phrases::parse(const QString &text)
{
    Phrases result;
    QString current;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        const auto refuse = [&] { return failure(Error::Code::Invalid, QString::number(i + 1)); };
        if (line.isEmpty()) {
            current.clear();
        } else if (line.startsWith(u'[')) {
            const qsizetype end = line.indexOf(u']');
            current = end > 1 ? line.sliced(1, end - 1) : QString();
            if (current.isEmpty() || result.m_phrases.contains(current))
                return refuse();
            result.m_phrases.insert(current, line.sliced(end + 1).trimmed());
        } else if (!current.isEmpty()) {
            QString &phrase = result.m_phrases[current];
            phrase += (phrase.isEmpty() ? QString() : u" "_s) + line;
        } else if (!line.startsWith(u'#')) {
            return refuse();
        }
    }
    return result;
}

Phrases Phrases::of(QLatin1StringView document, Language language)
{
    QFile file(QStringLiteral(":/report/%1_%2.txt").arg(document, code(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    auto phrases = parse(QString::fromUtf8(file.readAll()));
    Q_ASSERT(phrases);
    return *phrases;
}

QString Phrases::operator()(QLatin1StringView code, const Arguments &arguments) const
{
    const auto phrase = m_phrases.constFind(QString(code));
    if (phrase == m_phrases.cend())
        return u"["_s + QString(code) + u"]"_s;
    QString text;
    QStringView rest = *phrase;
    for (qsizetype open = rest.indexOf(u'{'); open >= 0; open = rest.indexOf(u'{')) {
        const qsizetype close = rest.indexOf(u'}', open);
        if (close < 0)
            break;
        text += rest.first(open);
        text += filled(rest.sliced(open + 1, close - open - 1), arguments);
        rest = rest.sliced(close + 1);
    }
    return text += rest;
}

QStringList Phrases::codes() const
{
    QStringList codes = m_phrases.keys();
    std::ranges::sort(codes);
    return codes;
}

} // namespace LienKet
