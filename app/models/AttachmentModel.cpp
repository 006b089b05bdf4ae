// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "models/AttachmentModel.h"

#include "domain/FileName.h"
#include "models/AttachmentFeed.h"
#include "models/DocumentRows.h"
#include "models/HumanText.h"
#include "models/PeopleNames.h"
#include "versions/PluginRights.h"
#include "versions/Versions.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace attache::models {

using namespace Qt::StringLiterals;

class AttachmentModel::Private {
public:
    explicit Private(AttachmentModel* model)
        : q(model)
        , rows(announcer()) {}

    DocumentRows::Announcer announcer();
    [[nodiscard]] DocumentRow makeRow(const domain::Document& document, const QString& threadId) const;
    void rebuild(const QSet<QString>& threadIds);
    void wantNames(const QList<DocumentRow>& added);
    void repaintNames(const QSet<QString>& userIds);
    void repaintDates();
    void emitColumns(int first, int last);

    [[nodiscard]] QDateTime now() const {
        return source.clock ? QDateTime::fromMSecsSinceEpoch(source.clock->now().count())
                            : QDateTime::currentDateTime();
    }
    [[nodiscard]] QString authorName(const QString& userId) const {
        return userId == source.me.id ? tr("you") : names.nameOf(userId);
    }
    [[nodiscard]] QString fileName(const DocumentRow& row) const {
        return domain::displayFileName(row.document.newest().attachment.file.name);
    }
    [[nodiscard]] QString text(const DocumentRow& row, int column) const;
    [[nodiscard]] QString spoken(const DocumentRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const DocumentRow& row, int column) const;
    [[nodiscard]] QStringList versionTexts(const DocumentRow& row, bool dates) const;

    AttachmentModel* q;
    Source source;
    AttachmentFeed feed;
    PeopleNames names;
    DocumentRows rows;
    QTimer midnight;
};

DocumentRows::Announcer AttachmentModel::Private::announcer() {
    return {
        .beginInsert = [this](int first, int last) { q->beginInsertRows({}, first, last); },
        .endInsert = [this] { q->endInsertRows(); },
        .beginRemove = [this](int first, int last) { q->beginRemoveRows({}, first, last); },
        .endRemove = [this] { q->endRemoveRows(); },
        .beginMove = [this](int from, int before) { q->beginMoveRows({}, from, from, {}, before); },
        .endMove = [this] { q->endMoveRows(); },
        .changed = [this](int row) { emitColumns(row, row); },
    };
}

void AttachmentModel::Private::emitColumns(int first, int last) {
    Q_EMIT q->dataChanged(q->index(first, 0), q->index(last, ColumnCount - 1));
}

DocumentRow AttachmentModel::Private::makeRow(const domain::Document& document, const QString& threadId) const {
    const domain::Attachment& root = document.first().attachment;
    const domain::Attachment& newest = document.newest().attachment;
    DocumentRow row{document, threadId, domain::kViewerRights, {}, 0, root.authorId == source.me.id, {}};
    if (const domain::Post* post = feed.posts().find(threadId, root.postId)) {
        row.rights = versions::rightsFor(*post, root.file.id, source.me.id);
        row.rules = versions::readRules(post->props, root.file.id);
    }
    const QString extension =
        newest.file.extension.isEmpty() ? domain::extensionOf(newest.file.name) : newest.file.extension;
    row.actions = documents::actionsFor(
        {extension, newest.file.size, row.rights, source.alsoEditable, feed.channel().isArchived(), row.isMine});
    if (const onlyoffice::Format* format = onlyoffice::findFormat(extension))
        row.documentType = int(format->type);
    return row;
}

void AttachmentModel::Private::rebuild(const QSet<QString>& threadIds) {
    QList<DocumentRow> made;
    for (const QString& threadId : threadIds) {
        const QList<domain::Document> documents = versions::documentsIn(feed.posts().thread(threadId));
        for (const domain::Document& document : documents)
            made.append(makeRow(document, threadId));
    }
    rows.replaceThreads(threadIds.values(), made);
    wantNames(made);
}

