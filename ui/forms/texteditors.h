// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;

namespace LienKet {

class GrowingEdit;
class Label;
class LinkLabel;

/// One line of text.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit TextEditor(const FieldInfo &field);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

private:
    QLineEdit *m_edit;
};

/// A number, typed with either language's separators; years never get any.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit NumberEditor(const FieldInfo &field);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;
    QLineEdit *line() const { return m_edit; }

private:
    QJsonValue m_shown; ///< what the text was made from
    QLineEdit *m_edit;
};

/// Vietnamese and English together in one frame, each under its mark with the state of its text;
/// below 520 px they stack. A draft or outdated text can be marked as reviewed; the state of one
/// that is not in order leads to all of them.
class BilingualEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit BilingualEditor(const FieldInfo &field);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;
    bool isWide() const override { return true; }

Q_SIGNALS:
    /// The state of a text was followed to where everything stands that wants translating.
    void translationsRequested(LienKet::Language language);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Half
    {
        Label *mark;
        LinkLabel *state;
        LinkLabel *review;
        GrowingEdit *edit;
        QHBoxLayout *top;
    };
    Half addHalf(Language language);
    void turn(); ///< the halves below each other where what stands above them has no room
    void say(const Half &half, Language language);
    void review(Language language);

    QBoxLayout *m_layout;
    LocalizedText m_text;
    bool m_reviewed = false;
    bool m_tooLong = false; ///< what was pasted last, and left out
    Half m_vietnamese;
    Half m_english;
};

} // namespace LienKet
