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

void install(QCoreApplication& app, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QLocale(), name, u"_"_s, folder) && QCoreApplication::installTranslator(translator.get()))
        translator.release()->setParent(&app);
}

} // namespace

void installTranslations(QCoreApplication& app) {
    install(app, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"attache"_s, u":/i18n"_s);
}

} // namespace attache::ui
