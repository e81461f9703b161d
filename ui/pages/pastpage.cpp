// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pastpage.h"

#include "core/base/format.h"
#include "core/services/cycle.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/chartcards.h"
#include "ui/pages/chartpanel.h"
#include "ui/pages/documentexport.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"
#include "ui/text/nouns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sheetcontent.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace LienKet {

using namespace Qt::StringLiterals;

PastPage::PastPage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    m_head = new PageHead;
    m_choice = new QComboBox;
    m_head->addAction(m_choice);
    m_head->addAction(makePrint());
    m_trend = new ChartPanel(m_workspace.store);
    m_trend->setMaximumHeight(360);
    m_scroll = plainScrollArea();
    auto *sheet = new Panel;
    sheet->body()->addWidget(m_scroll, 1);
    m_empty = new EmptyState;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::panelGap);
    layout->setSpacing(Measure::panelGap);
    layout->addWidget(m_head);
    layout->addWidget(m_trend);
    layout->addWidget(sheet, 1);
    layout->addWidget(m_empty, 1);
    connect(m_choice, &QComboBox::activated, this, &PastPage::say);
    connect(m_trend, &ChartPanel::followed, this, [this](const ChartTarget &target) {
        Q_EMIT openRequested(target.page, target.record, target.only);
    });
    retranslate();
}

QPushButton *PastPage::makePrint()
{
    m_take = new QPushButton(icon(u"document-print"_s), {});
    auto *menu = new QMenu(this);
    m_print = menu->addAction(QString(), this, [this] {
        printDocument(window(), title(), document(), m_workspace.store);
    });
    m_save = menu->addAction(QString(), this, [this] {
        exportDocument(window(), title(), document(), m_workspace.store,
                       title() + u' ' + subjectName() + u".pdf"_s);
    });
    m_take->setMenu(menu);
    return m_take;
}

QString PastPage::title() const
{
    return tr("The years gone by");
}

void PastPage::fillSubjects()
{
    const PastSubject kept = subject();
    m_subjects.clear();
    m_choice->clear();
    for (const Id<Area> &area : cooperationAreas(m_workspace.store.all<Area>())) {
        m_subjects.append({.area = area});
        m_choice->addItem(m_workspace.names.area(area, currentLanguage()));
    }
    for (const Id<Organization> &member : allMembers(m_workspace.store.all<Membership>())) {
        m_subjects.append({.member = member});
        m_choice->addItem(m_workspace.names.code(member));
    }
    m_choice->setCurrentIndex(int(std::max<qsizetype>(0, m_subjects.indexOf(kept))));
}

PastSubject PastPage::subject() const
{
    return m_subjects.value(m_choice->currentIndex());
}

QString PastPage::subjectName() const
{
    return m_choice->currentText();
}

QWidget *PastPage::home() const
{
    return m_scroll;
}

void PastPage::refresh()
{
    fillSubjects();
    say();
}

bool PastPage::showRecord(const QUuid &record)
{
    for (int i = 0; i < m_subjects.size(); ++i) {
        if (m_subjects.at(i).area.uuid != record && m_subjects.at(i).member.uuid != record)
            continue;
        m_choice->setCurrentIndex(i);
        say();
        return true;
    }
    return false;
}

void PastPage::retranslate()
{
    m_choice->setAccessibleName(tr("Area or member"));
    m_take->setText(tr("Print"));
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_empty->setContent(u"view-history"_s, tr("Nothing is known yet"),
                        tr("What was signed, agreed and done stands here year by year."));
    if (!m_subjects.isEmpty())
        refresh();
}

ChartCard PastPage::trend() const
{
    ActivityScope scope;
    for (const int year : programYears(m_workspace.store)) {
        if (year <= m_workspace.today.year())
            scope.years.append(year);
    }
    if (subject().area)
        scope.areas = {subject().area};
    if (subject().member)
        scope.members = {subject().member};
    return ChartCards(m_workspace, scope, m_workspace.today.year()).areas();
}

QString PastPage::agreements(const PastYear &year) const
{
    QStringList titles;
    for (const Id<Agreement> &id : year.agreements) {
        if (const Agreement *agreement = m_workspace.store.find(id))
            titles.append(tr("%1: %2").arg(dateText(agreement->signedOn, currentLanguage()),
                                           agreement->title.text(currentLanguage())));
    }
    return titles.join(u"; "_s);
}

