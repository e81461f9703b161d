// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/chartvalues.h"
#include "core/services/clausetrail.h"
#include "ui/pages/chartcard.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/workspace.h"

#include <QCoreApplication>

namespace LienKet {

/// Every chart of the program for what a reader chose, in the language of the moment. The figures
/// are computed once, when it is made; it is meant for one filling of a page.
class ChartCards
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::ChartCards)

public:
    /// `scope.years` is what the charts of several years show; the others show `year`.
    ChartCards(const Workspace &workspace, const ActivityScope &scope, int year);

    /// The keys in the order of the page.
    static const QStringList &keys();
    ChartCard card(const QString &key) const;

    ChartCard areas(Chart::Kind form = Chart::Kind::StackedBars) const;
    ChartCard indicators() const;
    ChartCard coverage() const;
    ChartCard progress() const; ///< planned against done, of one year
    ChartCard members() const;
    ChartCard kinds() const;
    ChartCard trend() const;
    ChartCard pairs() const;
    ChartCard punctuality() const;
    ChartCard clauses() const;
    ChartCard money() const;

    const CoverageMap &map() const { return m_coverage; }
    bool isEmpty() const; ///< nothing was done, as far as the scope goes
    bool isIllustrative() const;
    QString span() const; ///< "2021 – 2026"
    QString areaName(Id<Area> area) const;
    static QString areaCode(Id<Area> area); ///< as the lists filter by it
    QColor areaColour(Id<Area> area) const;

private:
    ChartCard newCard(const char *key, ChartCard::Drawing drawing, Chart::Kind kind) const;
    QString measureName() const;      ///< "Activities done"
    double shown(qint64 value) const; ///< money in millions
    QString number(double value) const;
    QString code(qsizetype member) const;
    ChartLook lookOf(qsizetype area) const;
    Cell areaCell(qsizetype area) const;
    QString countingNote() const; ///< a total is not the sum of its areas
    SheetTable tableOf(const Chart &chart, const QString &head, const QString &total = {}) const;
    SheetTable indicatorTable() const;
    SheetTable coverageTable() const;
    SheetTable clauseTable(const QList<ClauseTrail> &trails) const;
    ChartTarget activities(const ChosenFacets &more, int from, int until) const;
    ChartTarget activities(const ChosenFacets &more) const;
    Bullets bulletsOf(const QList<IndicatorResult> &results) const;
    QString indicatorNote(const QList<Bullets::Row> &shown) const;
    QList<qsizetype> places() const; ///< of the members shown

    const Workspace &m_workspace;
    Store &m_store;
    Language m_language;
    ActivityScope m_scope;
    int m_year;
    ActivityTally m_tally;
    AreaYearValues m_areas;
    CoverageMap m_coverage;
    QList<IndicatorResult> m_indicators;
    bool m_hasSame = false; ///< some activity is the same as another
};

} // namespace LienKet