void AttachmentModel::Private::wantNames(const QList<DocumentRow>& added) {
    QSet<QString> people;
    for (const DocumentRow& row : added) {
        for (const domain::DocumentVersion& version : row.document.versions)
            people.insert(version.attachment.authorId);
        for (auto rule = row.rules.people.cbegin(); rule != row.rules.people.cend(); ++rule)
            people.insert(rule.key());
    }
    names.want(people);
}

void AttachmentModel::Private::repaintNames(const QSet<QString>& userIds) {
    for (int row = 0; row < rows.size(); ++row) {
        const DocumentRow& shown = rows.at(row);
        const bool isConcerned =
            std::ranges::any_of(shown.document.versions,
                                [&](const domain::DocumentVersion& version) {
                                    return userIds.contains(version.attachment.authorId);
                                }) ||
            std::ranges::any_of(userIds, [&](const QString& id) { return shown.rules.people.contains(id); });
        if (isConcerned)
            Q_EMIT q->dataChanged(q->index(row, AuthorColumn), q->index(row, AuthorColumn),
                                  {Qt::DisplayRole, Qt::ToolTipRole, AuthorNameRole, SortRole, VersionAuthorNamesRole,
                                   AccessSummaryRole});
    }
}

void AttachmentModel::Private::repaintDates() {
    if (rows.size() > 0)
        Q_EMIT q->dataChanged(q->index(0, DateColumn), q->index(rows.size() - 1, DateColumn),
                              {Qt::DisplayRole, DateTextRole, VersionDatesRole});
    midnight.start(int(msUntilMidnight(now())));
}

QString AttachmentModel::Private::text(const DocumentRow& row, int column) const {
    const domain::DocumentVersion& newest = row.document.newest();
    switch (column) {
    case NameColumn:
        return fileName(row);
    case VersionColumn:
        return newest.number > 1 ? tr("v%1", "version number").arg(newest.number) : QString();
    case SizeColumn:
        return QLocale().formattedDataSize(std::max<qint64>(0, newest.attachment.file.size), 0,
                                           QLocale::DataSizeTraditionalFormat);
    case AuthorColumn:
        return authorName(newest.attachment.authorId);
    case DateColumn:
        return shortDate(newest.attachment.postedAt, now());
    case AccessColumn:
        return accessText(row.rights, row.isMine);
    default:
        return {};
    }
}

QString AttachmentModel::Private::spoken(const DocumentRow& row, int column) const {
    if (column == NameColumn && row.document.newest().number > 1)
        return tr("%1, version %2").arg(fileName(row)).arg(row.document.newest().number);
    if (column == DateColumn)
        return fullDate(row.document.newest().attachment.postedAt);
    return text(row, column);
}

QVariant AttachmentModel::Private::sortKey(const DocumentRow& row, int column) const {
    switch (column) {
    case VersionColumn:
        return row.document.newest().number;
    case SizeColumn:
        return row.document.newest().attachment.file.size;
    case DateColumn:
        return row.activity();
    case AccessColumn:
        return accessLevel(row.rights, row.isMine);
    default:
        return text(row, column).toLower();
    }
}

QStringList AttachmentModel::Private::versionTexts(const DocumentRow& row, bool dates) const {
    QStringList texts;
    const QDateTime today = now();
    for (const domain::DocumentVersion& version : row.document.versions)
        texts.append(dates ? shortDate(version.attachment.postedAt, today) : authorName(version.attachment.authorId));
    return texts;
}

AttachmentModel::AttachmentModel(QObject* parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this)) {
    connect(&d->feed, &AttachmentFeed::threadsChanged, this, [this](const QSet<QString>& ids) { d->rebuild(ids); });
    connect(&d->feed, &AttachmentFeed::stateChanged, this, [this] {
        Q_EMIT stateChanged(state());
        Q_EMIT loadingOlderChanged(isLoadingOlder()); // a page under way counts as older once there is a first one
    });
    connect(&d->feed, &AttachmentFeed::fetchingChanged, this, [this] { Q_EMIT loadingOlderChanged(isLoadingOlder()); });
    connect(&d->names, &PeopleNames::namesChanged, this, [this](const QSet<QString>& ids) { d->repaintNames(ids); });
    d->midnight.setSingleShot(true);
    d->midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->midnight, &QTimer::timeout, this, [this] { d->repaintDates(); });
}

