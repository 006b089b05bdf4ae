// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ArrivalQuestion: asks before something is done while changes are still on their way, and does it by itself once they
// have arrived.
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QMessageBox;
class QWidget;

namespace attache::ui {

// Thread: the GUI thread.
class ArrivalQuestion : public QObject {
    Q_OBJECT
public:
    struct Wording { // translated
        QString title;
        std::function<QString(const QStringList& names)> text;
        QString details;
        QString goAnyway;
        QString wait; // goes back to how it was
    };

    // Editors have changes that would be lost; editors are closed, and what they changed isn't in Mattermost yet.
    [[nodiscard]] static Wording unsentBeforeQuitting();
    [[nodiscard]] static Wording unsentBeforeSigningOut();
    // The system wanted to end the person's session, and was stopped for them.
    [[nodiscard]] static Wording unsentBeforeLoggingOut();
    // Saves that go on only when the person decides something.
    [[nodiscard]] static Wording undecidedBeforeQuitting();
    [[nodiscard]] static Wording unsavedBeforeSigningOut();
    // Files that are being uploaded.
    [[nodiscard]] static Wording uploadsBeforeQuitting();
    [[nodiscard]] static Wording uploadsBeforeSigningOut();

    // `window` outlives this.
    explicit ArrivalQuestion(QWidget& window, QObject* parent = nullptr);

    // Calls `go` at once when nothing is outstanding; else when the rest has arrived, or when the person insists. A
    // question that is still open gives way.
    void start(const Wording& wording, std::function<QStringList()> outstanding, std::function<void()> go);
    // Something arrived or changed: look again.
    void reconsider();
    [[nodiscard]] bool isAsking() const { return m_go != nullptr; }
    // There is nothing to ask any longer.
    void drop();

private:
    void go();

    QWidget& m_window;
    std::function<QString(const QStringList&)> m_text;
    std::function<QStringList()> m_outstanding;
    std::function<void()> m_go; // null when nothing is asked
    QPointer<QMessageBox> m_box;
};

} // namespace attache::ui
