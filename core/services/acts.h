// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reportround.h"

namespace LienKet {

/// What a person should know before an act is done. It forbids nothing.
struct Caution
{
    enum class Kind {
        MissingReports, ///< members whose report is not accepted
        LeftOut,        ///< members whose accepted report was not drawn in
        NotIssued,      ///< the year's report is not issued
        NotHandedOver,  ///< the year was not handed over
        OpenChecklist,  ///< lines of the handover's checklist that are not done
        NoMajority,     ///< the votes do not carry the decision of that number
        Moves,          ///< records that go elsewhere with it
        WordsStay,      ///< the joint text keeps a report's words until it is drawn together again
    };

    Kind kind = Kind::MissingReports;
    Links<Organization> members = {};                    ///< in protocol order
    int count = 0;                                       ///< or number
    QList<std::pair<QLatin1StringView, int>> moved = {}; ///< so many of each table

    friend bool operator==(const Caution &, const Caution &) = default;
};

/// A named act on a record, by which the year's work moves on: "submit", "accept", "open_round".
/// What it needs to know are fields of an entity, so that a form can ask for them.
struct Act
{
    QLatin1StringView name;        ///< names the step in history too
    QLatin1StringView entity = {}; ///< whose fields it asks for; empty: it asks nothing
    QList<QLatin1StringView> asks = {};
    QJsonObject known = {};      ///< what the program proposes for them
    QList<RecordKey> parts = {}; ///< of each, `partField` may be answered too: "parts" by id
    QLatin1StringView partField = {};
    bool movesOn = false;       ///< the year's work, rather than back or aside
    bool needsDocument = false; ///< the issued document has to be made with the step
    QList<Caution> cautions = {};

    friend bool operator==(const Act &, const Act &) = default;
};

/// What can be done with a record as it stands, what moves it on first. Records whose work has no
/// acts give none.
QList<Act> actsOn(Store &store, const RecordKey &record, QDate today);

/// The act by which one that cannot be undone is taken back; empty if there is none.
QLatin1StringView takenBackBy(QAnyStringView act);

/// True if acts make a field what it is: a state, and the days and marks that go with it. Its old
/// value is not put back alone.
bool isOfActs(QAnyStringView table, QAnyStringView field);

/// The act that brings a record from its present state into that of the code; empty if none does.
QLatin1StringView actInto(const Record &record, QAnyStringView state);

/// The step that the act makes of the record, for the store to commit; `answers` go over what the
/// act knows. Invalid with issues if an answer is missing or wrong, else with the detail:
/// "not_now" if the act is not among actsOn(), "text_only" for a reopening in full although a
/// later year's round exists (rule 2), "open_topics <n>" for a year with unfinished topics.
Result<Step> perform(Store &store, const RecordKey &record, QAnyStringView act,
                     const QJsonObject &answers, QDate today);

/// What keeps an act from being done, each with the record and the field to look at, where there is
/// more than the refusal of perform() can name: the errors of a report that is to be submitted.
QList<ReportFinding> hindrances(Store &store, const RecordKey &record, QAnyStringView act);

} // namespace LienKet
