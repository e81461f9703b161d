// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/acts.h"
#include "ui/forms/fieldeditor.h"

class QGridLayout;
class QPushButton;

namespace LienKet {

class Label;

/// What an act has to know, and what a person should know before it is done.
class ActForm : public Translated<QWidget>
{
    Q_OBJECT

public:
    ActForm(const Act &act, const EditContext &context, QWidget *parent = nullptr);

    const Act &act() const { return m_act; }

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

private:
    struct Question
    {
        FieldEditor *editor;
        Label *label;
    };

    void addQuestion(const FieldInfo &field);

    Act m_act;
    EditContext m_context;
    QGridLayout *m_grid;
    QList<Label *> m_cautions;
    QList<Question> m_questions;
    QPushButton *m_do;
    QPushButton *m_cancel;
};

} // namespace LienKet
