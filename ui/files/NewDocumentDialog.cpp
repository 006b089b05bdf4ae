// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "files/NewDocumentDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attache::ui {
namespace {

constexpr int kMostCharacters = 255;
constexpr int kWidth = 44; // average letters

QString titleOf(documents::BlankDocument kind) {
    switch (kind) {
    case documents::BlankDocument::Text:
        return NewDocumentDialog::tr("New document");
    case documents::BlankDocument::Spreadsheet:
        return NewDocumentDialog::tr("New spreadsheet");
    case documents::BlankDocument::Presentation:
        break;
    }
    return NewDocumentDialog::tr("New presentation");
}

} // namespace

NewDocumentDialog::NewDocumentDialog(documents::BlankDocument kind, const QString& channelName, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_name(new QLineEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(kind));
    auto* label = new QLabel(tr("&Name:"), this);
    label->setBuddy(m_name);
    const QString stem = titleOf(kind);
    m_name->setMaxLength(kMostCharacters); // before the text: it drops the selection
    m_name->setText(documents::blankName(stem, kind));
    m_name->setSelection(0, int(stem.size())); // what people change; the extension stays in any case
    m_name->setFocus();                        // by Tab, everything would be selected
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
    auto* hint = new QLabel(tr("It is posted in %1 and opens in ONLYOFFICE.").arg(channelName), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this,
            [create, kind](const QString& text) { create->setEnabled(!documents::blankName(text, kind).isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDocumentDialog::takeName);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewDocumentDialog::takeName() {
    const QString name = documents::blankName(m_name->text(), m_kind);
    if (name.isEmpty())
        return;
    Q_EMIT chosen(name);
    accept();
}

} // namespace attache::ui
