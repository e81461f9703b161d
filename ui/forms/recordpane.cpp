// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordpane.h"

#include "core/services/recordbook.h"
#include "ui/i18n/languageswitch.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"

#include <QApplication>
#include <QScrollArea>
#include <QShortcut>

namespace LienKet {

using namespace Qt::StringLiterals;

RecordPane::RecordPane(const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_context(context)
{
    m_back = new LinkLabel;
    m_title = new Label;
    m_title->setFont(headFont());
    m_where = new QWidget;
    auto *where = new QHBoxLayout(m_where);
    where->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, 0);
    where->addWidget(m_back);
    where->addWidget(m_title, 1);
    m_another = new LinkLabel;
    where->addWidget(m_another);
    m_discard = new LinkLabel;
    where->addWidget(m_discard);
    m_closed = new Label;
    m_closed->setWordWrap(true);
    m_closed->setTone(Tone::Warning);
    m_closed->setContentsMargins(Measure::inset, Measure::gap, Measure::inset, 0);
    m_form = new RecordForm(context);
    m_scroll = plainScrollArea();
    m_scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_where);
    layout->addWidget(m_closed);
    layout->addWidget(m_scroll, 1);
    connect(m_back, &QAbstractButton::clicked, this, &RecordPane::goBack, Qt::QueuedConnection);
    connect(m_another, &QAbstractButton::clicked, this, &RecordPane::addAnother,
            Qt::QueuedConnection);
    const auto onKeys = [this](const QString &keys, void (RecordPane::*act)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKeys(u"Ctrl+Return"_s, &RecordPane::addAnother);
    onKeys(u"Alt+Left"_s, &RecordPane::goBack);
    connect(m_discard, &QAbstractButton::clicked, this, &RecordPane::discard, Qt::QueuedConnection);
    connect(m_form, &RecordForm::partRequested, this, &RecordPane::openPart, Qt::QueuedConnection);
    connect(m_form, &RecordForm::created, this, [this](const RecordKey &key) {
        if (m_wholes.isEmpty())
            Q_EMIT created(key);
        else
            m_form->showRecord(key);
    });
    showWhere();
}

void RecordPane::showRecord(const RecordKey &key)
{
    const bool same = key == m_shown && (!m_form->isNew() || !m_wholes.isEmpty());
    m_shown = key;
    if (!same)
        m_wholes.clear();
    if (key.id.isNull())
        m_form->clear();
    else if (!same || m_wholes.isEmpty())
        m_form->showRecord(key);
    else if (!m_form->isNew())
        m_form->showRecord(m_form->key());
    if (m_form->key().id.isNull() && !m_form->isNew() && !m_wholes.isEmpty())
        goBack(); // the part is gone: deleted, or its making undone
    showWhere();
}

void RecordPane::startRecord(QAnyStringView table, const QJsonObject &known)
{
    Store &store = m_context.names.store();
    auto record = emptyRecord(table);
    if (!record)
        return;
    if (!partKind(table)) // a record of its own, whatever part was open
        m_wholes.clear();
    QUuid draft = newUuid();
    QJsonObject content = known;
    // An unfinished record is gone on with, unless it belongs to something else.
    const auto drafts = store.drafts(table);
    for (const auto &[key, kept] : drafts.value_or(QList<std::pair<RecordKey, QJsonObject>>())) {
        const QStringList names = known.keys();
        const bool fits =
            std::all_of(names.begin(), names.end(), [&, &content = kept](const QString &name) {
                return content[name] == known[name];
            });
        if (fits) {
            draft = key.id;
            content = kept;
        }
    }
    LienKet::update(*record, content, JsonMode::Edit);
    m_form->startRecord(*record, draft);
    showWhere();
    m_form->focusFirst();
}

void RecordPane::showPart(const RecordKey &part, const QString &field)
{
    if (part == m_shown) {
        m_wholes.clear();
        m_form->showRecord(part);
        showWhere();
    } else if (const auto kind = partKind(part.table)) {
        m_wholes.clear();
        m_form->showRecord(m_shown);
        openPart(*kind, part.id);
    }
    m_form->focusField(field);
}

void RecordPane::openPart(const PartKind &kind, const QUuid &part)
{
    const RecordKey whole = m_form->key();
    m_wholes.append(whole);
    if (part.isNull()) {
        const auto siblings = partsIn(m_context.names.store(), kind, whole.id);
        QJsonObject known{{QString(kind.field), whole.id.toString(QUuid::WithoutBraces)}};
        for (const FieldInfo &field : fieldsOf(kind.part)) {
            if (field.name == "ordinal"_L1)
                known.insert(u"ordinal"_s, siblings ? int(siblings->size()) + 1 : 1);
        }
        startRecord(kind.part, known);
    } else {
        m_form->showRecord({kind.part, part});
        m_form->focusFirst();
    }
    showWhere();
}

void RecordPane::discard()
{
    m_form->discard();
    if (!m_wholes.isEmpty())
        return goBack();
    showWhere();
    Q_EMIT discarded();
}

/// What is typed there is written now: a new part becomes one while its whole is still known.
void RecordPane::leaveField()
{
    QWidget *held = QApplication::focusWidget();
    if (held && isAncestorOf(held))
        held->clearFocus();
}

void RecordPane::goBack()
{
    if (m_wholes.isEmpty())
        return;
    leaveField();
    QUuid part = m_form->key().id;
    const auto kind = m_form->isNew() ? partKind(m_form->table()) : std::nullopt;
    const RecordKey whole = m_wholes.takeLast();
    const auto made =
        kind ? partsIn(m_context.names.store(), *kind, whole.id) : Result<QList<Record>>();
    if (made && !made->isEmpty()) // in the place of the one that was not made
        part = keyOf(made->last()).id;
    m_form->showRecord(whole);
    showWhere();
    m_form->focusPart(part);
}

void RecordPane::addAnother()
{
    leaveField();
    const auto kind = partKind(m_form->table());
    if (m_wholes.isEmpty() || !kind)
        return;
    if (m_form->isNew()) // something is missing yet
        return m_form->focusFirst();
    m_form->showRecord(m_wholes.takeLast());
    openPart(*kind, {});
}

void RecordPane::showWhere()
{
    const bool part = !m_wholes.isEmpty();
    m_where->setVisible(part || m_form->isNew());
    m_back->setVisible(part);
    m_another->setVisible(part && !m_form->isNew());
    m_another->setText(tr("Add another"));
    m_another->setToolTip(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText));
    m_back->setToolTip(QKeySequence(u"Alt+Left"_s).toString(QKeySequence::NativeText));
    m_discard->setVisible(m_form->isNew());
    m_discard->setText(tr("Discard the draft"));
    if (part) {
        FieldText text(m_context.names, currentLanguage());
        m_back->setText(u"‹ "_s + text.title(m_wholes.last()));
    }
    m_title->setText(entityLabel(m_form->table()));
    sayClosed();
}

/// A closed year was reported and handed over; it can be mended, but not without knowing it.
void RecordPane::sayClosed()
{
    Store &store = m_context.names.store();
    const RecordKey whole = m_wholes.isEmpty() ? m_form->key() : m_wholes.first();
    const bool ofNoYear = whole.table == QLatin1StringView(Agreement::table);
    const int year = ofNoYear ? 0 : RecordBook(store).year(m_form->key()).value_or(0);
    bool closed = false;
    for (const ProgramYear &each : store.all<ProgramYear>())
        closed = closed || (year == each.year && each.state == YearState::Closed);
    m_closed->setVisible(closed);
    m_closed->setText(closed ? tr("The year %1 is closed. What is changed here differs from what "
                                  "was reported and handed over, and stays in the history.")
                                   .arg(year)
                             : QString());
}

void RecordPane::retranslate()
{
    showWhere();
}

} // namespace LienKet
