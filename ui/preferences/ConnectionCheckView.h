// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// ConnectionCheckView: the legs of a connection check, with what was found and what to do.
#pragma once

#include "documents/ConnectionCheck.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace attache::ui {

class ConnectionCheckView : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionCheckView(QWidget* parent = nullptr);

    // Takes the check over, starts it and shows its legs. An earlier one is dropped.
    void run(documents::ConnectionCheck* check);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void showStep(int index);
    void setRunning(bool running);

    QPointer<documents::ConnectionCheck> m_check;
    QVBoxLayout* m_rows;
    QList<QLabel*> m_labels;
    bool m_isRunning = false;
};

} // namespace attache::ui
