// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "signin/SignInPage.h"

#include "mattermost/MattermostClient.h"
#include "signin/CredentialsStep.h"
#include "signin/ServerStep.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace attache::ui {
namespace {
constexpr int kFormWidth = 440;
constexpr int kIconSize = 72;
} // namespace

class SignInPage::Private {
public:
    explicit Private(SignInPage& page)
        : q(page) {}

    QCoro::Task<> lookForServer(mattermost::ServerAddress address);
    void hintAtPlainHttp(const domain::Error& error, const mattermost::ServerAddress& address);
    QCoro::Task<> signIn(QString loginId, domain::Secret password, QString mfaCode);
    QCoro::Task<> useToken(domain::Secret token);
    void finish(const domain::User& user, const domain::Secret& token);
    void showFailure(const domain::Error& error);
    // Every piece of network work belongs to one client; dropping it cancels the work.
    void cancel();

    SignInPage& q;
    ServerStep* server = nullptr;
    CredentialsStep* credentials = nullptr;
    QStackedWidget* steps = nullptr;
    std::unique_ptr<mattermost::MattermostClient> client;
    mattermost::ServerConfig config;
    accounts::Account known; // prefilled; its id is kept when the same person signs in again
    int attempt = 0;         // answers to an earlier attempt are dropped
};