AttachmentModel::~AttachmentModel() = default;

void AttachmentModel::setSource(Source source) {
    beginResetModel();
    d->rows.clear();
    endResetModel();
    d->source = std::move(source);
    d->feed.setSource(d->source.client, d->source.events);
    d->names.setSource(d->source.client, d->source.me, d->source.nameDisplay);
    d->midnight.start(int(msUntilMidnight(d->now())));
}

void AttachmentModel::showChannel(domain::Channel channel) {
    d->feed.stop();
    beginResetModel();
    d->rows.clear();
    endResetModel();
    d->feed.show(channel);
}

void AttachmentModel::reload() {
    d->feed.reload();
}

void AttachmentModel::retry() {
    d->feed.retry();
}

void AttachmentModel::addPost(const domain::Post& post) {
    d->feed.take(post);
}

void AttachmentModel::clear() {
    setSource({});
}

const domain::Channel& AttachmentModel::channel() const {
    return d->feed.channel();
}

AttachmentModel::State AttachmentModel::state() const {
    switch (d->feed.state()) {
    case AttachmentFeed::State::Loading:
        return State::Loading;
    case AttachmentFeed::State::Ready:
        return State::Ready;
    case AttachmentFeed::State::Failed:
        return State::Failed;
    case AttachmentFeed::State::Idle:
        break;
    }
    return State::Idle;
}

bool AttachmentModel::isLoadingOlder() const {
    return d->feed.isFetching() && d->feed.state() == AttachmentFeed::State::Ready;
}

const domain::Error& AttachmentModel::error() const {
    return d->feed.error();
}

QModelIndex AttachmentModel::indexOf(const QString& rootFileId) const {
    const auto row = d->rows.find(rootFileId);
    return row ? index(*row, 0) : QModelIndex();
}

QString AttachmentModel::personName(const QString& userId) const {
    return d->authorName(userId);
}

int AttachmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : d->rows.size();
}

int AttachmentModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttachmentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DocumentRow& row = d->rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return d->text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(d->spoken(row, index.column()));
    case Qt::AccessibleTextRole:
        return d->spoken(row, index.column());
    case DocumentRole:
        return QVariant::fromValue(row.document);
    case ActionsRole:
        return int(row.actions);
    case RightsRole:
        return int(row.rights);
    case AuthorNameRole:
        return d->authorName(row.document.newest().attachment.authorId);
    case SortRole:
        return d->sortKey(row, index.column());
    case DocumentTypeRole:
        return row.documentType;
    case IsMineRole:
        return row.isMine;
    case VersionAuthorNamesRole:
        return d->versionTexts(row, false);
    case VersionDatesRole:
        return d->versionTexts(row, true);
    case AccessTextRole:
        return accessText(row.rights, row.isMine);
    case DateTextRole:
        return d->text(row, DateColumn);
    case FullDateRole:
        return fullDate(row.activity());
    case AccessSummaryRole:
        return accessSummary(
            row.rules, [this](const QString& id) { return d->authorName(id); },
            channel().type == domain::ChannelType::Direct);
    default:
        return {};
    }
}

QVariant AttachmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case VersionColumn:
        return tr("Version");
    case SizeColumn:
        return tr("Size");
    case AuthorColumn:
        return tr("Author");
    case DateColumn:
        return tr("Date");
    case AccessColumn:
        return tr("Access");
    default:
        return {};
    }
}

bool AttachmentModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && d->feed.canFetchOlder();
}

void AttachmentModel::fetchMore(const QModelIndex& parent) {
    if (!parent.isValid())
        d->feed.fetchOlder();
}

} // namespace attache::models
