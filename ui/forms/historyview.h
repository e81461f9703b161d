// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QVBoxLayout;

namespace LienKet {

/// The history of one record, newest first: who changed what and when, the old value and the new
/// one, and a way to put the old one back.
class HistoryView : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit HistoryView(const EditContext &context, QWidget *parent = nullptr);

    void showRecord(const RecordKey &key);

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void retranslate() override;

private:
    void addStep(QVBoxLayout &list, const StepInfo &step, const Change &change);
    void putBack(const QString &field, const QJsonValue &value);

    EditContext m_context;
    RecordKey m_key;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};

} // namespace LienKet
