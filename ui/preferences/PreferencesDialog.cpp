// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "preferences/PreferencesDialog.h"

#include "documents/PublicUrl.h"
#include "onlyoffice/FormatCatalog.h"
#include "preferences/BotPage.h"
#include "preferences/ConnectionCheckView.h"
#include "signin/MessageLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

constexpr int kFormatColumns = 5;
constexpr int kMaxPort = 65535;
constexpr std::chrono::milliseconds kTypingPause{300};

QUrl typedUrl(const QString& typed) {
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    // On this very computer, Document Servers mostly come without TLS.
    if (!text.contains("://"_L1))
        text.prepend(documents::isLoopback(QUrl("http://"_L1 + text)) ? "http://"_L1 : "https://"_L1);
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isUsable = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
                          (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return isUsable ? url : QUrl();
}

QLabel* hint(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void name(QLabel* label, QWidget* field) {
    field->setAccessibleName(label->text().remove(u'&').remove(u':'));
    label->setBuddy(field);
}

void addRow(QFormLayout* form, const QString& label, QWidget* field) {
    auto* text = new QLabel(label, field->parentWidget());
    name(text, field);
    form->addRow(text, field);
}

} // namespace

class PreferencesDialog::Private {
public:
    Private(PreferencesDialog& dialog, accounts::Preferences thePreferences, Check theCheck)
        : q(dialog)
        , preferences(std::move(thePreferences))
        , check(std::move(theCheck)) {}

    QWidget* makeServerPage();
    QGroupBox* makeListenerBox(QWidget* parent);
    QWidget* makeFormatsPage();
    void fill(const domain::Secret& theSecret);
    // Nothing when a field isn't usable; it is named and focused then.
    [[nodiscard]] std::optional<accounts::Preferences> read();
    void complain(QWidget* field, const QString& text);
    void runCheck();
    void save();
    [[nodiscard]] domain::Secret typedSecret() const { return domain::Secret(secret->text().toUtf8()); }

    PreferencesDialog& q;
    accounts::Preferences preferences;
    Check check;
    QTabWidget* pages = nullptr;
    QLineEdit* address = nullptr;
    QLineEdit* secret = nullptr;
    QLineEdit* header = nullptr;
    QLineEdit* prefix = nullptr;
    QLineEdit* bindAddress = nullptr;
    QSpinBox* port = nullptr;
    QLineEdit* publicUrl = nullptr;
    QPushButton* checkButton = nullptr;
    ConnectionCheckView* checkView = nullptr;
    MessageLabel* message = nullptr;
    QList<QCheckBox*> formats;
    QCheckBox* firstPages = nullptr;
    BotPage* botPage = nullptr;
};

PreferencesDialog::PreferencesDialog(accounts::Preferences preferences, domain::Secret secret, Check check,
                                     QWidget* parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(*this, std::move(preferences), std::move(check))) {
    setWindowTitle(tr("Preferences"));
    d->pages = new QTabWidget(this);
    d->pages->setAccessibleName(tr("Preferences"));
    d->pages->addTab(d->makeServerPage(), tr("Document Server"));
    d->pages->addTab(d->makeFormatsPage(), tr("Formats"));
    d->botPage = new BotPage(this);
    d->pages->addTab(d->botPage, tr("Announcements"));
    d->message = new MessageLabel(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { d->save(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(d->pages, 1);
    layout->addWidget(d->message);
    layout->addWidget(buttons);
    d->fill(secret);
    resize(620, 640);
}

// A check under way uses what may change now.
void PreferencesDialog::done(int result) {
    d->checkView->stop();
    QDialog::done(result);
}

PreferencesDialog::~PreferencesDialog() = default;

QWidget* PreferencesDialog::Private::makeServerPage() {
    auto* page = new QWidget(&q);
    address = new QLineEdit(page);
    address->setPlaceholderText(u"https://docs.example.com"_s);
    secret = new QLineEdit(page);
    secret->setEchoMode(QLineEdit::Password);
    auto* show = new QCheckBox(PreferencesDialog::tr("Show the secret"), page);
    QObject::connect(show, &QCheckBox::toggled, secret,
                     [this](bool on) { secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    header = new QLineEdit(page);
    prefix = new QLineEdit(page);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, PreferencesDialog::tr("Document Server &address:"), address);
    addRow(form, PreferencesDialog::tr("&Secret key:"), secret);
    form->addRow(QString(), show);
    addRow(form, PreferencesDialog::tr("JWT &header:"), header);
    addRow(form, PreferencesDialog::tr("JWT pre&fix:"), prefix);
    form->addRow(
        hint(PreferencesDialog::tr("As in the Document Server's configuration. The secret is kept in the system's "
                                   "keychain only. Where \"Authorization\" is blocked, both sides often use "
                                   "\"AuthorizationJwt\"."),
             page));

    checkButton = new QPushButton(PreferencesDialog::tr("&Check connection"), page);
    checkView = new ConnectionCheckView(page);
    QObject::connect(checkButton, &QPushButton::clicked, &q, [this] { runCheck(); });
    QObject::connect(checkView, &ConnectionCheckView::runningChanged, &q, [this](bool running) {
        checkButton->setText(running ? PreferencesDialog::tr("Stop the check")
                                     : PreferencesDialog::tr("&Check connection"));
    });
    // Not editingFinished: assistive technology fills fields in without ever focusing them.
    auto* typing = new QTimer(page);
    typing->setSingleShot(true);
    typing->setInterval(kTypingPause);
    QObject::connect(address, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    QObject::connect(typing, &QTimer::timeout, &q, [this] {
        if (const QUrl url = typedUrl(address->text()); !url.isEmpty())
            Q_EMIT q.documentServerEdited(url);
    });

    auto* layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(makeListenerBox(page));
    layout->addWidget(checkButton, 0, Qt::AlignLeft);
    layout->addWidget(checkView, 1);
    return page;
}

QGroupBox* PreferencesDialog::Private::makeListenerBox(QWidget* parent) {
    auto* box = new QGroupBox(PreferencesDialog::tr("How the Document Server reaches this computer"), parent);
    publicUrl = new QLineEdit(box);
    bindAddress = new QLineEdit(box);
    port = new QSpinBox(box);
    port->setRange(0, kMaxPort);
    port->setSpecialValueText(PreferencesDialog::tr("Any free port"));
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, PreferencesDialog::tr("Address of &this computer:"), publicUrl);
    addRow(form, PreferencesDialog::tr("&Listen on:"), bindAddress);
    addRow(form, PreferencesDialog::tr("P&ort:"), port);
    return box;
}

QWidget* PreferencesDialog::Private::makeFormatsPage() {
    auto* page = new QWidget(&q);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(
        hint(PreferencesDialog::tr("DOCX, XLSX and PPTX can always be edited. Choose the other formats that you "
                                   "also want to edit. Saving some of them may lose formatting."),
             page));
    auto* area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(PreferencesDialog::tr("Formats"));
    area->setFocusPolicy(Qt::NoFocus); // the boxes in it have the focus
    auto* inner = new QWidget(area);
    auto* grid = new QGridLayout(inner);
    const QStringList extensions = onlyoffice::optionallyEditable();
    for (const QString& extension : extensions) {
        auto* box = new QCheckBox(extension.toUpper(), inner);
        box->setProperty("extension", extension);
        box->setChecked(preferences.alsoEditable.contains(extension));
        box->setAccessibleName(PreferencesDialog::tr("Allow editing of %1").arg(extension.toUpper()));
        const int n = int(formats.size());
        grid->addWidget(box, n / kFormatColumns, n % kFormatColumns);
        formats.append(box);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(inner);
    layout->addWidget(area, 1);
    firstPages = new QCheckBox(PreferencesDialog::tr("Show a picture of the first &page"), page);
    firstPages->setObjectName(u"firstPages"_s);
    firstPages->setChecked(preferences.showsFirstPages);
    layout->addWidget(firstPages);
    layout->addWidget(
        hint(PreferencesDialog::tr("Of the chosen document, beside the list. The Document Server makes it."), page));
    return page;
}

void PreferencesDialog::Private::fill(const domain::Secret& theSecret) {
    address->setText(preferences.documentServer.toString());
    secret->setText(QString::fromUtf8(theSecret.reveal()));
    header->setText(preferences.jwtHeader);
    prefix->setText(preferences.jwtPrefix.trimmed());
    bindAddress->setText(preferences.listenerBindAddress);
    port->setValue(preferences.listenerPort);
    publicUrl->setText(preferences.listenerPublicUrl.toString());
}

void PreferencesDialog::Private::complain(QWidget* field, const QString& text) {
    pages->setCurrentIndex(0);
    message->showMessage(MessageLabel::Kind::Error, text);
    field->setFocus();
}

std::optional<accounts::Preferences> PreferencesDialog::Private::read() {
    message->showMessage(MessageLabel::Kind::Information, {});
    accounts::Preferences typed = preferences;
    typed.documentServer = typedUrl(address->text());
    if (typed.documentServer.isEmpty() && !address->text().trimmed().isEmpty()) {
        complain(address, PreferencesDialog::tr("This is not an address. Type it as https://docs.example.com."));
        return std::nullopt;
    }
    if (!typed.documentServer.isEmpty() && secret->text().isEmpty()) {
        complain(secret,
                 PreferencesDialog::tr("The Document Server's secret key is missing. Attache works only with signed "
                                       "requests."));
        return std::nullopt;
    }
    typed.jwtHeader = header->text().trimmed();
    static const QRegularExpression token(u"^[A-Za-z0-9-]{1,64}$"_s);
    if (!token.match(typed.jwtHeader).hasMatch()) {
        complain(header,
                 PreferencesDialog::tr("A header's name has only letters, digits and hyphens, as \"Authorization\"."));
        return std::nullopt;
    }
    // The blank between prefix and token belongs to the prefix, as in the Document Server's own configuration.
    const QString typedPrefix = prefix->text().trimmed();
    typed.jwtPrefix = typedPrefix.isEmpty() ? QString() : typedPrefix + u' ';
    typed.listenerBindAddress = bindAddress->text().trimmed();
    if (QHostAddress(typed.listenerBindAddress).isNull()) {
        complain(bindAddress, PreferencesDialog::tr("Type an address of this computer, or 0.0.0.0 for all of them."));
        return std::nullopt;
    }
    typed.listenerPort = quint16(port->value());
    typed.listenerPublicUrl = typedUrl(publicUrl->text());
    if (typed.listenerPublicUrl.isEmpty() && !publicUrl->text().trimmed().isEmpty()) {
        complain(publicUrl, PreferencesDialog::tr("This is not an address. Type it as http://192.168.1.20:8080."));
        return std::nullopt;
    }
    typed.showsFirstPages = firstPages->isChecked();
    typed.alsoEditable.clear();
    for (const QCheckBox* box : std::as_const(formats)) {
        if (box->isChecked())
            typed.alsoEditable.insert(box->property("extension").toString());
    }
    return typed;
}

void PreferencesDialog::Private::runCheck() {
    if (checkView->isRunning()) {
        checkView->stop();
        return;
    }
    const auto typed = read();
    if (!typed || !check)
        return;
    if (typed->documentServer.isEmpty()) {
        complain(address, PreferencesDialog::tr("Type the Document Server's address first."));
        return;
    }
    checkView->run(check(*typed, typedSecret(), checkView));
}

void PreferencesDialog::Private::save() {
    if (const auto typed = read())
        Q_EMIT q.saveRequested(*typed, typedSecret());
}

void PreferencesDialog::setSuggestedPublicUrl(const QUrl& url) {
    d->publicUrl->setPlaceholderText(tr("%1 (suggested)").arg(url.toString()));
}

BotPage& PreferencesDialog::botPage() {
    return *d->botPage;
}

void PreferencesDialog::showError(const domain::Error& error) {
    d->message->showMessage(MessageLabel::Kind::Error, error.message);
}

} // namespace attache::ui
