// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sourcemarks.h"

#include "core/services/rotation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &markPattern()
{
    static const QRegularExpression pattern(
        u"\\[(\\p{Lu}[\\p{L}\\p{N}-]*) (?:(\\d{1,4})\\.)?(\\d{1,4})\\]"_s);
    return pattern;
}

bool isEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u';';
}

/// The full stop after a title belongs to the name that follows.
bool isAfterTitle(const QString &text, qsizetype stop)
{
    static const QSet<QString> titles{u"TS"_s,    u"ThS"_s,  u"GS"_s, u"PGS"_s, u"KS"_s,
                                      u"Assoc"_s, u"Prof"_s, u"Dr"_s, u"MSc"_s, u"Mr"_s,
                                      u"Ms"_s,    u"No"_s,   u"TP"_s, u"tr"_s,  u"vs"_s};
    qsizetype begin = stop;
    while (begin > 0 && text.at(begin - 1).isLetter())
        --begin;
    return titles.contains(text.mid(begin, stop - begin));
}

bool endsSentence(const QString &text, qsizetype at)
{
    const bool last = at + 1 == text.size();
    return isEnd(text.at(at)) && (last || text.at(at + 1).isSpace()) &&
           !(text.at(at) == u'.' && isAfterTitle(text, at));
}

/// Behind the marks that stand after the sentence.
qsizetype behindMarks(const QString &text, qsizetype at)
{
    for (;;) {
        qsizetype next = at;
        while (next < text.size() && text.at(next) == u' ')
            ++next;
        const auto mark = markPattern().match(text, next, QRegularExpression::NormalMatch,
                                              QRegularExpression::AnchorAtOffsetMatchOption);
        if (!mark.hasMatch())
            return at;
        at = mark.capturedEnd();
    }
}

TextPart trimmed(const QString &text, qsizetype from, qsizetype to)
{
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    return {from, to - from};
}

QStringList cut(const LocalizedText &text, Language language)
{
    QStringList said;
    const QString &words = text.in(language);
    for (const TextPart &part : sentencesOf(words))
        said.append(part.of(words));
    return said;
}

} // namespace

QList<TextPart> sentencesOf(const QString &text)
{
    QList<TextPart> parts;
    qsizetype from = 0;
    const auto end = [&](qsizetype at) {
        if (const TextPart part = trimmed(text, from, at); part.size > 0)
            parts.append(part);
        from = at;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n') {
            end(at);
        } else if (endsSentence(text, at)) {
            end(behindMarks(text, at + 1));
            at = from - 1;
        }
    }
    end(text.size());
    return parts;
}

QList<SourceMark> marksIn(const QString &text)
{
    QList<SourceMark> marks;
    auto found = markPattern().globalMatch(text);
    while (found.hasNext()) {
        const auto mark = found.next();
        marks.append({{mark.capturedStart(), mark.capturedLength()},
                      mark.captured(1),
                      mark.captured(2).toInt(),
                      mark.captured(3).toInt()});
    }
    return marks;
}

QString withMarks(const QString &text, const std::function<QString(int)> &mark)
{
    const QList<TextPart> sentences = sentencesOf(text);
    QString marked = text;
    for (qsizetype i = sentences.size() - 1; i >= 0; --i) {
        qsizetype at = sentences.at(i).at + sentences.at(i).size;
        while (at > sentences.at(i).at && isEnd(text.at(at - 1)))
            --at;
        marked.insert(at, u' ' + mark(int(i) + 1));
    }
    return marked;
}

QSet<QString> memberNames(const QList<Membership> &memberships, const OrganizationNames &names,
                          int year)
{
    QSet<QString> members;
    for (const Membership &each : membersIn(memberships, year))
        members.insert(names.abbreviation(each.organization, QDate(year, 12, 31)));
    return members;
}

QString withoutMarks(const QString &text, const QSet<QString> &members)
{
    QString printed = text;
    const QList<SourceMark> marks = marksIn(text);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (!members.contains(mark->member))
            continue;
        qsizetype from = mark->part.at;
        while (from > 0 && text.at(from - 1) == u' ')
            --from;
        printed.remove(from, mark->part.at + mark->part.size - from);
    }
    return printed;
}

LocalizedText withoutMarks(LocalizedText text, const QSet<QString> &members)
{
    text.vi = withoutMarks(text.vi, members);
    text.en = withoutMarks(text.en, members);
    return text;
}

