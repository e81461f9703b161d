// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/organizationnames.h"
#include "core/store/store.h"

#include <QSet>

#include <functional>

namespace LienKet {

// What a sentence of the joint text rests on stands in the sentence itself, so that it moves, is
// copied and is translated with it: "13 courses are recognised [HUST 1] [TLU 2]." names the first
// sentence of HUST's entry and the second of TLU's. In a passage that draws on several topics the
// topic's number stands before it: [HUST 04.1]. A member is named as on 31 December of the year
// (rule 9). What is printed leaves the marks out.

/// A part of a text, by place.
struct TextPart
{
    qsizetype at = 0;
    qsizetype size = 0;

    QString of(const QString &text) const { return text.mid(at, size); }
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// The sentences of a text in order, each with the marks that follow it; a line ends one too, a
/// title before a name ("PGS.TS.") does not.
QList<TextPart> sentencesOf(const QString &text);

struct SourceMark
{
    TextPart part; ///< with its brackets
    QString member;
    int topic = 0; ///< its number; 0: the passage's own
    int sentence = 0;

    friend bool operator==(const SourceMark &, const SourceMark &) = default;
};

QList<SourceMark> marksIn(const QString &text);

/// The text with a mark in each of its sentences, before what ends it; they are counted from 1.
QString withMarks(const QString &text, const std::function<QString(int)> &mark);

/// How the members of a year are named in marks.
QSet<QString> memberNames(const QList<Membership> &memberships, const OrganizationNames &names,
                          int year);

/// The text as it is printed: without the marks of these members. Other brackets stay, for "[Bảng
/// 3]" and "[ISO 9001]" look alike and are the text's own.
QString withoutMarks(const QString &text, const QSet<QString> &members);
LocalizedText withoutMarks(LocalizedText text, const QSet<QString> &members);

/// What one member said, as far as a passage draws on it.
struct Voice
{
    ReportEntry entry;
    Id<Organization> member;
    QString code;  ///< "HUST"
    int topic = 0; ///< its number where the passage draws on several topics

    /// Results, then difficulties. A sentence is named by its place, counted from 1, and so are its
    /// translations: the difficulties begin behind the longer of the results, and a result that the
    /// other language alone has is an empty string before them.
    QStringList sentences(Language language) const;

    /// The language, or the other one where the member said nothing in it.
    Language spoken(Language wanted) const;

    /// True where the results, or the difficulties, to which the sentence belongs have as many
    /// sentences in both languages; else what has its number in the other says something else.
    bool isTranslated(int sentence) const;
    QString mark(int sentence) const;
    bool isMeant(const SourceMark &mark) const;
};

/// By topic, whoever leads it first, then in protocol order.
QList<Voice> voicesOf(Store &store, const OrganizationNames &names, const ReportSection &section,
                      int year);

/// What stands before a member's words where they are drawn together one below the other.
QString lineHead(const Voice &voice);

/// The joint text with one more sentence of a voice, marked: in the line of that voice where the
/// members' words stand one below the other, in a new line of it where it has none and the text
/// ends with another's, since what is printed tells them apart by that alone; else at the end.
QString withSentence(const QString &text, const QList<Voice> &voices, const Voice &voice,
                     int sentence, Language language);

/// A sentence of the joint text that cannot be followed to what a member said.
struct SourceFinding
{
    enum class Kind { NoSource, UnknownSource };

    Kind kind = Kind::NoSource;
    Language language = Language::Vietnamese;
    QString words; ///< the sentence without its marks, or the mark

    friend bool operator==(const SourceFinding &, const SourceFinding &) = default;
};

/// Nothing where there are no voices: it is the office's own.
QList<SourceFinding> sourceFindings(const QList<Voice> &voices, const LocalizedText &both);

} // namespace LienKet
