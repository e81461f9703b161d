// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"
#include "ui/forms/fieldeditor.h"

class QVBoxLayout;

namespace LienKet {

/// The history of one record, newest first: who changed what and when, the old value and the new
/// one, and a way to put the old one back; where an act alone does that, which one it is. The
/// reminders of a member stand in the history of the member and of its report.
class HistoryView : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit HistoryView(const EditContext &context, QWidget *parent = nullptr);

    void showRecord(const RecordKey &key);

Q_SIGNALS:
    void failed(const QString &sentence);
    void restored(const LienKet::Committed &committed); ///< an old value is back

protected:
    void retranslate() override;

private:
    void addStep(QVBoxLayout &list, const StepInfo &step, const Change &change);
    QWidget *actBack(const RecordKey &key, const FieldInfo &field, const QJsonValue &before,
                     const QString &done) const;
    QWidget *linkBack(const RecordKey &key, const FieldInfo &field, const QJsonValue &before,
                      const QString &told);
    void putBack(const RecordKey &key, const QString &field, const QJsonValue &value);
    Result<RecordHistory> wholeHistory() const;
    QString reminderWords(Id<Reminder> id) const;

    EditContext m_context;
    RecordKey m_key;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace LienKet
