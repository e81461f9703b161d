// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/acts.h"
#include "ui/forms/fieldeditor.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace LienKet {

class Label;
class LinkLabel;

/// What an act has to know, and what a person should know before it is done.
class ActForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    ActForm(const Act &act, const EditContext &context, QWidget *parent = nullptr);

    const Act &act() const { return m_act; }

    /// The cautions may have changed while the form waited.
    void setCautions(const QList<Caution> &cautions);

    /// What was answered, by field; the first answer that cannot be read is marked.
    Result<QJsonObject> answers();

    bool holdsTyped() const; ///< something was answered that would be lost
    void mark(const Issues &issues);
    void focusFirst();

Q_SIGNALS:
    void confirmed();
    void putAside();

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter in a line does the act

private:
    struct Question
    {
        FieldEditor *editor;
        Label *label;
    };
    /// A part, that is asked about when a person wants to say something of it.
    struct PartQuestion
    {
        RecordKey part;
        LinkLabel *open;
        FieldEditor *editor;
    };

    void addQuestion(const FieldInfo &field);
    void addParts();
    void addPart(QVBoxLayout &list, const RecordKey &part);
    void addCautions();
    FieldEditor *editorOf(QLatin1StringView table, const FieldInfo &field, const QJsonValue &known);

    Act m_act;
    EditContext m_context;
    QGridLayout *m_grid;
    QVBoxLayout *m_cautionRows;
    QList<Label *> m_cautions;
    QList<Question> m_questions;
    QList<PartQuestion> m_parts;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace LienKet
