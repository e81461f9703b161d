// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/cycle.h"
#include "ui/pages/workspace.h"
#include "ui/widgets/attentionlist.h"

#include <QCoreApplication>

#include <functional>

namespace LienKet {

/// Where a line of the attention list leads.
struct AttentionTarget
{
    QString page = {};
    QUuid record = {};
    int year = 0;
    bool more = false; ///< to the rest of its group
};

/// What the year page says under "Needs attention", group by group, in words of the moment's
/// language.
class AttentionLines
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::YearPage)

public:
    /// All lines, or the first of each group and how many more there are.
    AttentionLines(const YearStatus &status, const Workspace &workspace, bool all);

    const QList<AttentionItem> &items() const { return m_items; }
    const QList<AttentionTarget> &targets() const { return m_targets; }

private:
    void add(const AttentionItem &item, const AttentionTarget &target);
    /// A head with the number of its lines, then the lines, each added by its place; nothing for
    /// none.
    void addGroup(const QString &title, qsizetype lines,
                  const std::function<void(qsizetype line)> &addLine);
    void addDue(const DueItem &due);
    void addTerm(const OfficeTerm &term);
    void addHandover();
    void addYearBefore(const CycleStepStatus &step);
    void addTopic(const Topic &topic, const QString &text);

    const YearStatus &m_status;
    Workspace m_workspace;
    bool m_all;
    QList<AttentionItem> m_items;
    QList<AttentionTarget> m_targets;
};

} // namespace LienKet
