// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;

namespace LienKet {

class Label;

/// The colour of an area: one of ten that differ to every eye, or any as #RRGGBB. It says which
/// other area has one that somebody could take for it.
class ColourEditor : public FieldEditor
{
    Q_OBJECT

public:
    ColourEditor(const FieldInfo &field, const EditContext &context);
    void setValue(const QJsonValue &value) override;
    Result<QJsonValue> value() const override;

protected:
    void retranslate() override;

private:
    QString taken() const; ///< the area whose colour is too near; empty if there is none
    void say();

    Directory &m_names;
    QString m_saved;
    QLineEdit *m_edit;
    Label *m_near;
};

} // namespace LienKet
