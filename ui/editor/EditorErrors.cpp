// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorErrors.h"

#include <QCoreApplication>
#include <QSet>

namespace attache::ui {
using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorKind;
namespace {

class EditorErrors {
    Q_DECLARE_TR_FUNCTIONS(EditorErrors)
};

Error make(ErrorKind kind, const QString& message, const QString& id) {
    return Error{kind, message, id, 0, std::nullopt};
}

QString nameOf(const WebOrigin& server) {
    return server.toUrl().authority();
}

struct Meaning {
    int code;
    ErrorKind kind;
    const char* text;
};

constexpr Meaning kMeanings[] = {
    {-2, ErrorKind::TimedOut,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server took too long to convert the document. Try again; if it stays so, "
                       "the document may be too large for it.")},
    {-3, ErrorKind::InvalidInput,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server could not read the document. The file may be damaged, or its name "
                       "doesn't match its content. Download it and open it with another program.")},
    {-4, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "EditorErrors",
         "The Document Server could not fetch the document from this computer. Run the connection check in "
         "the preferences: the address under which the Document Server reaches Attache may be wrong, or a "
         "firewall stands between.")},
    {-6, ErrorKind::ServerFault,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server has trouble with its database. Try again later, or tell its "
                       "administrator.")},
    {-8, ErrorKind::BadToken,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server doesn't know this document's key. Open the document again.")},
    {-18, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The connection to the Document Server is lost. You can read and copy the document; "
                       "open it again to edit it.")},
    {-19, ErrorKind::Forbidden,
     QT_TRANSLATE_NOOP("EditorErrors", "The document is protected by a password and can't be opened.")},
    {-20, ErrorKind::BadToken,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server refused Attache's signature. The secret in Attache's preferences "
                       "must be the one of the Document Server: ask its administrator.")},
    {-21, ErrorKind::BadToken,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server says that Attache's signature is out of date. Try again; if it "
                       "stays so, this computer's clock and the server's differ.")},
    {-22, ErrorKind::RateLimited,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server's licence allows no more people at the same time. Try again when "
                       "somebody has left.")},
    {-23, ErrorKind::Forbidden, QT_TRANSLATE_NOOP("EditorErrors", "You lack the right to do this in this document.")},
    {-24, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "A part of the editor didn't come from the Document Server. Check the network and open the "
                       "document again.")},
    {-25, ErrorKind::BadAnswer,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The editor got into trouble with the last change. What came before is kept; open the document "
                       "again.")},
    {-26, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The editor could not load its fonts from the Document Server. Try again; if it stays so, tell "
                       "its administrator.")},
    {-82, ErrorKind::InvalidInput,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server could not read the document. The file may be damaged, or its name "
                       "doesn't match its content. Download it and open it with another program.")},
    {-83, ErrorKind::ServerFault,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server could not convert the document for saving. Your text is still in the "
                       "editor: try again, or choose another format.")},
    {-84, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The document is larger than the Document Server allows. Its administrator can raise the limit; "
                       "download the document to open it with another program.")},
    {-85, ErrorKind::InvalidInput,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The document's content doesn't match its name: it is a file of another type. Download it and "
                       "open it with another program.")},
    {-100, ErrorKind::Forbidden,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "You were taken out of the editing of this document: the rights have changed, or "
                       "somebody restored another version. Open it again.")},
    {-101, ErrorKind::ServerFault,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The Document Server can't hand saved versions to Attache. Your text is kept on the "
                       "Document Server; run the connection check in the preferences.")},
    {-102, ErrorKind::Unreachable,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "The connection came back, but the document has a newer version by now. Copy what is missing "
                       "there, and open the document again.")},
    {-104, ErrorKind::BadAnswer,
     QT_TRANSLATE_NOOP("EditorErrors",
                       "An earlier version of this document could not be saved; the editor has opened it from "
                       "the Document Server's store. It is saved when you close it.")},
};

// -120: open for too long (30 days by default), -121: nothing done for long, -122: the session's token was refused.
constexpr Meaning kSessionEnded{
    0, ErrorKind::SignedOut,
    QT_TRANSLATE_NOOP("EditorErrors",
                      "The Document Server has ended this editing session. What it had received is kept; open the "
                      "document again to go on.")};

