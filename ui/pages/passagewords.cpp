// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/consolidation.h"
#include "core/services/cycle.h"
#include "core/services/reportround.h"
#include "core/services/statistics.h"
#include "ui/forms/recordform.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/passagepage.h"
#include "ui/pages/passages.h"
#include "ui/pages/passagetables.h"
#include "ui/pages/sheets.h"
#include "ui/text/badges.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/outlinelist.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/sheetcontent.h"

#include <QScrollArea>
#include <QStackedWidget>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

int spokenCount(const Voice &voice, Language language)
{
    const QStringList said = voice.sentences(language);
    return int(said.size() - said.count(QString()));
}

} // namespace

QString PassagePage::title() const
{
    return tr("Consolidated report %1").arg(m_year);
}

void PassagePage::retranslate()
{
    say();
}

/// The sentences are said with the theme's colours in them.
void PassagePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !passage())
        return;
    read(); // a page that is not seen may be about what is no more
    sayVoices();
}

void PassagePage::say()
{
    sayHead();
    sayLeftOut();
    sayOutline();
    sayVoices();
    sayJoint();
    saySources();
}

void PassagePage::sayHead()
{
    m_head->setTitle(title());
    m_head->setBadge(m_report ? badge(m_report->state) : Badge());
    m_head->setNote(m_report && m_report->illustrative ? tr("Illustrative data") : QString());
    m_back->setText(tr("List of passages"));
    if (!m_report)
        return m_head->setSentence(tr("Only accepted reports enter the consolidated report."));
    const auto members = memberStandings(store(), m_year, m_workspace.today).size();
    const auto same = sameEvents(store().ofYear<Activity>(m_year)).size();
    QStringList facts{tr("From %1/%2 accepted reports")
                          .arg(QString::number(m_report->reports.size()), QString::number(members)),
                      tr("%1/%2 passages whole")
                          .arg(QString::number(doneCount()), QString::number(m_passages.size()))};
    if (same > 0)
        facts.append(tr("%n possible duplicate(s)", nullptr, int(same)));
    m_head->setSentence(facts.join(u" · "_s).toHtmlEscaped());
}

void PassagePage::sayLeftOut()
{
    const auto members = m_report && m_report->state == ConsolidatedState::Draft
                             ? membersLeftOut(store(), *m_report)
                             : Links<Organization>();
    m_leftOut->setVisible(!members.isEmpty());
    m_leftOut->link()->setVisible(canEdit());
    m_leftOut->link()->setText(tr("Consolidate again"));
    m_leftOut->setWords(tr("Accepted, but not in this report yet: %1.")
                            .arg(names().codes(members, QDate(m_year, 12, 31))),
                        tr("What you have worded stays as it is."));
}

void PassagePage::sayOutline()
{
    m_outlinePanel->setTitle(tr("Outline"));
    QList<OutlineItem> items;
    m_lines.clear();
    int current = -1;
    QString part;
    for (int i = 0; i < m_passages.size(); ++i) {
        const ReportSection &each = m_passages.at(i);
        const bool ofArea = each.kind == SectionKind::Area || each.kind == SectionKind::Topic;
        const QString own = ofArea ? tr("Results by area") : tr("General");
        if (own != part) {
            items.append({.cell = Cell(own), .heading = true});
            m_lines.append(-1);
        }
        part = own;
        Cell cell(passageTitle(names(), each, m_year, currentLanguage()));
        if (each.area)
            cell.area = names().areaColour(each.area);
        cell.badge = isDone(each) ? Badge{Tone::Done, u"checkmark"_s, tr("whole")}
                                  : Badge{Tone::Warning, u"data-warning"_s, tr("not whole")};
        if (each.id.uuid == m_chosen)
            current = int(items.size());
        items.append({.cell = cell});
        m_lines.append(i);
    }
    m_outlinePanel->setFact(
        u"%1/%2"_s.arg(QString::number(doneCount()), QString::number(m_passages.size())));
    m_outline->setItems(items, current);
}

