// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reminders.h"
#include "ui/forms/recordform.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/memberreportpage.h"
#include "ui/text/actwords.h"
#include "ui/text/badges.h"
#include "ui/text/cyclewords.h"
#include "ui/text/facts.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/outlinelist.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sheetcontent.h"
#include "ui/widgets/statesteps.h"

#include <QComboBox>
#include <QStackedWidget>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(EntryMark mark)
{
    switch (mark) {
    case EntryMark::New:
        return {Tone::Done, MemberReportPage::tr("new")};
    case EntryMark::Changed:
        return {Tone::Warning, MemberReportPage::tr("changed")};
    case EntryMark::Same:
        return {};
    }
    return {};
}

/// An icon in the ink of its state.
class ToneIcon : public QWidget
{
public:
    explicit ToneIcon(const Badge &badge) : m_badge(badge) { setFixedSize(sizeHint()); }
    QSize sizeHint() const override { return {Measure::icon, Measure::icon + 4}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRect(0, 3, Measure::icon, Measure::icon), m_badge.icon,
                  themeOf(palette()).ink(m_badge.tone));
    }

private:
    Badge m_badge;
};

} // namespace

QString MemberReportPage::title() const
{
    return tr("Q4 report %1").arg(m_year);
}

void MemberReportPage::retranslate()
{
    say();
}

void MemberReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        sayLegend();
}

void MemberReportPage::say()
{
    sayHead();
    saySteps();
    sayCallout();
    sayMembers();
    sayOutline();
    sayPart();
    sayChecks();
    sayProcess();
}

void MemberReportPage::sayHead()
{
    const Language language = currentLanguage();
    m_head->setTitle(title());
    m_head->setBadge(m_report.id ? badge(m_standing) : Badge());
    m_head->setNote(m_report.illustrative ? tr("Illustrative data") : QString());
    m_back->setText(tr("All reports"));
    if (!m_report.id)
        return m_head->setSentence(m_members.isEmpty()
                                       ? tr("The round opens on 1 October.")
                                       : tr("This member has no report in the round yet."));
    QStringList facts{titleOf(names(), m_member, language)};
    if (m_report.author)
        facts.append(tr("author: %1").arg(names().person(m_report.author, language)));
    m_head->setSentence(facts.join(u" · "_s).toHtmlEscaped());
}

/// A report that was never returned does not show the way over it once it is accepted.
void MemberReportPage::saySteps()
{
    using State = MemberReportState;
    const Language language = currentLanguage();
    const auto day = [&](QDate date) {
        return date.isValid() ? dayText(date, language) : QString();
    };
    const ReportRound *round = store().find(m_report.round);
    // One that was reopened since has the way over a return before it no more.
    const bool returned = m_report.state >= State::Returned && m_report.returnedOn.isValid();
    QList<std::pair<State, QDate>> way{{State::NotStarted, round ? round->openedOn : QDate()},
                                       {State::Draft, m_report.startedOn},
                                       {State::Submitted, m_report.submittedOn}};
    if (returned)
        way +=
            {{State::Returned, m_report.returnedOn}, {State::Resubmitted, m_report.resubmittedOn}};
    way.append({State::Accepted, m_report.acceptedOn});
    QList<StateStep> steps;
    for (const auto &[state, date] : std::as_const(way)) {
        const auto when = state == m_report.state  ? StateStep::When::Now
                          : state < m_report.state ? StateStep::When::Past
                                                   : StateStep::When::Future;
        // What is to come had its day before the report was reopened.
        const QDate known = when == StateStep::When::Future ? QDate()
                            : state == m_report.state && m_standing.since.isValid()
                                ? m_standing.since
                                : date;
        steps.append({badge(state, m_report.nil && state == m_report.state), day(known), when});
    }
    m_steps->setSteps(m_report.id ? steps : QList<StateStep>(),
                      m_standing.deadline.isValid()
                          ? tr("Deadline %1").arg(dateText(m_standing.deadline, language))
                          : QString());
}

