// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/mattermost/Json.h"

#include <QJsonDocument>

namespace attache::sandbox::mm {

using namespace Qt::StringLiterals;

namespace {

// What a genuine Mattermost 5.37 tells everyone, and what it adds for people who are signed in.
const char* const BeforeSignIn = R"json({
"AboutLink":"https://about.mattermost.com/default-about/",
"AndroidAppDownloadLink":"https://about.mattermost.com/mattermost-android-app/","AndroidLatestVersion":"",
"AndroidMinVersion":"","AppDownloadLink":"https://mattermost.com/download/#mattermostApps",
"AsymmetricSigningPublicKey":"","BuildDate":"Tue Jul 13 19:35:02 UTC 2021","BuildEnterpriseReady":"false",
"BuildHash":"f46b068ecf3b20a0d6e529618813e0ef6b85ed72","BuildHashEnterprise":"none","BuildNumber":"5.37.0",
"CWSUrl":"","CustomBrandText":"","CustomDescriptionText":"","DefaultClientLocale":"en",
"DesktopLatestVersion":"","DesktopMinVersion":"","DiagnosticId":"yuy9hd1qt7dh7e4eefcwgxufga",
"DiagnosticsEnabled":"false","EmailLoginButtonBorderColor":"#2389D7","EmailLoginButtonColor":"#0000",
"EmailLoginButtonTextColor":"#2389D7","EnableAskCommunityLink":"true","EnableBotAccountCreation":"true",
"EnableCustomBrand":"false","EnableCustomEmoji":"true","EnableDiagnostics":"false","EnableFile":"false",
"EnableGuestAccounts":"false","EnableLdap":"false","EnableMultifactorAuthentication":"true",
"EnableOpenServer":"true","EnableSaml":"false","EnableSignInWithEmail":"true",
"EnableSignInWithUsername":"true","EnableSignUpWithEmail":"true","EnableSignUpWithGitLab":"false",
"EnableSignUpWithGoogle":"false","EnableSignUpWithOffice365":"false","EnableSignUpWithOpenId":"false",
"EnableUserCreation":"true","EnforceMultifactorAuthentication":"false","FeatureFlagAppsEnabled":"false",
"FeatureFlagCloudDelinquentEmailJobsEnabled":"false","FeatureFlagCollapsedThreads":"true",
"FeatureFlagCustomDataRetentionEnabled":"false","FeatureFlagEnableRemoteClusterService":"false",
"FeatureFlagPluginApps":"","FeatureFlagPluginFocalboard":"","FeatureFlagPluginIncidentManagement":"1.14.3",
"FeatureFlagTestBoolFeature":"false","FeatureFlagTestFeature":"off","FeatureFlagTimedDND":"false",
"FileLevel":"INFO","GuestAccountsEnforceMultifactorAuthentication":"false","HasImageProxy":"false",
"HelpLink":"https://about.mattermost.com/default-help/",
"IosAppDownloadLink":"https://about.mattermost.com/mattermost-ios-app/","IosLatestVersion":"",
"IosMinVersion":"","LdapLoginButtonBorderColor":"","LdapLoginButtonColor":"","LdapLoginButtonTextColor":"",
"LdapLoginFieldName":"","NoAccounts":"false","OpenIdButtonColor":"","OpenIdButtonText":"",
"PasswordMinimumLength":"10","PasswordRequireLowercase":"true","PasswordRequireNumber":"true",
"PasswordRequireSymbol":"true","PasswordRequireUppercase":"true","PluginsEnabled":"false",
"PrivacyPolicyLink":"https://mattermost.com/privacy-policy/",
"ReportAProblemLink":"https://about.mattermost.com/default-report-a-problem/","SamlLoginButtonBorderColor":"",
"SamlLoginButtonColor":"","SamlLoginButtonText":"","SamlLoginButtonTextColor":"","SiteName":"MM real",
"SupportEmail":"","TelemetryId":"yuy9hd1qt7dh7e4eefcwgxufga",
"TermsOfServiceLink":"https://mattermost.com/terms-of-service/","Version":"5.37.0","WebsocketPort":"80",
"WebsocketSecurePort":"443","WebsocketURL":""
})json";

