// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agendatext.h"

#include "core/store/store.h"

#include <QJsonDocument>

namespace LienKet {

namespace {

/// "3." or "3)" at the beginning: how many characters it takes; 0 if there is none.
qsizetype lengthOfNumber(QStringView text, qsizetype number)
{
    const QString digits = QString::number(number);
    const qsizetype end = digits.size();
    const bool numbered =
        text.startsWith(digits) && end < text.size() && (text[end] == u'.' || text[end] == u')');
    return numbered && end + 1 < text.size() && text[end + 1].isSpace() ? end + 1 : 0;
}

/// Where the point of that number begins after the end of another; -1 if it does not.
qsizetype startOfPoint(QStringView line, qsizetype number)
{
    for (qsizetype at = 2; at < line.size(); ++at) {
        const QChar end = line[at - 2];
        const bool afterPoint = line[at - 1].isSpace() && (end == u'.' || end == u';');
        if (afterPoint && lengthOfNumber(line.mid(at), number) > 0)
            return at;
    }
    return -1;
}

QStringList subjectsIn(const QString &text)
{
    QStringList subjects;
    for (const auto &line : QStringView(text).split(u'\n')) {
        QStringView rest = line.trimmed();
        while (!rest.isEmpty()) {
            const qsizetype number = lengthOfNumber(rest, subjects.size() + 1);
            const qsizetype next = number > 0 ? startOfPoint(rest, subjects.size() + 2) : -1;
            const QStringView point = (next < 0 ? rest : rest.left(next)).mid(number).trimmed();
            if (!point.isEmpty())
                subjects.append(point.toString());
            rest = next < 0 ? QStringView() : rest.mid(next);
        }
    }
    return subjects;
}

/// The change that a journal tells of a field that a record no longer has.
Change withoutAgenda(Id<Meeting> meeting, const LocalizedText &text)
{
    return {QString::fromLatin1(Meeting::table),
            meeting.uuid,
            {{QStringLiteral("agenda"), QJsonArray{toJson(text), QJsonValue()}}}};
}

} // namespace

Id<AgendaItem> agendaItemId(Id<Meeting> meeting, int ordinal)
{
    return {naturalUuid(AgendaItem::table,
                        meeting.toString().toLatin1() + '/' + QByteArray::number(ordinal))};
}

QList<AgendaItem> agendaItems(Id<Meeting> meeting, const LocalizedText &text)
{
    const QStringList vietnamese = subjectsIn(text.vi);
    const QStringList english = subjectsIn(text.en);
    QList<AgendaItem> items;
    for (qsizetype at = 0; at < qMax(vietnamese.size(), english.size()); ++at) {
        AgendaItem item;
        item.meeting = meeting;
        item.ordinal = int(at) + 1;
        item.id = agendaItemId(meeting, item.ordinal);
        item.subject.vi = vietnamese.value(at);
        item.subject.en = english.value(at);
        item.subject.viState = text.viState;
        item.subject.enState = text.enState;
        item.subject.settle();
        items.append(item);
    }
    return items;
}

Result<> Store::makeAgendaItems()
{
    const QString key = QStringLiteral("agendas");
    const QString kept = meta(key);
    if (kept.isEmpty())
        return {};
    const QJsonArray texts = QJsonDocument::fromJson(kept.toUtf8()).array();
    auto transaction = Transaction::begin(m_database, ForeignKeys::AtEnd);
    if (!transaction)
        return std::unexpected(transaction.error());
    QList<Change> changes;
    for (const QJsonValue &each : texts) {
        LocalizedText text;
        text.vi = each[QLatin1StringView("vi")].toString();
        text.en = each[QLatin1StringView("en")].toString();
        setStateCode(text, each[QLatin1StringView("state")].toString());
        const auto meeting = Id<Meeting>::fromString(each[QLatin1StringView("meeting")].toString());
        for (const AgendaItem &item : agendaItems(meeting, text)) {
            changes.append(difference(std::nullopt, item));
            LIENKET_TRY(write(std::nullopt, item));
        }
        changes.append(withoutAgenda(meeting, text));
    }
    StepInfo step;
    step.act = QStringLiteral("upgrade");
    step.who = QStringLiteral("LienKet");
    step.at = m_clock();
    // What was done to the text can no longer be undone, since it is gone.
    step.sealed = true;
    if (const auto written = m_journal.append(step, changes); !written)
        return std::unexpected(written.error());
    auto away = Statement::prepare(m_database, QStringLiteral("DELETE FROM meta WHERE key = ?"));
    if (!away)
        return std::unexpected(away.error());
    away->bind(key);
    LIENKET_TRY(away->run());
    return transaction->commit();
}

} // namespace LienKet