/// What the office wrote when it returned the report: for its member while that one has it, and for
/// who reads it again, to see whether it was done.
void MemberReportPage::sayCallout()
{
    const Language language = currentLanguage();
    const bool again = m_report.state == MemberReportState::Resubmitted;
    const bool said =
        (again || m_report.state == MemberReportState::Returned) && !m_report.comment.isEmpty();
    m_callout->setVisible(said);
    if (!said)
        return;
    const QString returned = dayText(m_report.returnedOn, language);
    m_callout->setTone(again ? Tone::Running : Tone::Warning);
    m_callout->setWords(again ? tr("Returned on %1, and handed in again since:").arg(returned)
                              : tr("The coordinating office returned it on %1:").arg(returned),
                        u"“%1”"_s.arg(m_report.comment.text(language)));
    const auto commented =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [](const ReportEntry &each) { return !each.comment.isEmpty(); });
    LinkLabel *link = m_callout->link();
    link->setVisible(commented != m_entries.end());
    link->setText(tr("To what was commented on"));
    link->disconnect(this);
    if (commented != m_entries.end())
        connect(link, &QAbstractButton::clicked, this, [this, id = commented->id] {
            showPart({QLatin1StringView(ReportEntry::table), id.uuid}, u"results"_s);
        });
}

void MemberReportPage::sayMembers()
{
    m_choice->setVisible(!m_members.isEmpty());
    m_choice->setAccessibleName(fieldLabel("member"));
    m_choice->clear();
    for (const MemberStanding &each : std::as_const(m_members))
        m_choice->addItem(names().code(each.member, QDate(m_year, 12, 31)));
    for (int i = 0; i < m_members.size(); ++i) {
        if (m_members.at(i).member == m_member)
            m_choice->setCurrentIndex(i);
    }
}

bool MemberReportPage::isAnswered(const ReportEntry &entry) const
{
    return entry.status != EntryStatus::NotReported;
}

void MemberReportPage::sayOutline()
{
    const Language language = currentLanguage();
    const auto answered = std::count_if(m_entries.begin(), m_entries.end(),
                                        [this](const auto &each) { return isAnswered(each); });
    m_outlinePanel->setTitle(tr("Parts"));
    m_outlinePanel->setFact(
        tr("%1/%2 answered").arg(QString::number(answered), QString::number(m_entries.size())));
    const auto line = [this](Cell cell, const RecordKey &key) {
        const Mark mark = markOf(m_marks.value(key).mark);
        return OutlineItem{.cell = cell, .mark = mark, .marked = true};
    };
    QList<OutlineItem> items;
    int current = 0;
    if (m_report.id) {
        Cell general(tr("General text"));
        general.icon = u"view-list-text"_s;
        items.append(line(general, reportKey()));
    }
    for (const ReportEntry &each : std::as_const(m_entries)) {
        const RecordKey key{QLatin1StringView(ReportEntry::table), each.id.uuid};
        Cell cell(titleOf(names(), each.topic, language));
        if (const Topic *topic = store().find(each.topic))
            cell.area = names().areaColour(topic->area);
        if (!each.comment.isEmpty() && m_report.state != MemberReportState::Accepted)
            cell.badge = {isWithMember(m_report.state) ? Tone::Warning : Tone::Running,
                          u"edit-comment"_s, tr("commented on")};
        else if (m_faulty.contains(each.id.uuid))
            cell.badge = {Tone::Late, u"window-close"_s, tr("not whole")};
        if (key == m_part)
            current = int(items.size());
        items.append(line(cell, key));
    }
    m_outline->setItems(items, current);
    sayLegend();
}

