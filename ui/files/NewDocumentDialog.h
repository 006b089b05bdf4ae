// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// NewDocumentDialog: asks what a new document is to be called.
#pragma once

#include "documents/BlankDocument.h"

#include <QDialog>

class QLineEdit;

namespace attache::ui {

// Deletes itself when closed. Thread: the GUI thread.
class NewDocumentDialog : public QDialog {
    Q_OBJECT
public:
    NewDocumentDialog(documents::BlankDocument kind, const QString& channelName, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& name); // see documents::blankName(); never empty

private:
    void takeName();

    documents::BlankDocument m_kind;
    QLineEdit* m_name;
};

} // namespace attache::ui
