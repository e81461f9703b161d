// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace LienKet {

/// A widget that says everything anew when the language changes. retranslate() sets every text
/// that the widget keeps; the constructor of the final class calls it once itself.
template <class Base>
class Translated : public Base
{
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }
};

} // namespace LienKet