/// In the inks of the strips beside the parts and the fields.
void MemberReportPage::sayLegend()
{
    const Theme &theme = themeOf(palette());
    QStringList legend;
    for (const auto &[ink, words] : {std::pair(theme.ink(Tone::Done), tr("new")),
                                     std::pair(theme.ink(Tone::Warning), tr("changed")),
                                     std::pair(theme.strong, tr("as last handed in"))})
        legend.append(u"<span style=\"color:%1\">▍</span>%2"_s.arg(
            ink.name(), QString(words).replace(u' ', u"&nbsp;"_s)));
    m_legend->setText(legend.join(u"&nbsp; "_s));
}

void MemberReportPage::sayPartHead()
{
    const Language language = currentLanguage();
    const ReportEntry *entry = store().find(Id<ReportEntry>{m_part.id});
    const Topic *topic = entry ? store().find(entry->topic) : nullptr;
    m_partTitle->setText(entry ? titleOf(names(), entry->topic, language) : tr("General text"));
    m_partArea->setVisible(topic);
    QStringList facts;
    if (topic) {
        m_partArea->setArea(names().area(topic->area, language), names().areaColour(topic->area));
        facts.append(topic->lead == m_member
                         ? tr("%1 leads").arg(names().code(m_member, QDate(m_year, 12, 31)))
                         : tr("led by %1").arg(names().code(topic->lead, QDate(m_year, 12, 31))));
        if (!isOpen())
            facts.append(tr("only read here: %1").arg(badge(m_standing).text));
    } else {
        facts.append(tr("the year as a whole"));
    }
    m_partFact->setText(facts.join(u" · "_s));
    m_comment->setVisible(entry && !entry->comment.isEmpty());
    if (!m_comment->isVisibleTo(this))
        return;
    const bool answered = !isWithMember(m_report.state);
    m_comment->setTone(answered ? Tone::Running : Tone::Warning);
    m_comment->setWords(answered ? tr("Comment of the office when it returned it on %1:")
                                       .arg(dayText(m_report.returnedOn, language))
                                 : tr("Comment of the office:"),
                        entry->comment.text(language));
}

void MemberReportPage::sayPart()
{
    sayPartHead();
    m_partStack->setCurrentIndex(isOpen() ? 0 : 1);
    if (!isOpen()) {
        m_form->showRecord({});
        replaceContent(*m_reading, m_report.id ? sheetContent(readingOf(m_part)) : new QWidget);
        return;
    }
    QHash<QString, Mark> marks;
    const EntryChange change = m_marks.value(m_part);
    for (auto each = change.fields.cbegin(); each != change.fields.cend(); ++each)
        marks.insert(each.key(), markOf(*each));
    m_form->showRecord(m_part);
    m_form->setMarks(marks);
}

/// The part as it stands, to be read: what is new or changed is said beside it.
QList<SheetSection> MemberReportPage::readingOf(const RecordKey &part) const
{
    const Language language = currentLanguage();
    SheetSection section;
    if (const ReportEntry *entry = store().find(Id<ReportEntry>{part.id})) {
        section.facts.append({fieldLabel("status"), Cell(badge(entry->status))});
        section.facts += factsOf(*entry, names(), language,
                                 {.skip = {u"report"_s, u"topic"_s, u"status"_s, u"comment"_s},
                                  .expect = {u"results"_s}});
    } else {
        FactRules rules{
            .skip = {u"round"_s, u"member"_s, u"state"_s, u"illustrative"_s, u"comment"_s,
                     u"started_on"_s, u"submitted_on"_s, u"returned_on"_s, u"resubmitted_on"_s,
                     u"accepted_on"_s},
            .expect = {u"author"_s, u"highlights"_s, u"difficulties"_s, u"proposals"_s}};
        if (m_report.reopened == Reopening::None)
            rules.skip.append(u"reopened"_s);
        section.facts = factsOf(m_report, names(), language, rules);
    }
    const EntryChange change = m_marks.value(part);
    for (Fact &fact : section.facts) {
        for (auto each = change.fields.cbegin(); each != change.fields.cend(); ++each) {
            if (fact.label == fieldLabel(part.table, each.key()))
                fact.mark = markOf(*each);
        }
    }
    return {section};
}

