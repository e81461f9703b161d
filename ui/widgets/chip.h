// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace LienKet {

/// A filter that is on, removable with a click or Delete; or, dashed, a note about the whole page
/// ("illustrative data").
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Removable, Note };

    explicit Chip(Kind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
};

} // namespace LienKet
