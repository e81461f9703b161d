// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace LienKet {

namespace {

// A record holds links, a link its target and value, a value at most one object.
constexpr qsizetype deepestNesting = 4;

/// Walks through text that is known to be JSON.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    Result<> scan()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                LIENKET_TRY(readString());
                continue;
            }
            if (c == '{' || c == '[') {
                m_open.append(Level{c == '{', c == '{', {}});
                if (m_open.size() > deepestNesting)
                    return failure(Error::Code::Invalid, {}, QStringLiteral("nested"));
            } else if (c == '}' || c == ']') {
                m_open.removeLast();
            } else if (c == ',' && m_open.last().isObject) {
                m_open.last().expectsKey = true;
            }
            ++m_at;
        }
        return {};
    }

private:
    struct Level
    {
        bool isObject;
        bool expectsKey;
        QSet<QString> keys;
    };

    Result<> readString()
    {
        const qsizetype begin = m_at++;
        while (m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const QByteArrayView quoted = m_text.sliced(begin, ++m_at - begin);
        if (m_open.isEmpty() || !m_open.last().expectsKey)
            return {};
        m_open.last().expectsKey = false;
        const QString key = unquoted(quoted);
        if (m_open.last().keys.contains(key))
            return failure(Error::Code::Invalid, key, QStringLiteral("duplicate_key"));
        m_open.last().keys.insert(key);
        return {};
    }

    static QString unquoted(QByteArrayView quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array()[0].toString();
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<Level> m_open;
};

} // namespace

Result<QJsonObject> parseJsonLine(QByteArrayView line)
{
    if (line.size() > maximumLineLength)
        return failure(Error::Code::Invalid, {}, QStringLiteral("too_long"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray(), &error);
    if (error.error == QJsonParseError::DeepNesting)
        return failure(Error::Code::Invalid, {}, QStringLiteral("nested"));
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Code::Invalid, {}, QStringLiteral("not_json"));
    if (!document.isObject())
        return failure(Error::Code::Invalid, {}, QStringLiteral("not_an_object"));
    LIENKET_TRY(Scanner(line).scan());
    return document.object();
}

} // namespace LienKet