SignInPage::SignInPage(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this)) {
    d->server = new ServerStep(this);
    d->credentials = new CredentialsStep(this);
    d->steps = new QStackedWidget(this);
    d->steps->addWidget(d->server);
    d->steps->addWidget(d->credentials);
    d->steps->setFixedWidth(kFormWidth);

    auto* icon = new QLabel(this);
    icon->setPixmap(
        QIcon(QStringLiteral(":/icons/attache.svg")).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    icon->setAlignment(Qt::AlignCenter);
    auto* title = new QLabel(tr("Sign in to Mattermost"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(title);
    layout->addSpacing(16);
    // Not by alignment: the height for long messages would be asked for with the page's width then.
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(d->steps);
    middle->addStretch();
    layout->addLayout(middle);
    layout->addStretch(3);
    setFocusProxy(d->server);

    connect(d->server, &ServerStep::chosen, this,
            [this](const mattermost::ServerAddress& address) { d->lookForServer(address); });
    connect(d->server, &ServerStep::cancelled, this, [this] { d->cancel(); });
    connect(d->server, &ServerStep::plainHttpAccepted, this, &SignInPage::plainHttpAccepted);
    connect(d->server, &ServerStep::sandboxRequested, this, &SignInPage::sandboxRequested);
    connect(d->server, &ServerStep::retryRequested, this, &SignInPage::retryRequested);
    connect(d->credentials, &CredentialsStep::passwordGiven, this,
            [this](const QString& loginId, const domain::Secret& password, const QString& code) {
                d->signIn(loginId, password, code);
            });
    connect(d->credentials, &CredentialsStep::tokenGiven, this,
            [this](const domain::Secret& token) { d->useToken(token); });
    connect(d->credentials, &CredentialsStep::cancelled, this, [this] { d->cancel(); });
    connect(d->credentials, &CredentialsStep::backRequested, this, [this] {
        d->cancel();
        d->credentials->forgetSecrets();
        d->steps->setCurrentWidget(d->server);
        d->server->setFocus();
    });
}

SignInPage::~SignInPage() {
    // Work under way ends now, and finds its attempt over.
    ++d->attempt;
    d->client.reset();
}

void SignInPage::setPlainHttpHosts(QSet<QString> hosts) {
    d->server->setPlainHttpHosts(std::move(hosts));
}

void SignInPage::prefill(const accounts::Account& account) {
    d->known = account;
    d->server->setAddress(account.server.url().toString());
    d->credentials->setUserName(account.user.username);
    d->steps->setCurrentWidget(d->server);
}

void SignInPage::signInAgain(const accounts::Account& account) {
    prefill(account);
    d->server->hideSandbox();
    d->lookForServer(account.server);
}

void SignInPage::showNotice(const QString& text) {
    d->server->showRetry(false);
    d->server->showMessage(MessageLabel::Kind::Information, text);
}

void SignInPage::showRetry(const domain::Error& error) {
    d->server->showMessage(MessageLabel::Kind::Warning, error.message);
    d->server->showRetry(true);
}

void SignInPage::setSandboxOffered(bool isOffered) {
    if (!isOffered)
        d->server->hideSandbox();
}

void SignInPage::setSandboxBusy(bool busy) {
    d->server->setSandboxBusy(busy);
}

void SignInPage::showSandboxError(const domain::Error& error) {
    d->server->showMessage(MessageLabel::Kind::Error, error.message);
}

void SignInPage::Private::cancel() {
    ++attempt;
    if (client) // a fresh one: the requests of the old one are aborted with it
        client = std::make_unique<mattermost::MattermostClient>(client->address());
    server->setBusy(false);
    credentials->setBusy(false);
    server->showMessage(MessageLabel::Kind::Information, {});
    credentials->showMessage(MessageLabel::Kind::Information, {});
}

void SignInPage::Private::showFailure(const domain::Error& error) {
    server->setBusy(false);
    credentials->setBusy(false);
    server->showMessage(MessageLabel::Kind::Error, error.message);
    credentials->showMessage(MessageLabel::Kind::Error, error.message);
}

// Servers at home often have no encryption, and people type their addresses without "http://".
void SignInPage::Private::hintAtPlainHttp(const domain::Error& error, const mattermost::ServerAddress& address) {
    const auto plain = address.overPlainHttp();
    const bool isAbsent = error.kind == domain::ErrorKind::Unreachable || error.kind == domain::ErrorKind::TlsFailed;
    if (!isAbsent || !plain || address.needsPlainHttpConsent())
        return;
    const QString hint = SignInPage::tr("If this server has no encryption, type %1.").arg(plain->url().toString());
    server->showMessage(MessageLabel::Kind::Error, error.message + u' ' + hint);
}

QCoro::Task<> SignInPage::Private::lookForServer(mattermost::ServerAddress address) {
    const QPointer page(&q);
    const int mine = ++attempt;
    server->setBusy(true);
    client = std::make_unique<mattermost::MattermostClient>(address);
    const auto isMattermost = co_await client->ping();
    if (!page || mine != attempt)
        co_return;
    if (!isMattermost) {
        showFailure(isMattermost.error());
        hintAtPlainHttp(isMattermost.error(), address);
        co_return;
    }
    const auto answer = co_await client->clientConfig();
    if (!page || mine != attempt)
        co_return;
    if (!answer) {
        showFailure(answer.error());
        co_return;
    }
    config = *answer;
    server->setBusy(false);
    server->showMessage(MessageLabel::Kind::Information, {});
    credentials->setServer(address.displayName(), config);
    steps->setCurrentWidget(credentials);
    credentials->setFocus();
}

QCoro::Task<> SignInPage::Private::signIn(QString loginId, domain::Secret password, QString mfaCode) {
    const QPointer page(&q);
    const int mine = ++attempt;
    credentials->setBusy(true);
    const auto answer = co_await client->login(loginId, password, mfaCode);
    if (!page || mine != attempt)
        co_return;
    credentials->setBusy(false);
    if (answer)
        finish(answer->user, answer->token);
    else if (answer.error().kind == domain::ErrorKind::MfaRequired)
        credentials->askForMfaCode();
    else
        showFailure(answer.error());
}

QCoro::Task<> SignInPage::Private::useToken(domain::Secret token) {
    const QPointer page(&q);
    const int mine = ++attempt;
    credentials->setBusy(true);
    client->setToken(token);
    const auto answer = co_await client->me();
    if (!page || mine != attempt)
        co_return;
    credentials->setBusy(false);
    if (answer)
        finish(*answer, token);
    else if (answer.error().kind == domain::ErrorKind::SignedOut)
        showFailure({domain::ErrorKind::WrongCredentials,
                     SignInPage::tr(
                         "The server does not know this token, or it was revoked. Make a new one in Mattermost under "
                         "Profile, Security."),
                     {},
                     0,
                     {}});
    else
        showFailure(answer.error());
}

void SignInPage::Private::finish(const domain::User& user, const domain::Secret& token) {
    accounts::Account account;
    account.server = client->address();
    account.serverId = config.serverId.isEmpty() ? account.server.displayName() : config.serverId;
    account.serverName = config.siteName;
    account.user = user;
    const bool isKnown = known.server == account.server && known.user.id == user.id;
    // The same person on the same server keeps the id, also after signing out: saves wait under it.
    const QUuid sameAlways = QUuid::createUuidV5(QUuid(), account.server.url().toString() + u'\n' + user.id);
    account.id = isKnown ? known.id : sameAlways.toString(QUuid::WithoutBraces);
    credentials->forgetSecrets();
    credentials->showMessage(MessageLabel::Kind::Information, {});
    server->showMessage(MessageLabel::Kind::Information, {});
    server->showRetry(false);
    steps->setCurrentWidget(server);
    Q_EMIT q.signedIn(account, token);
}

} // namespace attache::ui
