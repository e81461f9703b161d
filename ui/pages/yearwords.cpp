// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/services/recordofyear.h"
#include "core/services/rotation.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/yearpage.h"
#include "ui/text/actwords.h"
#include "ui/text/badges.h"
#include "ui/text/cyclewords.h"
#include "ui/text/rotationwords.h"
#include "ui/widgets/attentionlist.h"
#include "ui/widgets/cyclestrip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numbertile.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/rotationstrip.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

/// The one action that moves the current step on.
QString nextStep(CycleStep step)
{
    switch (step) {
    case CycleStep::CoordinatorAssigned:
        return actTitle("assign"_L1);
    case CycleStep::TopicsAgreed:
        return YearPage::tr("Decide on the proposals");
    case CycleStep::ActivitiesUnderWay:
        return YearPage::tr("Enter the activities");
    case CycleStep::RoundOpen:
        return actTitle("open_round"_L1);
    case CycleStep::ReportsIn:
        return YearPage::tr("Show the missing reports");
    case CycleStep::Consolidated:
        return actTitle("consolidate"_L1);
    case CycleStep::Issued:
        return YearPage::tr("Approve and issue");
    case CycleStep::HandedOver:
        return actTitle("prepare_handover"_L1);
    }
    return {};
}

} // namespace

void YearPage::sayHead()
{
    const Language language = currentLanguage();
    Directory &names = m_workspace.names;
    const auto called = [&](Id<Organization> organization, int year) {
        return u"%1 (%2)"_s
            .arg(names.name(organization, QDate(year, 12, 31), language),
                 names.code(organization, QDate(year, 12, 31)))
            .toHtmlEscaped();
    };
    m_head->setTitle(title());
    m_head->setBadge(m_status.programYear ? badge(m_status.programYear->state) : Badge());
    const bool illustrative = m_status.programYear && m_status.programYear->illustrative;
    m_head->setNote(illustrative ? tr("Illustrative data") : QString());
    const bool assigned = m_status.steps.first().state == CycleStepStatus::State::Done;
    QString sentence = m_status.coordinator
                           ? (assigned ? tr("Coordinator: %1") : tr("Planned coordinator: %1"))
                                 .arg(u"<b>%1</b>"_s.arg(called(m_status.coordinator, m_year)))
                           : tr("No coordinator has been assigned");
    if (m_status.nextCoordinator)
        sentence += u" · "_s + (nextTerm() ? tr("In %1: %2") : tr("Proposed for %1: %2"))
                                   .arg(QString::number(m_status.nextYear),
                                        called(m_status.nextCoordinator, m_status.nextYear));
    m_head->setSentence(sentence);
}

const CoordinatorTerm *YearPage::nextTerm() const
{
    return coordinatorTermOf(m_status.nextYear, m_workspace.store.all<CoordinatorTerm>(),
                             TermKind::Actual);
}

void YearPage::sayCycle()
{
    const Language language = currentLanguage();
    QList<CycleNode> nodes;
    for (const CycleStepStatus &step : m_status.steps) {
        CycleNode node;
        node.name = stepName(step.step);
        node.fact = stepFact(m_status, step, language);
        node.cause = stepCause(m_status, step);
        node.sentence = stepSentence(m_status, step, m_workspace.names, language);
        node.state = static_cast<CycleNode::State>(step.state);
        node.blocked = isBlocked(m_status, step);
        nodes.append(node);
    }
    const CycleStepStatus *current = m_status.current();
    m_cycle->button()->setIcon(icon(u"view-task"_s));
    const bool prepared = recordOf(m_workspace.store.all<Handover>(), m_year);
    m_cycle->button()->setText(!current ? QString()
                               : current->step == CycleStep::HandedOver && prepared
                                   ? actTitle("hand_over"_L1)
                                   : nextStep(current->step));
    m_cycle->setSteps(nodes);
}

