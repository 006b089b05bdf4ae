// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Routes.h"

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

HttpResponse wrongCredentials(const Call& call) {
    return fail(call, 401, u"api.user.login.invalid_credentials_email_username"_s,
                u"Enter a valid email or username and/or password."_s);
}

bool isNumeric(const QString& code) {
    bool isNumber = false;
    code.toUInt(&isNumber);
    return isNumber;
}

// The order of the checks tells a client what it may conclude: the password comes before the code.
HttpResponse login(Call& call) {
    const QJsonObject body = call.body();
    const QString password = body.value(u"password"_s).toString();
    const QString code = body.value(u"token"_s).toString();
    if (password.isEmpty())
        return fail(call, 400, u"api.user.login.blank_pwd.app_error"_s, u"Password field must not be blank"_s);
    const User* found = call.state.userNamed(body.value(u"login_id"_s).toString());
    if (!found)
        return wrongCredentials(call);
    User& user = call.state.users[found->id];
    if (!user.isActive)
        return fail(call, 401, u"api.user.login.inactive.app_error"_s,
                    u"Login failed because your account has been deactivated. Please contact an administrator."_s);
    if (user.failedLogins >= call.state.options.maxLoginAttempts)
        return fail(call, 401, u"api.user.check_user_login_attempts.too_many.app_error"_s,
                    u"Your account is locked because of too many failed password attempts."_s);
    if (user.password != password) {
        ++user.failedLogins;
        return wrongCredentials(call);
    }
    if (call.state.options.mfa && !user.mfaCode.isEmpty() && code != user.mfaCode) {
        ++user.failedLogins;
        if (!isNumeric(code))
            return fail(call, 401, u"mfa.validate_token.authenticate.app_error"_s, u"Invalid MFA token."_s);
        return fail(call, 401, u"api.user.check_user_mfa.bad_code.app_error"_s, u"Invalid MFA token."_s);
    }
    user.failedLogins = 0;
    HttpResponse response = json(userJson(user, true));
    response.headers.emplaceBack("Token", call.state.addSession(user.id, false).toLatin1());
    return response;
}

HttpResponse logout(Call& call) {
    if (!call.state.sessions.value(call.token).isPersonalToken)
        call.state.sessions.remove(call.token);
    return done();
}

HttpResponse config(Call& call) {
    const QString format = call.parameter(u"format"_s);
    if (format.isEmpty())
        return fail(call, 501, u"api.config.client.old_format.app_error"_s);
    if (format != u"old"_s)
        return badParameter(call, u"format"_s);
    return json(clientConfig(call.state, !call.userId.isEmpty()));
}

HttpResponse ping(Call&) {
    QJsonObject body{{u"status"_s, u"OK"_s}};
    for (const auto& name : {u"AndroidLatestVersion"_s, u"AndroidMinVersion"_s, u"DesktopLatestVersion"_s,
                             u"DesktopMinVersion"_s, u"IosLatestVersion"_s, u"IosMinVersion"_s})
        body.insert(name, QString());
    return json(body);
}

} // namespace

void addSignInRoutes(Router& router) {
    router.add("POST", u"/users/login"_s, login, Router::Needs::Nothing);
    router.add("POST", u"/users/logout"_s, logout, Router::Needs::Nothing);
    router.add("GET", u"/config/client"_s, config, Router::Needs::Nothing);
    router.add("GET", u"/system/ping"_s, ping, Router::Needs::Nothing);
}

} // namespace attache::sandbox::mm
