// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlscript.h"

namespace LienKet {

namespace {

/// Index after the quoted text, comment or single character at `at`.
qsizetype afterToken(QStringView script, qsizetype at)
{
    const auto through = [&](QStringView end, qsizetype from) {
        const qsizetype found = script.indexOf(end, from);
        return found < 0 ? script.size() : found + end.size();
    };
    const QStringView rest = script.mid(at);
    if (rest.startsWith(u"--"))
        return through(u"\n", at);
    if (rest.startsWith(u"/*"))
        return through(u"*/", at + 2);
    if (rest[0] == u'\'' || rest[0] == u'"' || rest[0] == u'`')
        return through(rest.left(1), at + 1);
    if (rest[0] == u'[')
        return through(u"]", at + 1);
    return at + 1;
}

bool isComment(QStringView token)
{
    return token.startsWith(u"--") || token.startsWith(u"/*");
}

/// How a word changes the depth of BEGIN … END inside CREATE TRIGGER.
int depthChange(QStringView word, bool inTrigger)
{
    if (!inTrigger)
        return 0;
    if (word.compare(u"BEGIN", Qt::CaseInsensitive) == 0 ||
        word.compare(u"CASE", Qt::CaseInsensitive) == 0)
        return 1;
    return word.compare(u"END", Qt::CaseInsensitive) == 0 ? -1 : 0;
}

} // namespace

QStringList splitSqlScript(const QString &script)
{
    QStringList statements;
    QString statement;
    QString word;
    bool inTrigger = false;
    int depth = 0;
    const auto endWord = [&] {
        inTrigger |= word.compare(u"TRIGGER", Qt::CaseInsensitive) == 0;
        depth += depthChange(word, inTrigger);
        word.clear();
    };
    const auto endStatement = [&] {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
        statement.clear();
        inTrigger = false;
        depth = 0;
    };
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype after = afterToken(script, at);
        const QStringView token = QStringView(script).mid(at, after - at);
        at = after;
        if (token.size() == 1 && (token[0].isLetterOrNumber() || token[0] == u'_')) {
            word += token[0];
            statement += token[0];
            continue;
        }
        endWord();
        if (token == u";" && depth <= 0) {
            endStatement();
            continue;
        }
        // Comments inside a statement are part of its text in the file; between them they go.
        if (!isComment(token) || !statement.trimmed().isEmpty())
            statement += token;
    }
    endWord();
    endStatement();
    return statements;
}

} // namespace LienKet
