// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// TransferRow: one file on its way, at the foot of the window: what is going on, how far it is, and what can be done.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace attache::ui {

class NameLabel;

// What a download and an upload have in common. Thread: the GUI thread.
class TransferRow : public QWidget {
    Q_OBJECT
public:
    explicit TransferRow(QString name, QWidget* parent = nullptr); // `name`: fit to be shown

    [[nodiscard]] const QString& name() const { return m_name; }

protected:
    struct Button {
        QString text; // empty: no button
        QString accessibleName;
    };
    void showUnderWay(const QString& text, const QString& cancelName);
    void setProgress(qint64 done, qint64 total); // bytes; total ≤ 0: unknown
    void setText(const QString& text);
    // It is over, well or badly; the row stays until it is dismissed.
    void showEnd(const QString& text, const Button& button, const QString& dismissName);

    virtual void cancel() = 0;
    virtual void buttonPressed() {} // the one of showEnd()
    virtual void dismiss() { deleteLater(); }

private:
    QString m_name;
    bool m_isUnderWay = true;
    NameLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_button;
    QPushButton* m_dismiss;
};

} // namespace attache::ui
