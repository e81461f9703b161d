// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/facets.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

struct Facets
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::Facets)
};

} // namespace

QString noAreaWord()
{
    return Facets::tr("No area");
}

} // namespace LienKet
