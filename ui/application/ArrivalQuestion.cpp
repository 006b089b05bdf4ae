// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/ArrivalQuestion.h"

#include "window/AppWindow.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace attache::ui {
namespace {

QString quoted(const QStringList& names) {
    QStringList parts;
    for (const QString& name : names)
        parts += ArrivalQuestion::tr("\"%1\"").arg(name);
    return QLocale().createSeparatedList(parts);
}

QString unsentText(const QStringList& names) {
    return ArrivalQuestion::tr("The last changes to %1 have not reached the Document Server yet.").arg(quoted(names));
}

QString unsavedText(const QStringList& names) {
    return ArrivalQuestion::tr("The last changes to %1 are still on their way to Mattermost.").arg(quoted(names));
}

QString undecidedText(const QStringList& names) {
    return ArrivalQuestion::tr("The last changes to %1 are not in Mattermost, and can't get there without you.")
        .arg(quoted(names));
}

QString uploadsText(const QStringList& names) {
    constexpr qsizetype mostNamed = 3;
    if (names.size() <= mostNamed)
        return ArrivalQuestion::tr("Still being uploaded: %1.").arg(quoted(names));
    return ArrivalQuestion::tr("%n file(s) are still being uploaded.", nullptr, int(names.size()));
}

} // namespace

ArrivalQuestion::Wording ArrivalQuestion::unsentBeforeQuitting() {
    return {tr("Quit Attache?"), unsentText,
            tr("Attache goes on by itself as soon as they have arrived. If you quit now, they are lost."),
            tr("Quit and lose them"), tr("Keep open")};
}

ArrivalQuestion::Wording ArrivalQuestion::unsentBeforeSigningOut() {
    return {tr("Sign out?"), unsentText,
            tr("Attache goes on by itself as soon as they have arrived. If you sign out now, they are lost."),
            tr("Sign out and lose them"), tr("Keep open")};
}

ArrivalQuestion::Wording ArrivalQuestion::unsentBeforeLoggingOut() {
    return {
        tr("The log-out was stopped"), unsentText,
        tr("Attache ends by itself as soon as they have arrived; then log out or shut down again. If you end it now, "
           "they are lost."),
        tr("End and lose them"), tr("Keep open")};
}

ArrivalQuestion::Wording ArrivalQuestion::undecidedBeforeQuitting() {
    return {
        tr("Quit Attache?"), undecidedText,
        tr("They are safe on this computer, and wait there for the next start. \"Saves\" in the menu \"View\" shows "
           "why they wait and what you can do."),
        tr("Quit"), tr("Keep open")};
}

ArrivalQuestion::Wording ArrivalQuestion::unsavedBeforeSigningOut() {
    return {
        tr("Sign out?"), unsavedText,
        tr("Attache signs out by itself as soon as they have arrived. If you sign out now, they stay on this computer "
           "and are sent when you sign in again."),
        tr("Sign out anyway"), tr("Stay signed in")};
}

ArrivalQuestion::Wording ArrivalQuestion::uploadsBeforeQuitting() {
    return {tr("Quit Attache?"), uploadsText,
            tr("Attache quits by itself as soon as everything has arrived. If you quit now, the rest is not uploaded; "
               "your files stay where they are."),
            tr("Quit and cancel the upload"), tr("Keep open")};
}

ArrivalQuestion::Wording ArrivalQuestion::uploadsBeforeSigningOut() {
    return {tr("Sign out?"), uploadsText,
            tr("Attache signs out by itself as soon as everything has arrived. If you sign out now, the rest is not "
               "uploaded; your files stay where they are."),
            tr("Sign out and cancel the upload"), tr("Stay signed in")};
}

ArrivalQuestion::ArrivalQuestion(QWidget& window, QObject* parent)
    : QObject(parent)
    , m_window(window) {}

void ArrivalQuestion::start(const Wording& wording, std::function<QStringList()> outstanding,
                            std::function<void()> go) {
    drop();
    const QStringList names = outstanding();
    if (names.isEmpty()) {
        go();
        return;
    }
    m_text = wording.text;
    m_outstanding = std::move(outstanding);
    m_go = std::move(go);
    m_box = new QMessageBox(QMessageBox::Warning, wording.title, m_text(names), QMessageBox::NoButton, &m_window);
    m_box->setTextFormat(Qt::PlainText); // names of documents are in it
    m_box->setInformativeText(wording.details);
    QPushButton* anyway = m_box->addButton(wording.goAnyway, QMessageBox::DestructiveRole);
    QPushButton* wait = m_box->addButton(wording.wait, QMessageBox::RejectRole);
    m_box->setDefaultButton(wait);
    m_box->setEscapeButton(wait);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_box, &QDialog::finished, this, [this, anyway, box = m_box.data()] {
        if (box != m_box)
            return;
        if (box->clickedButton() == anyway)
            this->go();
        else
            drop();
    });
    bringToFront(m_window); // the person may have left in an editor's own window
    m_box->open();
}

void ArrivalQuestion::reconsider() {
    if (!m_go)
        return;
    const QStringList names = m_outstanding();
    if (names.isEmpty())
        go();
    else
        m_box->setText(m_text(names));
}

void ArrivalQuestion::drop() {
    m_go = nullptr;
    if (QMessageBox* box = std::exchange(m_box, nullptr))
        box->close();
}

void ArrivalQuestion::go() {
    const auto next = std::exchange(m_go, nullptr);
    drop();
    if (next)
        next();
}

} // namespace attache::ui