const Meaning* meaningOf(int code) {
    if (code <= -120 && code >= -122)
        return &kSessionEnded;
    for (const Meaning& meaning : kMeanings) {
        if (meaning.code == code)
            return &meaning;
    }
    return nullptr;
}

QString unknownProblem(int code, const QString& editorText) {
    if (editorText.trimmed().isEmpty())
        return EditorErrors::tr("The editor reports problem %1.").arg(code);
    return EditorErrors::tr("The editor reports: %1").arg(editorText.simplified());
}

} // namespace

Error editorError(int code, const QString& editorText) {
    const QString id = u"editor:%1"_s.arg(code);
    if (const Meaning* meaning = meaningOf(code))
        return make(meaning->kind, EditorErrors::tr(meaning->text), id);
    return make(ErrorKind::BadAnswer, unknownProblem(code, editorText), id);
}

QString editorWarning(int code, const QString& editorText) {
    const Meaning* meaning = meaningOf(code);
    return meaning ? EditorErrors::tr(meaning->text) : unknownProblem(code, editorText);
}

Error apiUnreachable(const WebOrigin& server) {
    return make(ErrorKind::Unreachable,
                EditorErrors::tr(
                    "The Document Server %1 doesn't answer. Check that it runs and that this computer can reach it.")
                    .arg(nameOf(server)),
                u"editor:api-unreachable"_s);
}

Error apiMissing(const WebOrigin& server) {
    return make(
        ErrorKind::NotFound,
        EditorErrors::tr(
            "%1 answers, but doesn't hand out the ONLYOFFICE editor. Check the Document Server's address in the "
            "preferences; the server may also still be starting.")
            .arg(nameOf(server)),
        u"editor:api-missing"_s);
}

Error apiInvalid(const WebOrigin& server) {
    return make(
        ErrorKind::BadAnswer,
        EditorErrors::tr(
            "%1 answers with something that isn't the ONLYOFFICE editor. Check the Document Server's address in the "
            "preferences; a sign-in page or a proxy may stand in front of it.")
            .arg(nameOf(server)),
        u"editor:api-invalid"_s);
}

Error configRefused(const WebOrigin& server) {
    return make(ErrorKind::InvalidInput,
                EditorErrors::tr(
                    "The editor of %1 refuses this document. The Document Server may be older than this type of file: "
                    "ask its administrator for an update, or download the document.")
                    .arg(nameOf(server)),
                u"editor:config-refused"_s);
}

Error certificateRefused(const WebOrigin& server, const QString& problem) {
    return make(ErrorKind::TlsFailed,
                EditorErrors::tr(
                    "The certificate of the Document Server %1 can't be trusted: %2 Ask its administrator for a valid "
                    "certificate, or add the certificate's issuer to this system.")
                    .arg(nameOf(server), problem),
                u"editor:certificate"_s);
}

Error editorTooSlow(const WebOrigin& server) {
    return make(
        ErrorKind::TimedOut,
        EditorErrors::tr(
            "The editor of %1 didn't start in time. The Document Server may be busy or still starting: try again in a "
            "moment.")
            .arg(nameOf(server)),
        u"editor:timeout"_s);
}

Error editorStillSaving() {
    return make(
        ErrorKind::NotFound,
        EditorErrors::tr("This document was saved a moment ago, and its new version isn't in Mattermost yet. Try "
                         "again in a moment."),
        u"editor:still-saving"_s);
}

Error editorCrashed() {
    return make(
        ErrorKind::BadAnswer,
        EditorErrors::tr(
            "The editor's process has ended unexpectedly. Everything that the Document Server had received is kept; "
            "reload to go on."),
        u"editor:crashed"_s);
}

Error badServerAddress() {
    return make(
        ErrorKind::NotSetUp,
        EditorErrors::tr(
            "The Document Server's address isn't usable. Correct it in the preferences: it starts with https:// or "
            "http://."),
        u"editor:address"_s);
}

bool isCuredInPreferences(const Error& error) {
    static const QSet<QString> causes{u"editor:-4"_s, u"editor:-20"_s, u"editor:api-missing"_s,
                                      u"editor:api-invalid"_s};
    return error.kind == ErrorKind::NotSetUp || causes.contains(error.id);
}

} // namespace attache::ui
