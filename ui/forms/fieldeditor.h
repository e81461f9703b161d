// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record.h"
#include "ui/i18n/translated.h"
#include "ui/text/directory.h"

#include <QJsonValue>
#include <QWidget>

#include <memory>

namespace LienKet {

/// What every editor may ask.
struct EditContext
{
    Directory &names;
    QDate today;
};

/// The field of an entity by its name; null if it has none of that name.
const FieldInfo *fieldNamed(QAnyStringView table, QAnyStringView name);

/// Edits the value of one field in the form that it has in the record's JSON. It never changes what
/// was typed: what cannot be read stays, and value() says which rule it breaks.
class FieldEditor : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit FieldEditor(const FieldInfo &field, QWidget *parent = nullptr);

    /// The editor that a field of `table` deserves.
    static std::unique_ptr<FieldEditor> make(QLatin1StringView table, const FieldInfo &field,
                                             const EditContext &context);

    const FieldInfo &field() const { return m_field; }

    virtual void setValue(const QJsonValue &value) = 0;

    /// The record that the field is of, told before its value, for an editor that shows what stands
    /// around it.
    virtual void setRecord(const Record &) {}

    /// What is typed; Invalid with one issue if it is none of the field's values.
    virtual Result<QJsonValue> value() const = 0;

    /// Needs the whole width of the form, below its label.
    virtual bool isWide() const { return false; }

    /// Something was typed that is not written yet, or could not be.
    bool holdsTyped() const { return m_faulty || m_typed; }
    void setTyped(bool typed) { m_typed = typed; }

    /// The typed value was not written: the frame says so.
    virtual void setFaulty(bool faulty);
    bool isFaulty() const { return m_faulty; }

Q_SIGNALS:
    void left();    ///< the person is done with it: what is typed may be written
    void edited();  ///< something was typed or chosen
    void dropped(); ///< the saved value is wanted back

protected:
    /// A widget inside that takes the keyboard: leaving it for one outside says left().
    void watch(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override {}
    std::unexpected<Error> broken(Rule rule, const QString &typed) const;

private:
    FieldInfo m_field;
    bool m_faulty = false;
    bool m_typed = false;
};

} // namespace LienKet