/// What is in the joint text already stands on a tint with its mark; the rest can be taken over.
QString PassagePage::voiceWords(int at, Language language) const
{
    const Theme &theme = themeOf(palette());
    const Voice voice = voices().at(at);
    QStringList words;
    int number = 0;
    for (const QString &each : voice.sentences(language)) {
        const QString said = each.toHtmlEscaped();
        ++number;
        if (said.isEmpty())
            continue;
        if (isUsed(voice, number, language))
            words.append(u"<span style=\"background-color:%1\">%2</span>&nbsp;<b "
                         "style=\"color:%3\">%4</b>"_s.arg(theme.selection.name(), said,
                                                           theme.accent.name(),
                                                           QString::number(number)));
        else if (isOpen())
            words.append(u"<a href=\"%1/%2\" style=\"color:%3;text-decoration:none\">%4</a>"_s.arg(
                QString::number(at), QString::number(number), theme.text.name(), said));
        else
            words.append(said);
    }
    return words.join(u' ');
}

QWidget *PassagePage::voiceCard(int at)
{
    const Voice voice = voices().at(at);
    const Language language = currentLanguage();
    const Topic *topic = store().find(voice.entry.topic);
    const Language spoken = voice.spoken(language);
    const QStringList said = voice.sentences(spoken);
    auto *card = new Panel;
    QString role = topic && topic->lead == voice.member ? tr("leads") : tr("takes part");
    if (voice.topic > 0 && topic)
        role = titleOf(names(), topic->id, language);
    auto *head = new Label;
    head->setWordWrap(true);
    head->setTextFormat(Qt::RichText);
    head->setRemarked(u"<b>%1</b>"_s.arg(voice.code.toHtmlEscaped()), role);
    auto *words = new Label;
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    words->setFocusPolicy(Qt::StrongFocus);
    words->setText(voiceWords(at, spoken));
    words->setAccessibleName(voice.code + u": "_s + said.join(u' '));
    connect(words, &QLabel::linkActivated, this, &PassagePage::takeOver, Qt::QueuedConnection);
    int used = 0;
    const int all = spokenCount(voice, spoken);
    for (int i = 1; i <= said.size(); ++i)
        used += !said.at(i - 1).isEmpty() && isUsed(voice, i, spoken);
    QStringList facts{
        all == 0 ? badge(voice.entry.status).text
                 : tr("%1 of %2 sentences used").arg(QString::number(used), QString::number(all))};
    const int missing = all - spokenCount(voice, other(spoken));
    if (missing > 0)
        facts.append(spoken == Language::Vietnamese
                         ? tr("%n sentence(s) not in English", nullptr, missing)
                         : tr("%n sentence(s) not in Vietnamese", nullptr, missing));
    auto *fact = new Label(Label::Ink::Muted);
    fact->setText(facts.join(u" · "_s));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Measure::inset, 8, Measure::inset, 8);
    column->addWidget(head);
    column->addWidget(words);
    column->addWidget(fact);
    card->body()->addLayout(column);
    return card;
}

/// Members of the topic whose report is not in it, and how it stands.
void PassagePage::addAbsent(QVBoxLayout &list)
{
    const QList<MemberStanding> absent = absentFrom(store(), *passage(), m_year, m_workspace.today);
    for (const MemberStanding &each : absent) {
        auto *code = new Label;
        code->setFont(bold(code->font()));
        code->setText(names().code(each.member, QDate(m_year, 12, 31)));
        auto *state = new BadgeLabel;
        state->setBadge(badge(each));
        auto *row = new QHBoxLayout;
        row->setContentsMargins(Measure::inset, 2, Measure::inset, 2);
        row->addWidget(code, 1);
        row->addWidget(state);
        list.addLayout(row);
    }
    auto *rule = new Label(Label::Ink::Muted);
    rule->setWordWrap(true);
    rule->setText(tr("Only accepted reports enter the consolidated report."));
    rule->setVisible(!absent.isEmpty());
    list.addWidget(rule);
}