QStringList Voice::sentences(Language language) const
{
    QStringList said = cut(entry.results, language);
    const QStringList after = cut(entry.difficulties, language);
    const qsizetype most = qMax(said.size(), cut(entry.results, other(language)).size());
    while (!after.isEmpty() && said.size() < most)
        said.append(QString());
    return said + after;
}

Language Voice::spoken(Language wanted) const
{
    return sentences(wanted).isEmpty() ? other(wanted) : wanted;
}

bool Voice::isTranslated(int sentence) const
{
    const qsizetype vi = cut(entry.results, Language::Vietnamese).size();
    const qsizetype en = cut(entry.results, Language::English).size();
    if (sentence <= qMax(vi, en))
        return vi == en;
    return cut(entry.difficulties, Language::Vietnamese).size() ==
           cut(entry.difficulties, Language::English).size();
}

QString Voice::mark(int sentence) const
{
    return topic > 0 ? u"[%1 %2.%3]"_s.arg(code, QString::number(topic).rightJustified(2, u'0'),
                                           QString::number(sentence))
                     : u"[%1 %2]"_s.arg(code, QString::number(sentence));
}

bool Voice::isMeant(const SourceMark &mark) const
{
    return mark.member == code && mark.topic == topic;
}

QList<Voice> voicesOf(Store &store, const OrganizationNames &names, const ReportSection &section,
                      int year)
{
    QHash<Id<Organization>, int> place;
    for (const Membership &each : membersIn(store.all<Membership>(), year))
        place.insert(each.organization, int(place.size()));
    QList<Voice> voices;
    for (const Id<ReportEntry> &id : section.entries) {
        const ReportEntry *entry = store.find(id);
        const MemberReport *report = entry ? store.find(entry->report) : nullptr;
        const Topic *topic = entry && !section.topic ? store.find(entry->topic) : nullptr;
        if (report)
            voices.append({*entry, report->member,
                           names.abbreviation(report->member, QDate(year, 12, 31)),
                           topic ? topic->number : 0});
    }
    // Links keep no order: by topic, whoever leads it first, then by protocol.
    std::stable_sort(voices.begin(), voices.end(), [&](const Voice &a, const Voice &b) {
        const auto order = [&](const Voice &voice) {
            const Topic *topic = store.find(voice.entry.topic);
            return std::tuple(voice.topic, !topic || topic->lead != voice.member,
                              place.value(voice.member, int(place.size())));
        };
        return order(a) < order(b);
    });
    return voices;
}

QString lineHead(const Voice &voice)
{
    return voice.code + u": "_s;
}

QString withSentence(const QString &text, const QList<Voice> &voices, const Voice &voice,
                     int sentence, Language language)
{
    const QString marked = withMarks(voice.sentences(language).at(sentence - 1),
                                     [&](int) { return voice.mark(sentence); });
    if (text.isEmpty())
        return marked;
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const QList<SourceMark> marks = marksIn(line);
        if (line.startsWith(lineHead(voice)) &&
            std::any_of(marks.begin(), marks.end(),
                        [&](const SourceMark &mark) { return voice.isMeant(mark); })) {
            line += u' ' + marked;
            return lines.join(u'\n');
        }
    }
    const bool othersLine = std::any_of(voices.begin(), voices.end(), [&](const Voice &each) {
        return lines.last().startsWith(lineHead(each));
    });
    return othersLine ? text + u'\n' + lineHead(voice) + marked : text + u' ' + marked;
}

QList<SourceFinding> sourceFindings(const QList<Voice> &voices, const LocalizedText &both)
{
    using Kind = SourceFinding::Kind;
    QList<SourceFinding> findings;
    if (voices.isEmpty())
        return findings;
    const auto isKnown = [&](const SourceMark &mark) {
        return std::any_of(voices.begin(), voices.end(), [&](const Voice &voice) {
            const auto said = qMax(voice.sentences(Language::Vietnamese).size(),
                                   voice.sentences(Language::English).size());
            return voice.isMeant(mark) && mark.sentence >= 1 && mark.sentence <= said;
        });
    };
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const QString &text = language == Language::Vietnamese ? both.vi : both.en;
        for (const TextPart &part : sentencesOf(text)) {
            const QString sentence = part.of(text);
            const QList<SourceMark> marks = marksIn(sentence);
            if (marks.isEmpty())
                findings.append({Kind::NoSource, language, sentence});
            for (const SourceMark &mark : marks) {
                if (!isKnown(mark))
                    findings.append({Kind::UnknownSource, language, mark.part.of(sentence)});
            }
        }
    }
    return findings;
}

} // namespace LienKet
