// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errors.h"

#include "core/base/format.h"
#include "core/base/json.h"
#include "core/store/record.h"
#include "ui/text/errorsentences.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace LienKet {
namespace {

using About = ErrorSentence::About;

QString translated(const char *words)
{
    return QCoreApplication::translate("LienKet::Errors", words);
}

Language language()
{
    return QLocale().language() == QLocale::Vietnamese ? Language::Vietnamese : Language::English;
}

/// A subject taken apart: "3:activity" is a name on a line, the rest is a name.
struct Place
{
    explicit Place(const QString &subject) : name(subject)
    {
        static const QRegularExpression onLine(QStringLiteral("^(\\d+)(?::(.*))?$"),
                                               QRegularExpression::DotMatchesEverythingOption);
        const auto match = onLine.match(subject);
        if (!match.hasMatch())
            return;
        line = match.captured(1);
        name = match.captured(2);
    }

    /// "activity/<id>", or the table alone.
    bool isRecord() const { return emptyRecord(name.section(u'/', 0, 0)).has_value(); }

    QString line;
    QString name;
};

/// The first word of the detail, under which the sentence stands.
QString keyOf(const Error &error, const Place &place)
{
    if (error.code == Error::Code::Locked && error.detail.contains(u'\n'))
        return QStringLiteral("holder");
    const bool isYear = error.subject.size() == 4 && error.subject.toInt() > 0;
    if (error.code == Error::Code::NotFound && isYear)
        return QStringLiteral("year");
    const QString key = error.detail.section(u' ', 0, 0);
    const bool known = key == QLatin1StringView(errorSentence(error.code, key).detail);
    const bool valueTaken = error.code == Error::Code::Duplicate && !key.isEmpty();
    if (valueTaken || (place.isRecord() && (key.isEmpty() || !known)))
        return QStringLiteral("record");
    return key;
}

QString dayOrWord(const QString &word)
{
    const QDate date = fromIsoDate(word);
    return date.isValid() ? dateText(date, language()) : word;
}

QStringList holder(const QStringList &lines)
{
    const QDateTime since = QDateTime::fromString(lines.value(2), Qt::ISODate);
    return {lines.value(1), lines.value(0),
            dateText(since.date(), language()) + u' ' + timeText(since.time())};
}

/// What stands for %2, %3 … in the sentence.
QStringList arguments(const Error &error, const ErrorSentence &found)
{
    const QLatin1StringView key(found.detail);
    if (key == QLatin1StringView("holder"))
        return holder(error.detail.split(u'\n'));
    if (key.isEmpty() || !error.detail.startsWith(key))
        return {key == QLatin1StringView("record") ? fieldLabel(error.detail) : error.detail};
    QStringList words = error.detail.split(u' ').mid(1);
    for (QString &word : words)
        word = key == QLatin1StringView("transition")
                   ? codeWord(error.subject.section(u'/', 0, 0), u"state", word)
                   : dayOrWord(word);
    return words;
}

/// Puts the values in the places of %1, %2 … in one pass, so that a "%2" within a name stays.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit())
            result += onOneLine(values.value(text[++i].digitValue() - 1));
        else
            result += text[i];
    }
    return result;
}

/// The driver's text may help where the sentence knows nothing nearer.
bool addsDetail(const Error &error, const ErrorSentence &found, const QString &words)
{
    using Code = Error::Code;
    const bool plain = error.code == Code::NotFound || error.code == Code::ReadOnly;
    return !plain && !error.detail.isEmpty() && found.detail[0] == '\0' &&
           !words.contains(QLatin1StringView("%2"));
}

/// The reason that is missing of a turn that was swapped or skipped.
bool isOfTurn(const Issue &issue)
{
    return issue.rule == Rule::Required && issue.detail == QLatin1StringView("turn");
}

QString sentences(const Issues &issues, const Place &place)
{
    QStringList all;
    for (const Issue &issue : issues) {
        // Whoever writes lines knows the fields by their names in the file.
        const QString field = place.line.isEmpty() ? fieldLabel(issue.field)
                                                   : place.name + u'.' + onOneLine(issue.field);
        all.append(isOfTurn(issue) && place.line.isEmpty()
                       ? sentence(issue)
                       : field + QLatin1StringView(": ") + sentence(issue));
    }
    return all.join(u' ');
}

QString withPlace(const QString &words, const Place &place, About about)
{
    const bool named = about == About::Entry && place.isRecord();
    const QString label = named ? entityLabel(place.name.section(u'/', 0, 0)) : QString();
    const QString whole = named ? label + QLatin1StringView(": ") + words : words;
    if (place.line.isEmpty() || about == About::File)
        return whole;
    return translated(QT_TRANSLATE_NOOP("LienKet::Errors", "Line %1: %2")).arg(place.line, whole);
}

} // namespace

QString onOneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString messageId(Error::Code code)
{
    return QString::fromLatin1(errorSentence(code, {}).id);
}

QString sentence(const Issue &issue)
{
    if (isOfTurn(issue))
        return translated(QT_TRANSLATE_NOOP(
            "LienKet::Errors", "By the rotation it is another member's turn; say why it changes."));
    QString detail = dayOrWord(issue.detail);
    if (issue.rule == Rule::Inconsistent)
        detail = fieldLabel(issue.detail);
    return filled(translated(issueSentence(issue.rule)), {detail});
}

QString sentence(const Error &error)
{
    const Place place(error.subject);
    if (!error.issues.isEmpty()) {
        const About about = place.line.isEmpty() ? About::Entry : About::Input;
        return withPlace(sentences(error.issues, place), place, about);
    }
    const ErrorSentence &found = errorSentence(error.code, keyOf(error, place));
    // A path may look like a line: only what is about input has one.
    QStringList values{found.about == About::File ? error.subject : place.name};
    values += arguments(error, found);
    const QString words = translated(found.words);
    QString whole = filled(words, values);
    if (addsDetail(error, found, words))
        whole += QLatin1StringView(" (") + onOneLine(error.detail) + u')';
    return withPlace(whole, place, found.about);
}

QList<QPair<Error::Code, QString>> errorsWithSentences()
{
    QList<QPair<Error::Code, QString>> all;
    for (const ErrorSentence &each : errorSentences())
        all.append({each.code, QString::fromLatin1(each.detail)});
    return all;
}

} // namespace LienKet
