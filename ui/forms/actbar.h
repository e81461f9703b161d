// SPDX-FileCopyrightText: The LienKet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/acts.h"
#include "ui/forms/fieldeditor.h"

#include <QElapsedTimer>
#include <QPointer>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace LienKet {

class ActForm;
class Label;

/// The named acts on one record: two as buttons, filled if it moves the work on, the rest in a
/// menu. An act that has to know something, or should not be done unawares, asks beneath the
/// buttons, until it is done or put aside. What was answered waits if another record is shown, and
/// until it is asked for again.
/// Where the file cannot be written there are no acts.
class ActBar : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ActBar(const EditContext &context, QWidget *parent = nullptr);

    /// Makes what a step needs beside its records: the document that is issued.
    using Completion = std::function<Result<Step>(const Step &)>;
    void setCompletion(const Completion &complete) { m_complete = complete; }

    /// Offers the acts on a record, or some of them; hidden where there are none.
    void showActsOn(const RecordKey &record, const QStringList &only = {});

    /// Does the act, or asks for what it has to know. False if it is not among those offered.
    bool begin(QAnyStringView act);

    /// Gives the buttons to be placed elsewhere, the first at the right; of the bar there remains
    /// what is asked.
    QWidget *takeButtons();

    /// Puts all acts into the menu, and gives its button as takeButtons() does.
    QWidget *gatherInMenu();

    /// What else can be done, as an entry of the menu: it is asked for its title each time.
    struct Further
    {
        std::function<QString()> title;
        std::function<void()> act;
        std::function<bool()> offered;
    };
    void setFurther(const QList<Further> &further) { m_further = further; }

    /// Who has the keyboard once an act was done: the next act has to be meant.
    void setHome(QWidget *home) { m_home = home; }

Q_SIGNALS:
    void visibilityChanged(bool visible);

    /// An act was done on `record`; `target` is what it made elsewhere, if it made something.
    void done(const LienKet::Committed &committed, const LienKet::RecordKey &record,
              const LienKet::RecordKey &target);

    /// Asks for the field of a record that keeps the refused act from being done.
    void fieldRequested(const LienKet::RecordKey &record, const QString &field);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const Act &act);
    void leaveForm();
    void putAside();
    void cancel();
    void perform();
    void perform(const Act &act, const QJsonObject &answers);
    Result<Committed> commit(const Act &act, const QJsonObject &answers);
    RecordKey targetOf(const Committed &committed) const;
    void refuse(const Error &error);
    void judgeAgain();
    void forgetRefusal();
    QString hindranceWords(const Error &error); ///< as rich text, with a link to each
    void sayActs();
    void showWhatIsThere();

    EditContext m_context;
    Completion m_complete;
    QWidget *m_home = nullptr;
    QPointer<QWidget> m_asker; ///< what had the keyboard before the question
    RecordKey m_record;
    QStringList m_only; ///< of the acts; empty: all
    QList<Act> m_acts;
    std::optional<Error> m_refused;
    QLatin1StringView m_tried;         ///< the act that was refused
    std::optional<Record> m_refusedAt; ///< the record then, if the file itself refused
    QList<ReportFinding> m_hindrances;
    QList<Further> m_further;
    bool m_gathered = false; ///< all of them in the menu
    bool m_taken = false;    ///< the buttons stand elsewhere
    QWidget *m_buttons;
    QPushButton *m_next;
    QPushButton *m_second;
    QPushButton *m_more;
    QMenu *m_menu;
    ActForm *m_form = nullptr;             ///< what is being asked
    QElapsedTimer m_done;                  ///< since the last act
    QHash<RecordKey, ActForm *> m_waiting; ///< about other records
    QHash<std::pair<RecordKey, QString>, ActForm *>
        m_begun; ///< put aside with something typed, by record and act
    Label *m_why;
    QVBoxLayout *m_layout;
};

} // namespace LienKet