void YearPage::sayFigures()
{
    const auto tile = [this](int index, const QString &figure, const QString &label, Tone tone) {
        m_tiles.at(index)->setFigure(figure, label, tone);
    };
    const int overdue = m_status.overdue();
    const int open = int(m_status.unassigned.size());
    tile(0,
         m_status.members.isEmpty() ? u"–"_s
                                    : u"%1/%2"_s.arg(QString::number(m_status.accepted()),
                                                     QString::number(m_status.members.size())),
         tr("reports\naccepted"), Tone::None);
    tile(1, QString::number(overdue), tr("reports\noverdue"),
         overdue > 0 ? Tone::Late : Tone::None);
    tile(2, QString::number(m_status.due.size()), tr("items due\nwithin 30 days"), Tone::None);
    tile(3, QString::number(m_status.expiring.size()), tr("agreements expire\nwithin 90 days"),
         m_status.expiring.isEmpty() ? Tone::None : Tone::Warning);
    tile(4, QString::number(open), tr("topics not fully\nassigned"),
         open > 0 ? Tone::Warning : Tone::None);
}

void YearPage::sayReports()
{
    m_reportPanel->setTitle(tr("Member reports"));
    m_reportPanel->setFact(
        m_status.deadline.isValid()
            ? tr("Deadline %1").arg(dateText(m_status.deadline, currentLanguage()))
            : QString());
    m_reportPanel->link()->setText(tr("Open the list"));
    m_reportTable->setVisible(!m_status.members.isEmpty());
    m_reportTable->updateGeometry();
    m_noReports->setVisible(m_status.members.isEmpty());
    m_noReports->setText(tr("The report round of %1 is not open yet.").arg(m_year));
}

void YearPage::sayAttention()
{
    const AttentionLines lines(m_status, m_workspace, m_allAttention);
    m_targets = lines.targets();
    m_attentionPanel->setTitle(tr("Needs attention"));
    m_attention->setItems(lines.items());
    m_attention->setAccessibleName(tr("Needs attention"));
    m_attentionNote->setVisible(m_status.withoutExpiry > 0);
    m_attentionNote->setText(
        tr("%n agreement(s) state no expiry date.", nullptr, m_status.withoutExpiry));
}

void YearPage::sayRotation()
{
    Directory &names = m_workspace.names;
    QList<CoordinatorTerm> actual;
    for (const CoordinatorTerm &each : m_workspace.store.all<CoordinatorTerm>()) {
        if (each.kind == TermKind::Actual && !each.acting && each.year <= m_year &&
            each.year > m_year - 6)
            actual.append(each);
    }
    std::sort(actual.begin(), actual.end(),
              [](const CoordinatorTerm &a, const CoordinatorTerm &b) { return a.year < b.year; });
    QList<RotationTurn> turns;
    for (const CoordinatorTerm &each : std::as_const(actual))
        turns.append(
            {.year = each.year,
             .code = names.code(each.organization, QDate(each.year, 12, 31)),
             .remark = turnRemark(each, m_workspace.store, names, m_workspace.today),
             .kind = each.year == m_year ? RotationTurn::Kind::Present : RotationTurn::Kind::Past});
    const CoordinatorTerm *next = nextTerm();
    if (m_status.nextCoordinator)
        turns.append(
            {.year = m_status.nextYear,
             .code = names.code(m_status.nextCoordinator, QDate(m_status.nextYear, 12, 31)),
             .remark = next ? turnRemark(*next, m_workspace.store, names, m_workspace.today)
                            : tr("proposed"),
             .kind = next ? RotationTurn::Kind::Past : RotationTurn::Kind::Proposed});
    m_rotation->setTurns(turns);
    m_rotationTitle->setText(tr("Rotation"));
    m_rotationLink->setText(m_status.nextCoordinator && !next
                                ? tr("Why %1?").arg(names.code(m_status.nextCoordinator))
                                : tr("Open the rotation"));
}

} // namespace LienKet
