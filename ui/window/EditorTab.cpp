// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "window/EditorTab.h"

#include "domain/FileName.h"
#include "window/FullScreen.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {
constexpr int kTabTextLength = 40;

EditorFeatures featuresOf(const documents::OpenedDocument& opened) {
    const QJsonObject& config = opened.editor.config;
    const QJsonObject permissions = config.value("document"_L1).toObject().value("permissions"_L1).toObject();
    EditorFeatures features;
    features.hasHistory = true;
    features.canRestore = opened.editor.isEditing && permissions.value("edit"_L1).toBool();
    // Only text documents are compared (API reference of setRequestedDocument).
    features.canCompare = config.value("documentType"_L1) == "word"_L1 && opened.document.versions.size() > 1;
    return features;
}
} // namespace

EditorTab::EditorTab(const QString& profileKey, domain::Document document, bool isExactVersion, QWidget* parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_isExactVersion(isExactVersion)
    , m_notice(new QWidget(this))
    , m_noticeText(new QLabel(m_notice))
    , m_noticeButton(new QPushButton(m_notice))
    , m_view(new EditorView(profileKey, this))
    , m_column(new QVBoxLayout(this)) {
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    auto* dismiss = new QPushButton(tr("Dismiss"), m_notice);
    dismiss->setAccessibleName(tr("Dismiss the notice"));
    connect(dismiss, &QPushButton::clicked, m_notice, &QWidget::hide);
    auto* noticeLayout = new QHBoxLayout(m_notice);
    noticeLayout->addWidget(m_noticeText, 1);
    noticeLayout->addWidget(m_noticeButton);
    noticeLayout->addWidget(dismiss);
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        m_notice->hide();
        if (const auto accepted = std::exchange(m_accepted, nullptr))
            accepted();
    });
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_noticeText->setForegroundRole(QPalette::ToolTipText);
    m_notice->hide();

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setAccessibleName(domain::displayFileName(m_document.first().attachment.file.name));
    connect(m_view, &EditorView::dirtyChanged, this, [this] { Q_EMIT tabTextChanged(tabText()); });
    connect(m_view, &EditorView::fullScreenToggled, this, &EditorTab::setFullScreen);
}

QString EditorTab::withVersion(const QString& name) const {
    return m_isExactVersion ? tr("%1 (version %2)").arg(name).arg(m_document.first().number) : name;
}

QString EditorTab::title() const {
    return withVersion(domain::displayFileName(m_document.first().attachment.file.name));
}

QString EditorTab::tabText() const {
    const QString name = domain::displayFileName(m_document.first().attachment.file.name);
    const QString text = withVersion(domain::elidedFileName(name, kTabTextLength));
    return m_view->isDirty() ? text + u" •"_s : text;
}

void EditorTab::setOpened(documents::OpenedDocument opened, const QUrl& documentServer) {
    m_opened = std::move(opened);
    if (!m_opened.warning.isEmpty())
        showNotice(m_opened.warning);
    m_view->load(m_opened.editor, documentServer, featuresOf(m_opened));
}

void EditorTab::setRefreshed(documents::OpenedDocument opened) {
    m_opened = std::move(opened);
    m_notice->hide();
    m_view->refresh(m_opened.editor);
}

void EditorTab::showNotice(const QString& text) {
    showOffer(text, {}, nullptr);
}

void EditorTab::showOffer(const QString& text, const QString& button, std::function<void()> accepted) {
    m_accepted = std::move(accepted);
    m_noticeText->setText(text);
    m_noticeText->setAccessibleName(text);
    m_noticeButton->setText(button);
    m_noticeButton->setVisible(!button.isEmpty());
    m_notice->show();
}

void EditorTab::setFullScreen(bool isOn) {
    if (isOn == (m_fullScreen != nullptr))
        return;
    if (isOn) {
        m_fullScreen = new FullScreen(*m_view, *this);
        connect(m_fullScreen, &FullScreen::leaveRequested, m_view, &EditorView::leaveFullScreen);
    } else {
        m_column->addWidget(m_view, 1);
        std::exchange(m_fullScreen, nullptr)->deleteLater(); // its own event may have led here
    }
    m_view->setFocus();
}

documents::OpenedDocument EditorTab::takeOpened() {
    return std::exchange(m_opened, {});
}

} // namespace attache::ui
