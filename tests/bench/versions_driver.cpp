// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// attache-bench-versions: the files page in front of a Mattermost double with a document of a thousand versions.
// Chooses that document, and another one, in turn, and says how long it took until its details were painted; beside it
// the same for a bare list of as many lines.
#include "domain/VersionRecord.h"
#include "files/FileListView.h"
#include "files/VersionList.h"
#include "models/AttachmentModel.h"
#include "models/ChannelModel.h"
#include "sandbox/mattermost/MattermostDouble.h"
#include "window/FilesPage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStringListModel>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

constexpr int kVersions = 1000;
constexpr int kRounds = 15;
constexpr int kPatience = 60'000; // ms

// The versions as Attache writes them; each was made from the one before.
void seed(sandbox::MattermostDouble& server, const QString& channel, const QString& author) {
    server.addPost({channel, author, u"small"_s, {{u"Small.docx"_s, "x"}}, {}, {}, 0});
    QStringList posts{server.addPost({channel, author, u"large"_s, {{u"Large.docx"_s, "x"}}, {}, {}, 0})};
    while (posts.size() < kVersions)
        posts.append(
            server.addPost({channel, author, u"updated"_s, {{u"Large.docx"_s, "x"}}, posts.constFirst(), {}, 0}));
    QHash<QString, QString> files; // by post; the double makes their ids
    const QList<QJsonObject> made = server.posts(channel);
    for (const QJsonObject& post : made)
        files.insert(post.value("id"_L1).toString(), post.value("file_ids"_L1).toArray().first().toString());
    domain::VersionRecord record;
    record.rootFileId = files.value(posts.constFirst());
    record.documentKey = u"key"_s;
    for (int number = 2; number <= kVersions; ++number) {
        record.number = number;
        record.saveId = u"save-%1"_s.arg(number);
        record.parentFileId = files.value(posts.at(number - 2));
        server.setProps(posts.at(number - 1), domain::versionProps(record));
    }
}

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatience);
}

// Until what was painted is on its way to the display.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget* widget)
        : QObject(widget) {
        widget->installEventFilter(this);
    }
    std::optional<double> timeFor(const std::function<void()>& act) {
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        act();
        if (!waitFor([this] { return m_isPainted; }))
            return std::nullopt;
        return double(timer.nsecsElapsed()) / 1e6;
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] { m_isPainted = true; });
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

std::optional<double> reference() {
    QListView view;
    QStringListModel empty;
    QStringList lines;
    for (int i = kVersions; i > 0; --i)
        lines.append(u"○  v%1  alice  yesterday"_s.arg(i));
    QStringListModel model(lines);
    view.setModel(&empty);
    view.resize(270, 300);
    view.show();
    PaintWatch watch(view.viewport());
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        if (!watch.timeFor([&] { view.setModel(&empty); }))
            return std::nullopt;
        const auto time = watch.timeFor([&] { view.setModel(&model); });
        if (!time)
            return std::nullopt;
        times.push_back(*time);
    }
    return median(times);
}

std::optional<double> measure(ui::FilesPage& page, models::AttachmentModel& model) {
    auto* list = page.findChild<ui::FileListView*>();
    auto* versions = page.findChild<ui::VersionList*>();
    const auto rowNamed = [&](const QString& name) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(Qt::DisplayRole).toString() == name)
                return model.index(row, 0);
        }
        return QModelIndex();
    };
    const auto versionsOf = [&](const QModelIndex& index) {
        return index.data(models::AttachmentModel::DocumentRole).value<domain::Document>().versions.size();
    };
    if (!waitFor(
            [&] { return rowNamed(u"Small.docx"_s).isValid() && versionsOf(rowNamed(u"Large.docx"_s)) == kVersions; }))
        return std::nullopt;
    PaintWatch watch(versions->viewport());
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        if (!watch.timeFor([&] { list->select(rowNamed(u"Small.docx"_s)); }) || versions->model()->rowCount() != 1)
            return std::nullopt;
        const auto time = watch.timeFor([&] { list->select(rowNamed(u"Large.docx"_s)); });
        if (!time || versions->model()->rowCount() != kVersions)
            return std::nullopt;
        times.push_back(*time);
    }
    return median(times);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    sandbox::MattermostDouble server;
    const QString alice = server.addUser(u"alice"_s, u"pw"_s, u"Alice"_s, u"Anders"_s);
    const QString team = server.addTeam(u"acme"_s, u"Acme"_s, {alice});
    const QString docs = server.addChannel(team, u"docs"_s, u"Docs"_s, 'O', {alice});
    seed(server, docs, alice);
    const auto address = *mattermost::ServerAddress::parse(server.url().toString());
    mattermost::MattermostClient client(address, domain::Secret(server.addPersonalToken(alice).toUtf8()));
    domain::User me;
    me.id = alice;
    me.username = u"alice"_s;
    models::ChannelModel channels;
    models::AttachmentModel attachments;
    attachments.setSource({&client, nullptr, me, domain::NameDisplay::Username, {}, nullptr});
    ui::FilesPage page;
    page.setModels(&channels, &attachments);
    page.resize(1180, 700);
    page.show();
    channels.load(client, me, domain::NameDisplay::Username);
    if (!waitFor([&] { return attachments.channel().id == docs; }))
        return 1;
    while (attachments.canFetchMore({})) {
        attachments.fetchMore({});
        waitFor([&] { return !attachments.isLoadingOlder(); });
    }
    const auto ours = measure(page, attachments);
    const auto bare = reference();
    if (!ours || !bare)
        return 1;
    std::fprintf(stderr, "opened %.3f %.3f\n", *ours, *bare);
    return 0;
}
