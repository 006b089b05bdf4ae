// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "documents/FileServing.h"

#include "documents/PublicUrl.h"
#include "onlyoffice/Callback.h"
#include "onlyoffice/FormatCatalog.h"

namespace attache::documents {

listener::Authorize documentServerOnly(const onlyoffice::DocumentServerSettings& settings, const QUrl& listenerUrl,
                                       const domain::Clock& clock) {
    const std::string header = settings.jwtHeader.toStdString();
    return [settings, listenerUrl, header, &clock](const listener::RequestView& request) {
        const QUrl url = urlBelow(listenerUrl, QString::fromUtf8(QByteArrayView(request.target)));
        return onlyoffice::checkDownloadToken(request.header(header), url, settings, clock.now()).has_value();
    };
}

QByteArray contentTypeOf(const QString& extension) {
    const onlyoffice::Format* format = onlyoffice::findFormat(extension);
    if (!format || format->mimeTypes.empty())
        return QByteArrayLiteral("application/octet-stream");
    return {format->mimeTypes.front().data(), static_cast<qsizetype>(format->mimeTypes.front().size())};
}

} // namespace attache::documents
