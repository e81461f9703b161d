// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/document.h"

#include <QString>

class QWidget;

namespace LienKet {

/// Asks under which name a document shall be saved as PDF, proposing one in `folder`, and says why
/// if it could not be.
void exportDocument(QWidget *parent, const QString &title, const Result<Document> &document,
                    const QString &folder, const QString &fileName);

} // namespace LienKet