const char* const AfterSignIn = R"json({
"AllowBannerDismissal":"false","AllowCustomThemes":"true","AllowedThemes":"","AvailableLocales":"",
"BannerColor":"","BannerText":"","BannerTextColor":"","CloseUnusedDirectMessages":"false",
"CloudUserLimit":"0","CollapsedThreads":"disabled","CustomUrlSchemes":"",
"DataRetentionEnableFileDeletion":"false","DataRetentionEnableMessageDeletion":"false",
"DataRetentionFileRetentionDays":"0","DataRetentionMessageRetentionDays":"0","DefaultTheme":"",
"EmailNotificationContentsType":"full","EnableBanner":"false","EnableChannelViewedMessages":"true",
"EnableCluster":"false","EnableCommands":"true","EnableCompliance":"false",
"EnableConfirmNotificationsToChannel":"false","EnableCustomUserStatuses":"true","EnableDeveloper":"false",
"EnableEmailBatching":"false","EnableEmailInvitations":"false","EnableEmojiPicker":"true",
"EnableFileAttachments":"true","EnableGifPicker":"false","EnableIncomingWebhooks":"true","EnableLatex":"true",
"EnableLegacySidebar":"false","EnableLinkPreviews":"false","EnableMarketplace":"false",
"EnableMetrics":"false","EnableMobileFileDownload":"true","EnableMobileFileUpload":"true",
"EnableOAuthServiceProvider":"false","EnableOutgoingWebhooks":"true","EnablePostIconOverride":"false",
"EnablePostUsernameOverride":"false","EnablePreviewFeatures":"true","EnablePreviewModeBanner":"false",
"EnablePublicLink":"true","EnableReliableWebSockets":"true","EnableSVGs":"true","EnableTesting":"false",
"EnableThemeSelection":"true","EnableTutorial":"false","EnableUserAccessTokens":"true",
"EnableUserDeactivation":"false","EnableUserTypingMessages":"true","EnableXToLeaveChannelsFromLHS":"false",
"ExperimentalChannelOrganization":"false","ExperimentalCloudBilling":"false","ExperimentalCloudUserLimit":"0",
"ExperimentalEnableAuthenticationTransfer":"true","ExperimentalEnableAutomaticReplies":"false",
"ExperimentalEnableClickToReply":"false","ExperimentalEnableDefaultChannelLeaveJoinMessages":"true",
"ExperimentalEnablePostMetadata":"true","ExperimentalGroupUnreadChannels":"disabled",
"ExperimentalHideTownSquareinLHS":"false","ExperimentalPrimaryTeam":"","ExperimentalSharedChannels":"false",
"ExperimentalTimezone":"true","ExperimentalTownSquareIsReadOnly":"false",
"ExperimentalViewArchivedChannels":"true","ExtendSessionLengthWithActivity":"false","GfycatApiKey":"",
"GfycatApiSecret":"","GoogleDeveloperKey":"","InstallationDate":"1795357118961",
"IsDefaultMarketplace":"false","LdapFirstNameAttributeSet":"false","LdapLastNameAttributeSet":"false",
"LdapNicknameAttributeSet":"false","LdapPictureAttributeSet":"false","LdapPositionAttributeSet":"false",
"LockTeammateNameDisplay":"false","ManagedResourcePaths":"","MaxFileSize":"52428800",
"MaxNotificationsPerChannel":"1000000","MaxPostSize":"16383","MinimumHashtagLength":"3",
"PostEditTimeLimit":"-1","RequireEmailVerification":"false","RestrictDirectMessage":"any","RunJobs":"true",
"SQLDriverName":"postgres","SamlFirstNameAttributeSet":"false","SamlLastNameAttributeSet":"false",
"SamlNicknameAttributeSet":"false","SamlPositionAttributeSet":"false","SendEmailNotifications":"false",
"SendPushNotifications":"false","ShowEmailAddress":"true","ShowFullName":"true",
"SiteURL":"http://127.0.0.1:8065","TeammateNameDisplay":"username",
"TimeBetweenUserTypingUpdatesMilliseconds":"5000","UpgradedFromTE":"false"
})json";

QString truth(bool value) {
    return value ? u"true"_s : u"false"_s;
}

void put(QJsonObject& config, const QString& name, const QString& value) {
    if (config.contains(name))
        config.insert(name, value);
}

} // namespace

QJsonObject clientConfig(const State& state, bool isSignedIn) {
    QJsonObject config = QJsonDocument::fromJson(BeforeSignIn).object();
    if (isSignedIn) {
        const QJsonObject more = QJsonDocument::fromJson(AfterSignIn).object();
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            config.insert(entry.key(), entry.value());
    }
    const MattermostOptions& options = state.options;
    put(config, u"SiteName"_s, options.siteName);
    put(config, u"SiteURL"_s, state.siteUrl.toString());
    put(config, u"TelemetryId"_s, state.telemetryId);
    put(config, u"DiagnosticId"_s, state.telemetryId);
    put(config, u"EnableMultifactorAuthentication"_s, truth(options.mfa));
    put(config, u"MaxFileSize"_s, QString::number(options.maxFileSize));
    put(config, u"EnableFileAttachments"_s, truth(options.attachments));
    put(config, u"EnablePublicLink"_s, truth(options.publicLinks));
    put(config, u"EnableReliableWebSockets"_s, truth(options.reliableWebSockets));
    return config;
}

} // namespace attache::sandbox::mm