QString PastPage::report(const PastYear &year) const
{
    const MemberReport *found = year.report ? m_workspace.store.find(year.report) : nullptr;
    if (!found)
        return {};
    return found->nil ? tr("nothing to report") : word(found->state);
}

QList<Cell> PastPage::row(const Topic &topic) const
{
    Cell what(topic.title.text(currentLanguage()));
    what.bold = true;
    what.link = true;
    return {dateCell(topic.start, currentLanguage()), what,
            Cell(m_workspace.names.code(topic.lead, QDate(topic.year, 12, 31))),
            Cell(tr("Topic: %1").arg(badge(topic.state).text.toLower()))};
}

QList<Cell> PastPage::row(const Activity &activity) const
{
    Cell what(activity.title.text(currentLanguage()));
    what.link = true;
    return {dateCell(activity.start, currentLanguage()), what,
            Cell(m_workspace.names.code(activity.host, activity.start)), Cell(word(activity.kind))};
}

SheetSection PastPage::section(const PastYear &year)
{
    SheetSection section;
    section.title = QString::number(year.year);
    section.remark =
        tr("%1 topics, %2 activities done")
            .arg(QString::number(year.topics.size()), QString::number(year.activities.size()));
    if (year.coordinator)
        section.facts.append({tr("Coordinator"), Cell(tr("of the year"))});
    if (!year.agreements.isEmpty())
        section.facts.append({tr("Signed"), Cell(agreements(year))});
    if (const QString said = report(year); !said.isEmpty())
        section.facts.append({tr("Q4 report"), Cell(said)});
    section.table.heads = {{.title = tr("When"), .hint = {.characters = 11}},
                           {.title = tr("What"), .hint = {.wraps = true}},
                           {.title = tr("Who"), .hint = {.characters = 9}},
                           {.title = tr("Kind, state"), .hint = {.characters = 22}}};
    for (const Id<Topic> &id : year.topics) {
        const Topic *topic = m_workspace.store.find(id);
        if (!topic)
            continue;
        section.table.rows.append(row(*topic));
        section.table.targets.append({QString::fromLatin1(Topic::table), id.uuid, {}});
    }
    for (const Id<Activity> &id : year.activities) {
        const Activity *activity = m_workspace.store.find(id);
        if (!activity)
            continue;
        section.table.rows.append(row(*activity));
        section.table.targets.append({QString::fromLatin1(Activity::table), id.uuid, {}});
    }
    return section;
}

void PastPage::say()
{
    m_head->setTitle(title());
    m_years = pastOf(m_workspace.store, subject(), m_workspace.today.year());
    const bool any = !m_years.isEmpty();
    m_empty->setVisible(!any);
    m_trend->setVisible(any);
    m_scroll->parentWidget()->setVisible(any);
    m_take->setEnabled(any);
    const auto &topics = m_workspace.store.all<Topic>();
    const bool illustrative = std::any_of(topics.begin(), topics.end(),
                                          [](const Topic &topic) { return topic.illustrative; });
    m_head->setNote(any && illustrative ? tr("Illustrative data") : QString());
    if (!any)
        return m_head->setSentence({});
    m_head->setSentence(tr("%1, %2 – %3")
                            .arg(subjectName().toHtmlEscaped(),
                                 QString::number(m_years.last().year),
                                 QString::number(m_years.first().year)));
    m_trend->setCard(trend(), illustrative);
    QList<SheetSection> sections;
    for (const PastYear &year : std::as_const(m_years))
        sections.append(section(year));
    replaceContent(*m_scroll, sheetContent(sections, [this](const SheetTarget &target) {
        Q_EMIT recordRequested({keyOf(*emptyRecord(target.entity)).table, target.record});
    }));
}

Document PastPage::document()
{
    const auto &topics = m_workspace.store.all<Topic>();
    const bool illustrative = std::any_of(topics.begin(), topics.end(),
                                          [](const Topic &topic) { return topic.illustrative; });
    ChartDocument paper(subjectName(), title(), m_workspace.today, illustrative);
    paper.add(trend());
    for (const PastYear &year : std::as_const(m_years)) {
        const SheetSection shown = section(year);
        paper.addHeading(shown.title);
        QStringList sentences{shown.remark};
        for (const Fact &fact : shown.facts)
            sentences.append(tr("%1: %2").arg(fact.label, std::get<Cell>(fact.value).plain()));
        paper.addParagraph(sentences.join(u". "_s) + u'.');
        paper.addTable(shown.table);
    }
    return paper.document();
}

} // namespace LienKet
