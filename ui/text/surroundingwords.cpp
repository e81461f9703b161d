// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/surroundingwords.h"

#include "ui/text/errors.h"

#include <QCoreApplication>

namespace LienKet {
namespace {

struct SurroundingWords
{
    Q_DECLARE_TR_FUNCTIONS(LienKet::SurroundingWords)

public:
    static QStringList say(const Surroundings &around)
    {
        QStringList said;
        if (!around.network.isEmpty())
            said.append(tr("The file lies on a network drive (%1). Two computers that write to it "
                           "at once can damage it: let only one person have it open, and keep a "
                           "copy on a drive of this computer.")
                            .arg(around.network));
        for (const QString &name : around.copies)
            said.append(
                tr("Beside the file lies “%1”, another version that a synchronising program "
                   "kept. Open both, see which one has the newer changes, and move the "
                   "other one away.")
                    .arg(onOneLine(name)));
        for (const QString &name : around.strays)
            said.append(tr("Beside the file lies “%1”, the journal of a program file that is not "
                           "there. It may hold the last changes of that file: bring the file back "
                           "beside it before you open it.")
                            .arg(onOneLine(name)));
        return said;
    }
};

} // namespace

QStringList sentences(const Surroundings &surroundings)
{
    return SurroundingWords::say(surroundings);
}

} // namespace LienKet
