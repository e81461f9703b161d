// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/parts.h"
#include "ui/i18n/translated.h"
#include "ui/text/directory.h"

#include <QWidget>

class QVBoxLayout;

namespace LienKet {

class FieldText;

/// The parts of one record, kind by kind: opened, put in order and deleted from here. What the file
/// refuses is said above them.
class PartList : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit PartList(Directory &names, QWidget *parent = nullptr);

    /// Shows the parts as the file has them now; those of no record with a null id.
    void showPartsOf(const RecordKey &whole);

    void focusPart(const QUuid &part); ///< its row takes the keyboard, if it is there

Q_SIGNALS:
    void partRequested(const LienKet::PartKind &kind, const QUuid &part); ///< null: a new one

protected:
    void retranslate() override;

private:
    void addHead(QVBoxLayout &list, const PartKind &kind);
    void addRow(QVBoxLayout &list, const PartKind &kind, const QList<Record> &parts, int row,
                const QString &summary);
    QUuid focusedPart() const;
    void remove(const RecordKey &part);
    void commit(const Step &step);
    Store &store() { return m_names.store(); }

    Directory &m_names;
    RecordKey m_whole;
    std::optional<Error> m_refused; ///< why the last step was not taken
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace LienKet