void MemberReportPage::addCheck(QVBoxLayout &list, const Badge &badge, const QString &words,
                                const QString &link, const RecordKey &part, const QString &field)
{
    auto *sentence = new Label;
    sentence->setWordWrap(true);
    sentence->setText(words);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(sentence);
    if (!link.isEmpty()) {
        auto *to = new LinkLabel;
        to->setText(to->fontMetrics().elidedText(link, Qt::ElideRight, 220));
        to->setToolTip(link);
        to->setAccessibleName(link + u": "_s + words);
        connect(to, &QAbstractButton::clicked, this,
                [this, part, field] { showPart(part, field); });
        column->addWidget(to, 0, Qt::AlignLeft); // else its width would bound that of the sentence
    }
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, Measure::gap);
    row->setSpacing(Measure::gap);
    row->addWidget(new ToneIcon(badge), 0, Qt::AlignTop | Qt::AlignLeft);
    row->addLayout(column, 1);
    list.addLayout(row);
}

/// What keeps the report from being submitted, and what its author should look at.
void MemberReportPage::sayChecks()
{
    const Language language = currentLanguage();
    m_checkPanel->setTitle(isOpen() ? tr("Check before submission") : tr("Check"));
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 4, 0, 4);
    list->setSpacing(0);
    for (const ReportFinding &each : std::as_const(m_findings)) {
        const ReportEntry *entry = store().find(Id<ReportEntry>{each.record.id});
        const QString where = entry ? titleOf(names(), entry->topic, language)
                                    : fieldLabel(MemberReport::table, each.field);
        const Badge badge = each.isError() ? Badge{Tone::Late, u"window-close"_s, {}}
                                           : Badge{Tone::Warning, u"data-warning"_s, {}};
        const QString words =
            (each.isError() ? tr("Error: %1") : tr("Please look: %1")).arg(findingText(each.kind));
        addCheck(*list, badge, words, where, each.record, QString(each.field));
    }
    if (m_report.id && m_findings.isEmpty())
        addCheck(*list, {Tone::Done, u"checkmark"_s, {}},
                 isOpen() ? tr("Nothing is missing; the report can be submitted.")
                          : tr("Nothing is missing."));
    list->addStretch();
    replaceContent(*m_checks, content, m_report.id.uuid);
}

/// The states that the report went through and the reminders it needed, the last first.
void MemberReportPage::sayProcess()
{
    constexpr qsizetype most = 6;
    m_processTitle->setText(tr("Course"));
    QList<std::pair<QDate, QString>> lines;
    const auto add = [&](QDate day, const QString &act, const QString &who) {
        if (day.isValid())
            lines.append({day, who.isEmpty() ? act : act + u" · "_s + who});
    };
    const auto history = store().journal().history(m_report.id.uuid);
    for (const auto &[step, change] : history.value_or(QList<std::pair<StepInfo, Change>>())) {
        if (change.fields.contains(u"state"_s) && !change.isInsert())
            add(step.at.toLocalTime().date(), actWord(step.act), step.who);
    }
    // What it had behind it when it came into the file.
    const QDate known = lines.isEmpty() ? QDate() : lines.first().first;
    for (const auto &[day, act] :
         {std::pair(m_report.startedOn, u"begin"_s), std::pair(m_report.submittedOn, u"submit"_s),
          std::pair(m_report.returnedOn, u"return"_s),
          std::pair(m_report.acceptedOn, u"accept"_s)}) {
        if (known.isNull() || day < known)
            add(day, actWord(act), {});
    }
    for (const Reminder &each : remindersIn(store(), reportKey()))
        add(each.date, actWord(u"remind"_s), word(each.channel));
    // Of what happened on one day the last stands first, too.
    std::reverse(lines.begin(), lines.end());
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList said;
    for (const auto &[day, words] : lines.mid(0, most))
        said.append(dayText(day, currentLanguage()) + u' ' + words);
    m_process->setText(said.join(u'\n'));
}

} // namespace LienKet
