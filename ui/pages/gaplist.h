// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/directory.h"

#include <QWidget>

class QVBoxLayout;

namespace LienKet {

class ChartCards;

/// The silent gaps of the coverage by name, the longest ones each with a link to its member.
class GapList : public QWidget
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

    void showGaps(const ChartCards &cards, Directory &names);

    /// The same in words, for paper.
    static QStringList sentences(const ChartCards &cards, Directory &names);

Q_SIGNALS:
    void memberRequested(const QUuid &member);

private:
    void addGap(const QString &title, const QString &fact, const QUuid &member);

    QVBoxLayout *m_layout;
};

} // namespace LienKet
