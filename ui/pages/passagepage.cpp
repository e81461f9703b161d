// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/passagepage.h"

#include "core/services/recordofyear.h"
#include "core/services/sinceissue.h"
#include "core/services/textgaps.h"
#include "ui/forms/actbar.h"
#include "ui/forms/recordform.h"
#include "ui/i18n/languageswitch.h"
#include "ui/pages/donebar.h"
#include "ui/pages/passages.h"
#include "ui/printing/reportfile.h"
#include "ui/text/errors.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/outlinelist.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/threepanes.h"

#include <QApplication>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace LienKet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sectionTable(ReportSection::table);

} // namespace

PassagePage::PassagePage(const Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    layOut();
    makeShortcuts();
}

void PassagePage::layOut()
{
    m_head = new PageHead;
    m_back = new LinkLabel;
    m_head->addAction(m_back);
    connect(m_back, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(u"consolidated"_s, m_chosen); });
    m_acts = new ActBar({names(), m_workspace.today});
    m_acts->setCompletion(
        [this](const Step &step) { return withIssuedReport(store(), step, m_workspace.today); });
    m_head->addAction(m_acts->takeButtons());
    m_leftOut = new Callout(Tone::Warning, u"data-warning"_s);
    connect(m_leftOut->link(), &QAbstractButton::clicked, this,
            [this] { m_acts->begin("consolidate"_L1); });
    m_outlinePanel = new Panel;
    m_outline = new OutlineList;
    m_acts->setHome(m_outline);
    m_outlinePanel->body()->addWidget(m_outline, 1);
    connect(m_outline, &OutlineList::chosen, this,
            [this](int line) { showPassage(m_lines.at(line)); });
    m_voicePanel = new Panel;
    m_voiceScroll = plainScrollArea(QPalette::Window);
    m_voicePanel->body()->addWidget(m_voiceScroll, 1);
    auto *panes = new ThreePanes(m_outlinePanel, m_voicePanel, jointPanel());
    panes->setShares(5, 8, 9);
    m_done = new DoneBar(m_workspace);
    m_done->setHome(m_outline);
    connect(m_acts, &ActBar::done, m_done, &DoneBar::sayDone);
    connect(m_done, &DoneBar::recordRequested, this, &Page::recordRequested);
    connect(m_done, &DoneBar::undoRequested, this, &Page::undoRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::pageMargin, 0, Measure::pageMargin, Measure::panelGap);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_acts);
    layout->addWidget(m_leftOut);
    layout->addSpacing(Measure::gap);
    layout->addWidget(panes, 1);
    layout->addWidget(m_done);
}

QWidget *PassagePage::jointPanel()
{
    m_jointPanel = new Panel;
    m_form = new RecordForm({names(), m_workspace.today});
    m_form->setOnly({{sectionTable, {u"text"_s}}});
    auto *writing = plainScrollArea();
    writing->setWidget(m_form);
    m_reading = plainScrollArea();
    m_jointStack = new QStackedWidget;
    m_jointStack->addWidget(writing);
    m_jointStack->addWidget(m_reading);
    m_sources = plainScrollArea();
    m_jointPanel->body()->addWidget(m_jointStack, 3);
    m_jointPanel->body()->addWidget(m_sources, 2);
    return m_jointPanel;
}

void PassagePage::makeShortcuts()
{
    for (const auto &[key, by] : {std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { m_outline->step(by); });
    }
}

QWidget *PassagePage::home() const
{
    return m_outline;
}

bool PassagePage::canEdit() const
{
    return store().mode() == Store::Mode::ReadWrite;
}

bool PassagePage::isOpen() const
{
    return canEdit() && passage() && m_report && m_report->state != ConsolidatedState::Issued;
}

const ReportSection *PassagePage::passage() const
{
    const auto found = std::find_if(m_passages.begin(), m_passages.end(),
                                    [this](const auto &each) { return each.id.uuid == m_chosen; });
    return found == m_passages.end() ? nullptr : &*found;
}

