// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/texteditors.h"

class QGridLayout;

namespace LienKet {

class SegmentedSwitch;

/// The editor that a field of what is reported deserves, a member's entry on a topic or a passage
/// of the joint text; null if it is any other field.
std::unique_ptr<FieldEditor> makeEntryEditor(QLatin1StringView table, const FieldInfo &field,
                                             const EditContext &context);

/// Joint text, in which the marks of its sources stand in the accent's ink.
class SourcedEditor : public BilingualEditor
{
    Q_OBJECT

public:
    explicit SourcedEditor(const FieldInfo &field);
};

/// One value of a short enumeration, all of them visible, best first; none while it is the first
/// code, which stands for no answer and is what taking the chosen one back leaves.
class SegmentsEditor : public FieldEditor
{
    Q_OBJECT

public:
    SegmentsEditor(QLatin1StringView table, const FieldInfo &field);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;

private:
    QLatin1StringView m_table;
    SegmentedSwitch *m_switch;
};

/// Per cent, with a bar, and beside it what was reached a year before.
class ProgressEditor : public NumberEditor
{
    Q_OBJECT

public:
    ProgressEditor(const FieldInfo &field, Store &store);
    void setRecord(const Record &record) override;
    void setValue(const QJsonValue &value) override;

protected:
    void retranslate() override;

private:
    Store &m_store;
    std::optional<int> m_before;
    QWidget *m_bar;
    Label *m_last;
};

/// The values of a topic's indicators, each beside its target and what the member said a year
/// before.
class IndicatorsEditor : public FieldEditor
{
    Q_OBJECT

public:
    IndicatorsEditor(const FieldInfo &field, Store &store);
    void setRecord(const Record &record) override;
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;
    bool isWide() const override { return true; }
    void setFaulty(bool faulty) override;

protected:
    void retranslate() override;

private:
    struct Line
    {
        Indicator indicator;
        std::optional<double> before;
        QLineEdit *edit = nullptr;
    };
    void makeRows(QList<Line> lines);
    void dropRows();
    void addHead(QGridLayout &grid, int year);
    void addLine(QGridLayout &grid, Line &line);
    void say();

    Store &m_store;
    ReportEntry m_entry;
    QJsonValue m_shown;  ///< what the texts were made from
    QList<Line> m_lines; ///< each with its field
    QWidget *m_rows = nullptr;
};

} // namespace LienKet