void PassagePage::addSameEvents(QVBoxLayout &list)
{
    for (const auto &[first, second] : sameEvents(store().ofYear<Activity>(m_year))) {
        const Activity *one = store().find(first);
        const Activity *two = store().find(second);
        if (!passage()->topic || (one->topic != passage()->topic && two->topic != passage()->topic))
            continue;
        auto *callout = new Callout(Tone::Warning, u"merge"_s);
        callout->setWords(tr("Possibly one event:"),
                          titleOf(names(), first, currentLanguage()) + u'\n' +
                              titleOf(names(), second, currentLanguage()));
        callout->link()->setText(tr("Decide"));
        connect(callout->link(), &QAbstractButton::clicked, this,
                [this, id = second] { Q_EMIT openRequested(u"activities"_s, id.uuid); });
        list.addWidget(callout);
    }
}

void PassagePage::sayVoices()
{
    m_voicePanel->setTitle(tr("Members' texts"));
    m_voicePanel->setFact(isOpen() && !voices().isEmpty() ? tr("click or Enter takes one over")
                                                          : QString());
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(Measure::paneGap, Measure::paneGap, Measure::paneGap,
                             Measure::paneGap);
    list->setSpacing(Measure::paneGap);
    for (int at = 0; at < voices().size(); ++at)
        list->addWidget(voiceCard(at));
    if (voices().isEmpty()) {
        auto *own = new Label(Label::Ink::Muted);
        own->setWordWrap(true);
        own->setText(tr("This passage is the office's own; it draws on no member's entry."));
        list->addWidget(own);
    }
    if (passage()) {
        addSameEvents(*list);
        addAbsent(*list);
    }
    list->addStretch();
    replaceContent(*m_voiceScroll, content, m_chosen);
}

QList<SheetSection> PassagePage::readingOf() const
{
    return {{.facts = {{tr("Joint text"), passage()->text}}}};
}

void PassagePage::sayJoint()
{
    const ReportSection *own = passage();
    m_jointPanel->setTitle(tr("Joint text"));
    m_jointPanel->setFact(own ? passageTitle(names(), *own, m_year, currentLanguage()) : QString());
    m_jointStack->setCurrentIndex(isOpen() ? 0 : 1);
    m_form->showRecord(isOpen() ? RecordKey{QLatin1StringView(ReportSection::table), m_chosen}
                                : RecordKey());
    if (!isOpen())
        replaceContent(*m_reading, own ? sheetContent(readingOf()) : new QWidget);
}

/// What is counted, and the sentences that cannot be followed to their source.
void PassagePage::saySources()
{
    QList<SheetSection> sections;
    if (const ReportSection *own = passage()) {
        if (own->topic)
            sections.append(countedSection(names(), *own, voices()));
        SheetTable table;
        table.heads = {{.title = tr("Language"), .hint = {.characters = 6}},
                       {.title = tr("Without a source"), .hint = {.wraps = true}}};
        for (const SourceFinding &each : sourceFindings(voices(), own->text)) {
            const bool vietnamese = each.language == Language::Vietnamese;
            const QString words = each.kind == SourceFinding::Kind::NoSource
                                      ? each.words
                                      : tr("%1 names no sentence of a member").arg(each.words);
            table.rows.append({Cell(vietnamese ? u"VI"_s : u"EN"_s), Cell(words)});
        }
        if (!table.rows.isEmpty())
            sections.append({.title = tr("Sources"), .table = table});
        else if (!voices().isEmpty() && !own->text.isEmpty())
            sections.append(
                {.title = tr("Sources"),
                 .remark = tr("Every sentence keeps what it rests on. The marks are not "
                              "printed.")});
    }
    replaceContent(*m_sources, sheetContent(sections), m_chosen);
}

} // namespace LienKet
