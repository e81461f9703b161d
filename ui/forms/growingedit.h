// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace LienKet {

/// Plain text that is as high as what is written in it, up to a dozen lines. Tab leaves it, and so
/// does Enter; Shift+Enter begins a new line. What is pasted beyond the longest text that a field
/// keeps is left out whole, before it would be laid out.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

Q_SIGNALS:
    void returnPressed();
    void pastedTooMuch(); ///< and nothing of it is there

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void grow();
};

} // namespace LienKet
