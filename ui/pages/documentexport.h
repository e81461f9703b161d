// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"

#include <QString>

class QWidget;

namespace LienKet {

class Store;

/// Asks under which name a document made from a program file shall be saved as PDF, proposing one,
/// and says why if it could not be.
void exportDocument(QWidget *parent, const QString &title, const Result<Document> &document,
                    Store &store, const QString &fileName);

/// Prints such a document at its own size on a printer that is asked for, and says why if it could
/// not be.
void printDocument(QWidget *parent, const QString &title, const Result<Document> &document,
                   Store &store);

} // namespace LienKet