void PassagePage::read()
{
    m_report = recordOf(store().all<ConsolidatedReport>(), m_year);
    m_passages.clear();
    for (const ReportSection &each : store().all<ReportSection>()) {
        if (m_report && each.report == m_report->id)
            m_passages.append(each);
    }
    std::stable_sort(m_passages.begin(), m_passages.end(), [this](const auto &a, const auto &b) {
        return passagePlace(names(), a) < passagePlace(names(), b);
    });
    const OrganizationNames members(store().all<Organization>(), store().all<OrganizationName>());
    m_voices.clear();
    for (const ReportSection &each : std::as_const(m_passages))
        m_voices.insert(each.id.uuid, voicesOf(store(), members, each, m_year));
    if (!passage())
        m_chosen = firstToDo();
}

QUuid PassagePage::firstToDo() const
{
    for (const ReportSection &each : m_passages) {
        if (!isDone(each))
            return each.id.uuid;
    }
    return m_passages.isEmpty() ? QUuid() : m_passages.first().id.uuid;
}

/// Whole in both languages, and every sentence can be followed to what a member said.
bool PassagePage::isDone(const ReportSection &passage) const
{
    return isWhole(passage.text) &&
           sourceFindings(m_voices.value(passage.id.uuid), passage.text).isEmpty();
}

qsizetype PassagePage::doneCount() const
{
    return std::count_if(m_passages.begin(), m_passages.end(),
                         [this](const auto &each) { return isDone(each); });
}

void PassagePage::refresh()
{
    read();
    m_acts->showActsOn(
        m_report ? RecordKey{QLatin1StringView(ConsolidatedReport::table), m_report->id.uuid}
                 : RecordKey());
    say();
}

bool PassagePage::showRecord(const QUuid &record)
{
    const ReportSection *section = store().find(Id<ReportSection>{record});
    const ConsolidatedReport *whole =
        store().find(section ? section->report : Id<ConsolidatedReport>{record});
    if (!whole || whole->year != m_year)
        return false;
    if (section)
        m_chosen = record;
    refresh();
    if (const QWidget *focused = QApplication::focusWidget(); !focused || !isAncestorOf(focused))
        m_outline->setFocus(Qt::OtherFocusReason);
    return true;
}

void PassagePage::showPassage(int at)
{
    if (at < 0)
        return;
    m_chosen = m_passages.at(at).id.uuid;
    say();
}

void PassagePage::editRecord()
{
    if (isOpen())
        m_form->focusFirst();
}

/// Said in this language, or in the other where both say the same.
bool PassagePage::isUsed(const Voice &voice, int sentence, Language language) const
{
    for (const Language in : {Language::Vietnamese, Language::English}) {
        if (in != language && !voice.isTranslated(sentence))
            continue;
        for (const SourceMark &mark : marksIn(passage()->text.in(in))) {
            if (voice.isMeant(mark) && mark.sentence == sentence)
                return true;
        }
    }
    return false;
}

/// The sentence goes into the joint text in each language in which it was said; where nothing tells
/// which one is its translation, it goes alone.
void PassagePage::takeOver(const QString &where)
{
    // What was followed is about to be made anew: the keyboard stays beside it.
    m_voiceScroll->setFocus(Qt::OtherFocusReason);
    const Voice voice = voices().at(where.section(u'/', 0, 0).toInt());
    const int sentence = where.section(u'/', 1).toInt();
    const Language spoken = voice.spoken(currentLanguage());
    QJsonObject texts;
    for (const auto &[language, key] :
         {std::pair(Language::Vietnamese, u"vi"_s), std::pair(Language::English, u"en"_s)}) {
        if (voice.sentences(language).value(sentence - 1).isEmpty() ||
            (language != spoken && !voice.isTranslated(sentence)))
            continue;
        texts.insert(
            key, withSentence(passage()->text.in(language), voices(), voice, sentence, language));
    }
    Record record = *passage();
    LienKet::update(record, {{u"text"_s, texts}}, JsonMode::Edit);
    Step step;
    step.put = {record};
    if (const auto done = store().commit(step); !done)
        m_done->announce(LienKet::sentence(done.error()), false);
}

bool PassagePage::announce(const QString &sentence)
{
    m_done->announce(sentence, false);
    return true;
}

} // namespace LienKet
