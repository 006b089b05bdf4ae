// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
#include "application/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace attache::ui {
namespace {

// The language that was found, or nothing.
QString install(QCoreApplication& app, const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder) || !QCoreApplication::installTranslator(translator.get()))
        return {};
    const QString language = translator->language();
    translator.release()->setParent(&app);
    return language;
}

} // namespace

void installTranslations(QCoreApplication& app) {
    const QString ours = u":/i18n"_s;
    QString language = install(app, QLocale(), u"attache"_s, ours);
    if (language.isEmpty()) // no language of the person's; the English plurals are translations, too
        language = install(app, QLocale(QLocale::English), u"attache"_s, ours);
    // Qt's dialogs speak as Attache does: never half of a window in another language, or in another direction.
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install(app, QLocale(language), u"qtbase"_s, qts);
}

} // namespace attache::ui
