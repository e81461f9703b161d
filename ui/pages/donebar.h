// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/workspace.h"
#include "ui/widgets/undobar.h"

namespace LienKet {

/// The bar of a page: it says what was done to which record, asks to undo it, and leads to what it
/// made.
class DoneBar : public UndoBar
{
    Q_OBJECT

public:
    explicit DoneBar(const Workspace &workspace, QWidget *parent = nullptr);

    /// An act was done on `record`; `target` is what it made elsewhere, or nothing.
    void sayDone(const Committed &committed, const RecordKey &record, const RecordKey &target);

    /// A record was put back from the trash: it leads there.
    void sayBack(const QString &sentence, const RecordKey &record);

    /// Why a change was refused; it leads to the record that stands against it, if one does.
    void sayRefused(const Error &error);

Q_SIGNALS:
    void recordRequested(const LienKet::RecordKey &record);

private:
    Workspace m_workspace;
    RecordKey m_target;
};

} // namespace LienKet
