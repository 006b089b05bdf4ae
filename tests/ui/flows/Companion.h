// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Companion: the whole program with a profile of its own, in front of a Mattermost and a Document Server double.
//
// Thread: the GUI thread.
#pragma once

#include "Hands.h"
#include "application/Application.h"
#include "sandbox/app/Seed.h"
#include "sandbox/documentserver/DocumentServerDouble.h"
#include "sandbox/mattermost/MattermostDouble.h"

#include <QTemporaryDir>

namespace attache::ui {
class EditorTab;
class EditorTabs;
} // namespace attache::ui

namespace attache::test {

// The version that a reply in a thread carries.
struct PostedVersion {
    QString message;
    QString fileName;
    QStringList text; // by paragraph
    QList<sandbox::DocumentComment> comments;
    QByteArray file;
};

// The two servers, seeded.
struct Stage {
    Stage();
    // The replies with a file below the document's post, oldest first.
    [[nodiscard]] QList<PostedVersion> versionsOf(const QString& fileName) const;
    // Waits for that many.
    bool gets(int count, const QString& fileName) const;

    sandbox::MattermostDouble mattermost;
    sandbox::DocumentServerDouble documents;
    sandbox::SeededSandbox seeded;
};

class Companion {
public:
    explicit Companion(Stage& stage); // starts with an empty profile
    ~Companion();

    void restart();
    void stop(); // as at a crash: nobody is asked
    void start();
    [[nodiscard]] bool isRunning() const { return m_application != nullptr; }
    [[nodiscard]] ui::Application& application() { return *m_application; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] const accounts::ProfileFolders& folders() const { return m_folders; }
    [[nodiscard]] QAbstractItemView& files();
    [[nodiscard]] QAbstractItemView& channels();

    // As a person does it: through the sign-in page, the preferences dialog, the side bar, the context menu.
    bool giveServer(); // up to the second step
    bool signIn(const QString& username);
    bool setUpDocumentServer();
    bool fillPreferences(); // and saves: with the preferences dialog open
    bool showChannel(const QString& name);
    bool openFile(const QString& name);
    // What most stories begin with: signed in, the Document Server set up, "Docs" shown.
    bool begin(const QString& username);
    // Opens the file and waits until its editor is ready; null when it doesn't get ready.
    [[nodiscard]] ui::EditorTab* edit(const QString& name);
    // Waits until the editor in the last tab is ready.
    [[nodiscard]] ui::EditorTab* readyEditor();
    bool closeTab(ui::EditorTab& tab);        // by its close button
    bool moveToOwnWindow(ui::EditorTab& tab); // by its context menu
    // Types into the editor, wherever it is, and waits until the Document Server has it.
    bool typeInto(ui::EditorTab& tab, const QString& text);
    // The same with a comment, by somebody who may only comment.
    bool commentIn(ui::EditorTab& tab, const QString& text);

private:
    [[nodiscard]] ui::EditorTabs& tabs() const;
    bool typeUntil(ui::EditorTab& tab, const QString& text, const std::function<bool(const QString& key)>& hasArrived);

    Stage& m_stage;
    QTemporaryDir m_folder;
    accounts::ProfileFolders m_folders;
    std::unique_ptr<ui::Application> m_application;
    QPointer<ui::MainWindow> m_window;
};

// main() of a flow test: an application as ui/main.cpp makes it. ATTACHE_TEST_PALETTE=dark: with a dark palette.
int runFlow(int argc, char** argv, const std::function<int(int, char**)>& test);

} // namespace attache::test

#define ATTACHE_FLOW_MAIN(Test)                                                                                        \
    int main(int argc, char** argv) {                                                                                  \
        return attache::test::runFlow(argc, argv, [](int count, char** arguments) {                                    \
            Test test;                                                                                                 \
            return QTest::qExec(&test, count, arguments);                                                              \
        });                                                                                                            \
    }
