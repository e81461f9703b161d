// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reportwriter.h"

namespace LienKet {

/// The sentences of an annual report that follow from its figures, in either language. Each
/// returns a sentence, or nothing where there is nothing to say.

QString contextSentence(const ReportWriter &writer);
QString membersSentence(const ReportWriter &writer);
QString areasSentence(const ReportWriter &writer);
QString agreementsSentence(const ReportWriter &writer);

QString coordinatorSentences(const ReportWriter &writer);
QString handoverSentence(const ReportWriter &writer);
QString meetingsSentence(const ReportWriter &writer);
QString proposalsSentence(const ReportWriter &writer);
QString reportingSentence(const ReportWriter &writer);
/// Who sent a nil return, and whose report is not accepted.
QString standingSentences(const ReportWriter &writer);
QString topicsSentences(const ReportWriter &writer);

QString activitiesSentence(const ReportWriter &writer);
QString topicStatesSentences(const ReportWriter &writer);
QString areaSentences(const ReportWriter &writer, qsizetype area);
QString topicLine(const ReportWriter &writer, const Topic &topic);
QString memberLine(const ReportWriter &writer, const AnnualFacts::MemberFigures &member);
QString indicatorSentences(const ReportWriter &writer, const QString &table);
QString resourceSentences(const ReportWriter &writer);

QStringList shortcomings(const ReportWriter &writer);
/// Where a member has been silent for two years or more; a nil return explains the last of them.
QString silentGapSentence(const ReportWriter &writer);
QString nextCoordinatorSentence(const ReportWriter &writer);
QString nextThemeSentence(const ReportWriter &writer);
QString nextTopicsSentences(const ReportWriter &writer);
QString handoverPlan(const ReportWriter &writer);

/// What members wrote in one of their report's fields, each text once with those that wrote it.
QStringList memberTexts(const ReportWriter &writer, LocalizedText MemberReport::*field);

/// How a count of activities compares with last year's, as the end of a sentence.
QString changeClause(const ReportWriter &writer, int now, const std::optional<int> &before);

/// The memorandum that the program carries out: the first of the whole consortium.
const Agreement *foundingAgreement(const AnnualFacts &facts);

/// The agency that issues the report: the year's coordinator.
Id<Organization> issuer(const AnnualFacts &facts);

} // namespace LienKet
