// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/actform.h"

#include "ui/i18n/languageswitch.h"
#include "ui/text/actwords.h"
#include "ui/text/fieldtext.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/style.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace LienKet {

namespace {

/// Takes the height of what it holds now where there is room; Qt's own asks for what it held first.
class PartsArea : public QScrollArea
{
public:
    PartsArea()
    {
        makePlain(*this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
};

} // namespace

ActForm::ActForm(const Act &act, const EditContext &context, QWidget *parent)
    : Translated<QWidget>(parent), m_act(act), m_context(context), m_grid(new QGridLayout(this)),
      m_do(new QPushButton), m_cancel(new QPushButton)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measure::paneGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_cautionRows = new QVBoxLayout;
    m_cautionRows->setSpacing(6);
    m_grid->addLayout(m_cautionRows, m_grid->rowCount(), 0, 1, 2);
    for (const QLatin1StringView name : act.asks) {
        for (const FieldInfo &field : fieldsOf(act.entity)) {
            if (field.name == name)
                addQuestion(field);
        }
    }
    if (!act.parts.isEmpty())
        addParts();
    makePrimary(m_do);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measure::gap);
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_grid->addLayout(buttons, m_grid->rowCount(), 0, 1, 2);
    m_do->installEventFilter(this);
    connect(m_do, &QAbstractButton::clicked, this, &ActForm::confirmed);
    connect(m_cancel, &QAbstractButton::clicked, this, &ActForm::putAside);
    addCautions();
    retranslate();
}

void ActForm::setCautions(const QList<Caution> &cautions)
{
    if (m_act.cautions == cautions)
        return;
    m_act.cautions = cautions;
    qDeleteAll(std::exchange(m_cautions, {}));
    addCautions();
    retranslate();
}

void ActForm::addCautions()
{
    while (m_cautions.size() < m_act.cautions.size()) {
        auto *caution = new Label;
        caution->setWordWrap(true);
        caution->setTone(Tone::Warning);
        m_cautionRows->addWidget(caution);
        m_cautions.append(caution);
    }
}

FieldEditor *ActForm::editorOf(QLatin1StringView table, const FieldInfo &field,
                               const QJsonValue &known)
{
    FieldEditor *editor = FieldEditor::make(table, field, m_context).release();
    editor->setValue(known.isUndefined() ? QJsonValue() : known);
    connect(editor, &FieldEditor::dropped, this, &ActForm::putAside, Qt::QueuedConnection);
    return editor;
}

/// There may be many, and the record that they are about should stay in sight.
void ActForm::addParts()
{
    static constexpr int mostHeight = 190;
    constexpr int leastHeight = 84; // where the page below needs its room
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, Measure::gap, 0);
    layout->setSpacing(4);
    for (const RecordKey &part : std::as_const(m_act.parts))
        addPart(*layout, part);
    layout->addStretch();
    auto *scroll = new PartsArea;
    scroll->setMinimumHeight(std::min(leastHeight, list->sizeHint().height()));
    scroll->setMaximumHeight(std::min(mostHeight, list->sizeHint().height()));
    scroll->setWidget(list);
    for (const PartQuestion &question : std::as_const(m_parts)) {
        connect(question.open, &QAbstractButton::clicked, scroll, [list, scroll, question] {
            list->layout()->activate();
            scroll->setMaximumHeight(std::min(mostHeight, list->sizeHint().height()));
            scroll->updateGeometry();
            scroll->ensureWidgetVisible(question.editor);
        });
    }
    m_grid->addWidget(scroll, m_grid->rowCount(), 0, 1, 2);
}

void ActForm::addPart(QVBoxLayout &list, const RecordKey &part)
{
    const auto found = m_context.names.store().find(part);
    for (const FieldInfo &field : fieldsOf(part.table)) {
        if (field.name != m_act.partField || !found)
            continue;
        const QJsonValue known = toJson(*found)[field.name];
        auto *open = new LinkLabel;
        FieldEditor *editor = editorOf(part.table, field, known);
        list.addWidget(open, 0, Qt::AlignLeft);
        list.addWidget(editor);
        editor->setVisible(!known.isNull() && !known.isUndefined());
        connect(open, &QAbstractButton::clicked, editor, [editor] {
            editor->setVisible(!editor->isVisible() || editor->holdsTyped());
            if (editor->isVisible())
                editor->setFocus(Qt::TabFocusReason);
        });
        m_parts.append({part, open, editor});
    }
}

void ActForm::addQuestion(const FieldInfo &field)
{
    FieldEditor *editor = editorOf(m_act.entity, field, m_act.known[field.name]);
    auto *label = new Label(Label::Ink::Muted);
    label->setBuddy(editor);
    label->setContentsMargins(0, 6, 0, 0);
    const int row = m_grid->rowCount();
    if (editor->isWide()) {
        m_grid->addWidget(label, row, 0, 1, 2);
        m_grid->addWidget(editor, row + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(editor, row, 1);
    }
    m_questions.append({editor, label});
}

Result<QJsonObject> ActForm::answers()
{
    QJsonObject answers;
    for (const Question &question : std::as_const(m_questions)) {
        const auto value = question.editor->value();
        question.editor->setFaulty(!value);
        if (!value)
            return std::unexpected(value.error());
        answers.insert(question.editor->field().name, *value);
    }
    QJsonObject parts;
    for (const PartQuestion &question : std::as_const(m_parts)) {
        if (const auto value = question.editor->value())
            parts.insert(question.part.id.toString(QUuid::WithoutBraces), *value);
    }
    if (!m_parts.isEmpty())
        answers.insert(QStringLiteral("parts"), parts);
    return answers;
}

bool ActForm::holdsTyped() const
{
    return std::any_of(m_questions.begin(), m_questions.end(),
                       [](const Question &question) { return question.editor->holdsTyped(); }) ||
           std::any_of(m_parts.begin(), m_parts.end(),
                       [](const PartQuestion &question) { return question.editor->holdsTyped(); });
}

void ActForm::mark(const Issues &issues)
{
    for (const Question &question : std::as_const(m_questions)) {
        const bool meant = std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
            return issue.field == question.editor->field().name;
        });
        question.editor->setFaulty(meant);
    }
}

void ActForm::focusFirst()
{
    if (m_questions.isEmpty())
        m_cancel->setFocus(Qt::TabFocusReason); // a second key must not do what was only asked for
    else
        m_questions.first().editor->setFocus(Qt::TabFocusReason);
}

/// The second click of a double click must not do the act that the first one only asked for.
bool ActForm::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick ||
           Translated<QWidget>::eventFilter(watched, event);
}

void ActForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && qobject_cast<QLineEdit *>(window()->focusWidget()))
        Q_EMIT confirmed();
    else
        Translated<QWidget>::keyPressEvent(event);
}

void ActForm::retranslate()
{
    for (qsizetype i = 0; i < m_cautions.size(); ++i)
        m_cautions.at(i)->setText(cautionText(m_act.cautions.at(i), m_context.names));
    for (const Question &question : std::as_const(m_questions)) {
        const QString label = fieldLabel(m_act.entity, question.editor->field().name);
        question.label->setText(label);
        question.editor->setAccessibleName(label);
    }
    FieldText text(m_context.names, currentLanguage());
    for (const PartQuestion &question : std::as_const(m_parts)) {
        const QString title = text.title(question.part);
        question.open->setText(tr("Comment on %1").arg(title));
        question.editor->setAccessibleName(question.open->text());
    }
    m_do->setText(actTitle(m_act.name));
    m_cancel->setText(tr("Cancel"));
}

} // namespace LienKet
