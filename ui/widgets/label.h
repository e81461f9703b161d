// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cell.h"

#include <QAbstractButton>
#include <QLabel>

namespace LienKet {

/// Words in one of the theme's inks, which follow the theme while the program runs.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Muted, Accent, Strong };

    explicit Label(QWidget *parent = nullptr) : Label(Ink::Text, parent) {}
    explicit Label(Ink ink, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setTone(Tone tone); ///< the ink of a state; Tone::None takes the Ink again

    /// "Not stated", "not translated": italic and muted.
    void setAbsent(bool absent);

    /// Rich text, and after it a remark in muted ink.
    void setRemarked(const QString &html, const QString &remark);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void sayRemarked();

    QString m_html;
    QString m_remark;
    Ink m_ink;
    Tone m_tone = Tone::None;
};

/// A heading: one line of plain text in the body's bold letters, `size` times as large (see
/// fonts.h).
class HeadLabel : public Label
{
    Q_OBJECT

public:
    explicit HeadLabel(double size, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_size;
};

/// A link: accent, underlined, reached by Tab, followed by Enter, Space or a click.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A state in a layout; tables paint the same with their delegate.
class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeLabel(QWidget *parent = nullptr);

    void setBadge(const Badge &badge);
    const Badge &badge() const { return m_badge; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge m_badge;
};

/// A cooperation area: its square, then its name in text colour.
class AreaLabel : public QWidget
{
    Q_OBJECT

public:
    explicit AreaLabel(QWidget *parent = nullptr);

    void setArea(const QString &name, const QColor &fill);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor m_fill;
};

} // namespace LienKet
