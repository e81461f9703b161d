// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "ui/forms/choiceeditors.h"
#include "ui/forms/coloureditor.h"
#include "ui/forms/entryeditors.h"
#include "ui/forms/linkeditors.h"
#include "ui/forms/texteditors.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>

namespace LienKet {

const FieldInfo *fieldNamed(QAnyStringView table, QAnyStringView name)
{
    for (const FieldInfo &field : fieldsOf(table)) {
        if (name == field.name)
            return &field;
    }
    return nullptr;
}

FieldEditor::FieldEditor(const FieldInfo &field, QWidget *parent)
    : Translated<QWidget>(parent), m_field(field)
{
    connect(this, &FieldEditor::edited, this, [this] { m_typed = true; });
}

std::unique_ptr<FieldEditor> FieldEditor::make(QLatin1StringView table, const FieldInfo &field,
                                               const EditContext &context)
{
    using Kind = FieldInfo::Kind;
    if (auto own = makeEntryEditor(table, field, context))
        return own;
    switch (field.kind) {
    case Kind::Text:
        if (field.name == QLatin1StringView("colour"))
            return std::make_unique<ColourEditor>(field, context);
        return std::make_unique<TextEditor>(field);
    case Kind::LocalizedText:
        return std::make_unique<BilingualEditor>(field);
    case Kind::Number:
        return std::make_unique<NumberEditor>(field);
    case Kind::Flag:
        return std::make_unique<FlagEditor>(field);
    case Kind::Date:
        return std::make_unique<DateEditor>(field, context.today);
    case Kind::Code:
        return std::make_unique<CodeEditor>(table, field);
    case Kind::Reference:
        return std::make_unique<ReferenceEditor>(field, context);
    case Kind::Links:
        return std::make_unique<LinksEditor>(table, field, context);
    }
    return nullptr;
}

void FieldEditor::setFaulty(bool faulty)
{
    m_faulty = faulty;
    for (QWidget *each : findChildren<QWidget *>()) {
        each->setProperty("faulty", faulty);
        each->update();
    }
    update();
}

void FieldEditor::watch(QWidget *widget)
{
    widget->installEventFilter(this);
    if (!focusProxy())
        setFocusProxy(widget);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; it must not change a choice that it passes over.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && !m_typed) {
        // With nothing typed, undo is that of the file.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && holdsTyped() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT dropped();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // a frame may say where the keyboard is
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const QWidget *now = QApplication::focusWidget();
        // A link in the field leads elsewhere, and is no place to go on typing.
        const bool inside =
            now && (now == this || isAncestorOf(now)) && !qobject_cast<const LinkLabel *>(now);
        // A menu or list of this field is still the field.
        if (reason != Qt::PopupFocusReason && !inside)
            Q_EMIT left();
    }
    return Translated<QWidget>::eventFilter(watched, event);
}

std::unexpected<Error> FieldEditor::broken(Rule rule, const QString &typed) const
{
    return std::unexpected(
        Error{Error::Code::Invalid, {}, {}, {{QString(m_field.name), rule, typed}}});
}

} // namespace LienKet
