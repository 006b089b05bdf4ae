// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Documents without a server: a standard model with the roles the views read.
#pragma once

#include "models/AttachmentModel.h"
#include "models/HumanText.h"
#include "onlyoffice/FormatCatalog.h"

#include <QStandardItemModel>

namespace attache {

struct FakeFile {
    QString name;
    QString author;
    QString date;
    qint64 size = 18000;
    int versions = 1;
    domain::AccessRights rights = domain::kViewerRights;
    bool isMine = false;
};

inline domain::Document fakeDocument(const FakeFile& file) {
    domain::Document document;
    for (int number = 1; number <= file.versions; ++number) {
        domain::DocumentVersion version;
        version.number = number;
        version.attachment.file.id = QStringLiteral("%1-%2").arg(file.name).arg(number);
        version.attachment.file.name = file.name;
        version.attachment.file.extension = file.name.section(QLatin1Char('.'), -1).toLower();
        version.attachment.file.size = file.size;
        version.attachment.postedAt = 1'700'000'000'000 + number;
        document.versions.append(version);
    }
    return document;
}

inline void addFile(QStandardItemModel& model, const FakeFile& file) {
    using models::AttachmentModel;
    const domain::Document document = fakeDocument(file);
    const QString extension = document.newest().attachment.file.extension;
    const onlyoffice::Format* format = onlyoffice::findFormat(extension);
    const documents::Actions actions =
        documents::actionsFor({extension, file.size, file.rights, {}, false, file.isMine});
    const QString size = QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat);
    const QString access = models::accessText(file.rights, file.isMine);
    const QStringList texts{file.name, file.versions > 1 ? QStringLiteral("v%1").arg(file.versions) : QString(),
                            size,      file.author,
                            file.date, access};
    QStringList authors;
    QStringList dates;
    for (int i = 0; i < file.versions; ++i) {
        authors.append(i % 2 ? QStringLiteral("alice") : file.author);
        dates.append(i + 1 == file.versions ? file.date : QStringLiteral("Monday"));
    }
    QList<QStandardItem*> row;
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setData(QVariant::fromValue(document), AttachmentModel::DocumentRole);
        item->setData(int(actions), AttachmentModel::ActionsRole);
        item->setData(int(file.rights), AttachmentModel::RightsRole);
        item->setData(file.author, AttachmentModel::AuthorNameRole);
        item->setData(text.toLower(), AttachmentModel::SortRole);
        item->setData(format ? int(format->type) : 0, AttachmentModel::DocumentTypeRole);
        item->setData(file.isMine, AttachmentModel::IsMineRole);
        item->setData(authors, AttachmentModel::VersionAuthorNamesRole);
        item->setData(dates, AttachmentModel::VersionDatesRole);
        item->setData(access, AttachmentModel::AccessTextRole);
        item->setData(file.date, AttachmentModel::DateTextRole);
        row.append(item);
    }
    model.appendRow(row);
}

inline void addSampleFiles(QStandardItemModel& model) {
    const domain::AccessRights edit = domain::kViewerRights | domain::Right::Edit;
    addFile(model,
            {QStringLiteral("Budget 2026.xlsx"), QStringLiteral("bob"), QStringLiteral("yesterday"), 18234, 4, edit});
    addFile(model, {QStringLiteral("Report.docx"), QStringLiteral("you"), QStringLiteral("10:42"), 45000, 1,
                    domain::kAuthorRights, true});
    addFile(model, {QStringLiteral("Kickoff.pptx"), QStringLiteral("carol"), QStringLiteral("Monday"), 2345678});
    addFile(model, {QStringLiteral("Contract.pdf"), QStringLiteral("carol"), QStringLiteral("Monday"), 345678});
    addFile(model, {QStringLiteral("Office plan.vsdx"), QStringLiteral("dave"), QStringLiteral("5 Nov"), 99000});
    addFile(model, {QStringLiteral("team photo.png"), QStringLiteral("dave"), QStringLiteral("4 Nov"), 5345678});
    addFile(model, {QStringLiteral("backup.zip"), QStringLiteral("bob"), QStringLiteral("3 Nov"), 0});
    addFile(model,
            {QString(QStringLiteral("A very long name ")).repeated(12) + QStringLiteral("final v3.docx"),
             QStringLiteral("Maximiliane von Hohenstein-Falkenburg"), QStringLiteral("12 Jan 2025"), 18234, 12, edit});
    addFile(model,
            {QStringLiteral("report\uFFFDxcod.exe"), QStringLiteral("mallory"), QStringLiteral("3 Jan 2025"), 666});
    addFile(model, {QStringLiteral("\u05D3\u05D5\u05D7 \u05E9\u05E0\u05EA\u05D9 2026.docx"), QStringLiteral("noa"),
                    QStringLiteral("2 Jan 2025"), 12345});
}

} // namespace attache
