// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "RandomThreads.h"

using namespace Qt::StringLiterals;

namespace attache::test {
namespace {

constexpr qint64 kStep = 20'000; // ms, as the oracle counts

QString name(QLatin1StringView prefix, unsigned number) {
    return prefix + QString::number(number);
}

QString someone(const Chooser& next) {
    return name("u"_L1, next(4));
}

void addRights(domain::Post& post, const Chooser& next, const QString& fileId) {
    for (unsigned i = next(4); i > 0; --i)
        allow(post, next(3) == 0 ? QString(versions::kEveryone) : someone(next), domain::AccessLevel(next(5)), fileId);
    if (next(8) == 0)
        post.props.insert(versions::rightsPropName(fileId, someone(next)), u"rubbish"_s);
    if (next(3) != 0)
        return;
    for (const QString& principal : {QString(versions::kEveryone), someone(next)}) {
        qint64 until = 0;
        for (unsigned i = next(4); i > 0; --i) {
            until += (1 + next(20)) * kStep;
            logged(post, principal, until, versions::WriteState(next(3)), fileId);
        }
    }
    if (next(8) == 0) {
        QJsonObject log = post.props.value(versions::RightsLog::propName(fileId)).toObject();
        log.insert("since"_L1, qint64(next(40)) * kStep);
        post.props.insert(versions::RightsLog::propName(fileId), log);
    }
}

domain::Post somePost(const Chooser& next, unsigned names) {
    domain::Post one;
    one.id = name("p"_L1, next(names));
    one.channelId = next(12) == 0 ? u"other"_s : u"channel"_s;
    one.rootId = next(4) == 0 ? QString() : name("p"_L1, next(8) == 0 ? next(names) : 0);
    one.userId = someone(next);
    one.createAt = next(64) * kStep;
    one.updateAt = one.createAt + (next(8) == 0 ? next(9) * kStep : 0);
    if (next(16) == 0)
        one.deleteAt = one.updateAt;
    const unsigned files = next(8) == 0 ? next(3) : 1;
    for (unsigned i = 0; i < files; ++i) {
        domain::FileInfo info = file(name("f"_L1, next(names)), next(12) == 0 ? u"xlsx"_s : u"docx"_s);
        info.createAt = next(16) == 0 ? next(80) * kStep : 0;
        info.deleteAt = next(24) == 0 ? 1 : 0;
        if (next(8) == 0)
            info.extension.clear();
        one.files.append(info);
        one.fileIds.append(info.id);
        if (next(2) == 0)
            addRights(one, next, info.id);
    }
    if (next(5) != 0) {
        const QString root = name("f"_L1, next(3) == 0 ? next(names) : 0);
        const QString parent = next(3) == 0 ? root : name("f"_L1, next(names));
        const auto record = domain::versionProps({root, parent, 2 + int(next(6)), u"s"_s, u"k"_s, {}});
        one.props.insert(domain::kVersionProp, record.value(domain::kVersionProp));
    }
    return one;
}

// Something that nobody has yet, built on something that is there.
void makePlausible(QList<domain::Post>& thread, const Chooser& next) {
    domain::Post& last = thread.last();
    const domain::Post& base = thread.at(next(unsigned(thread.size())));
    if (last.files.isEmpty() || base.files.isEmpty() || last.rootId.isEmpty())
        return;
    if (next(4) != 0) {
        last.rootId = u"p0"_s;
        last.channelId = u"channel"_s;
        last.deleteAt = 0;
        last.files = {file({})};
        last.fileIds = QStringList{QString()};
    }
    last.id = name("q"_L1, unsigned(thread.size()));
    last.files[0].id = last.fileIds[0] = name("g"_L1, unsigned(thread.size()));
    const auto claimed = domain::readVersionProps(last.props);
    const auto ofBase = domain::readVersionProps(base.props);
    if (!claimed)
        return;
    domain::VersionRecord record = *claimed;
    record.parentFileId = base.files.first().id;
    record.rootFileId = ofBase ? ofBase->rootFileId : record.parentFileId;
    last.props.insert(domain::kVersionProp, domain::versionProps(record).value(domain::kVersionProp));
    last.createAt = last.updateAt = base.createAt + next(8) * kStep;
}

} // namespace

QList<domain::Post> randomThread(const Chooser& next, int posts) {
    QList<domain::Post> thread;
    const unsigned names = 2 + unsigned(posts) * 3 / 2;
    // Mostly one that has something to build on.
    if (next(8) != 0) {
        domain::Post root = post(u"p0"_s, next(4) * kStep, {file(u"f0"_s)}, {}, someone(next));
        addRights(root, next, u"f0"_s);
        thread.append(root);
    }
    while (thread.size() < posts) {
        thread.append(somePost(next, names));
        if (next(3) != 0)
            makePlausible(thread, next);
        if (next(16) == 0)
            thread.append(thread.at(next(unsigned(thread.size()))));
    }
    return thread;
}

} // namespace attache::test
