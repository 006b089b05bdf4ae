// SPDX-FileCopyrightText: 2026 The Attache authors
// SPDX-License-Identifier: Apache-2.0
// Data only, sorted by name. Source: the official table onlyoffice-docs-formats.json.
#include "onlyoffice/FormatTable.h"

#include <array>
#include <string_view>

namespace attache::onlyoffice {
namespace {

using Mime = std::string_view;
using enum FormatAction;

template <typename... Actions>
constexpr unsigned bits(Actions... actions) {
    return (0U | ... | static_cast<unsigned>(actions));
}

constexpr std::array kBmpMime{Mime("image/bmp")};
constexpr std::array kCsvMime{Mime("text/csv"), Mime("application/csv"), Mime("text/x-comma-separated-values"),
                              Mime("text/x-csv")};
constexpr std::array kDjvuMime{Mime("image/vnd.djvu")};
constexpr std::array kDocMime{Mime("application/msword")};
constexpr std::array kDocmMime{Mime("application/vnd.ms-word.document.macroenabled.12")};
constexpr std::array kDocxMime{Mime("application/vnd.openxmlformats-officedocument.wordprocessingml.document")};
constexpr std::array kDocxfMime{Mime("application/vnd.openxmlformats-officedocument.wordprocessingml.document.docxf")};
constexpr std::array kDotMime{Mime("application/msword")};
constexpr std::array kDotmMime{Mime("application/vnd.ms-word.template.macroenabled.12")};
constexpr std::array kDotxMime{Mime("application/vnd.openxmlformats-officedocument.wordprocessingml.template")};
constexpr std::array kEpubMime{Mime("application/epub+zip")};
constexpr std::array kFb2Mime{Mime("text/fb2+xml"), Mime("application/x-fictionbook+xml")};
constexpr std::array kFodpMime{Mime("application/vnd.oasis.opendocument.presentation-flat-xml")};
constexpr std::array kFodsMime{Mime("application/vnd.oasis.opendocument.spreadsheet-flat-xml")};
constexpr std::array kFodtMime{Mime("application/vnd.oasis.opendocument.text-flat-xml")};
constexpr std::array kGdocMime{Mime("application/vnd.google-apps.document")};
constexpr std::array kGifMime{Mime("image/gif")};
constexpr std::array kGsheetMime{Mime("application/vnd.google-apps.spreadsheet")};
constexpr std::array kGslidesMime{Mime("application/vnd.google-apps.presentation")};
constexpr std::array kHeicMime{Mime("image/heic")};
constexpr std::array kHeifMime{Mime("image/heif")};
constexpr std::array kHmlMime{Mime("multipart/related")};
constexpr std::array kHtmMime{Mime("text/html")};
constexpr std::array kHtmlMime{Mime("text/html")};
constexpr std::array kHwpMime{Mime("application/x-hwp"), Mime("application/x-hwp-v5")};
constexpr std::array kHwpxMime{Mime("application/x-hwpx")};
constexpr std::array kJpgMime{Mime("image/jpeg")};
constexpr std::array kKeyMime{Mime("application/vnd.apple.keynote"), Mime("application/x-iwork-keynote-sffkey"),
                              Mime("application/vnd.apple.keynote.13")};
constexpr std::array kMdMime{Mime("text/markdown")};
constexpr std::array kMhtMime{Mime("message/rfc822")};
constexpr std::array kMhtmlMime{Mime("message/rfc822")};
constexpr std::array kNumbersMime{Mime("application/vnd.apple.numbers"),
                                  Mime("application/x-iwork-numbers-sffnumbers")};
constexpr std::array kOdgMime{Mime("application/vnd.oasis.opendocument.graphics"),
                              Mime("application/x-vnd.oasis.opendocument.graphics")};
constexpr std::array kOdpMime{Mime("application/vnd.oasis.opendocument.presentation")};
constexpr std::array kOdsMime{Mime("application/vnd.oasis.opendocument.spreadsheet")};
constexpr std::array kOdtMime{Mime("application/vnd.oasis.opendocument.text")};
constexpr std::array kOformMime{Mime("application/vnd.openxmlformats-officedocument.wordprocessingml.document.oform")};
constexpr std::array kOtpMime{Mime("application/vnd.oasis.opendocument.presentation-template")};
constexpr std::array kOtsMime{Mime("application/vnd.oasis.opendocument.spreadsheet-template")};
constexpr std::array kOttMime{Mime("application/vnd.oasis.opendocument.text-template")};
constexpr std::array kOxpsMime{Mime("application/oxps")};
constexpr std::array kPagesMime{Mime("application/vnd.apple.pages"), Mime("application/x-iwork-pages-sffpages")};
constexpr std::array kPdfMime{Mime("application/pdf"), Mime("application/acrobat"), Mime("application/nappdf"),
                              Mime("application/x-pdf"), Mime("image/pdf")};
constexpr std::array kPdfaMime{Mime("application/pdf"), Mime("application/acrobat"), Mime("application/nappdf"),
                               Mime("application/x-pdf"), Mime("image/pdf")};
constexpr std::array kPngMime{Mime("image/png")};
constexpr std::array kPotMime{Mime("application/vnd.ms-powerpoint")};
constexpr std::array kPotmMime{Mime("application/vnd.ms-powerpoint.template.macroenabled.12")};
constexpr std::array kPotxMime{Mime("application/vnd.openxmlformats-officedocument.presentationml.template")};
constexpr std::array kPpsMime{Mime("application/vnd.ms-powerpoint")};
constexpr std::array kPpsmMime{Mime("application/vnd.ms-powerpoint.slideshow.macroenabled.12")};
constexpr std::array kPpsxMime{Mime("application/vnd.openxmlformats-officedocument.presentationml.slideshow")};
constexpr std::array kPptMime{Mime("application/vnd.ms-powerpoint")};
constexpr std::array kPptmMime{Mime("application/vnd.ms-powerpoint.presentation.macroenabled.12")};
constexpr std::array kPptxMime{Mime("application/vnd.openxmlformats-officedocument.presentationml.presentation")};
constexpr std::array kRtfMime{Mime("application/rtf"), Mime("text/rtf")};
constexpr std::array kStwMime{Mime("application/vnd.sun.xml.writer.template")};
constexpr std::array kSxcMime{Mime("application/vnd.sun.xml.calc")};
constexpr std::array kSxiMime{Mime("application/vnd.sun.xml.impress")};
constexpr std::array kSxwMime{Mime("application/vnd.sun.xml.writer")};
constexpr std::array kTifMime{Mime("image/tif"), Mime("image/x-tif"), Mime("application/tif"),
                              Mime("application/x-tif")};
constexpr std::array kTiffMime{Mime("image/tiff"), Mime("image/x-tiff"), Mime("application/tiff"),
                               Mime("application/x-tiff")};
constexpr std::array kTsvMime{Mime("text/tab-separated-values")};
constexpr std::array kTxtMime{Mime("text/plain")};
constexpr std::array kVsdmMime{Mime("application/vnd.ms-visio.drawing.macroEnabled.12")};
constexpr std::array kVsdxMime{Mime("application/vnd.ms-visio.drawing"), Mime("application/vnd.visio2013"),
                               Mime("application/vnd.visio")};
constexpr std::array kVssmMime{Mime("application/vnd.ms-visio.stencil.macroEnabled.12")};
constexpr std::array kVssxMime{Mime("application/vnd.ms-visio.stencil")};
constexpr std::array kVstmMime{Mime("application/vnd.ms-visio.template.macroEnabled.12")};
constexpr std::array kVstxMime{Mime("application/vnd.ms-visio.template")};
constexpr std::array kWebpMime{Mime("image/webp")};
constexpr std::array kWpsMime{Mime("application/vnd.ms-works")};
constexpr std::array kXlsMime{Mime("application/vnd.ms-excel")};
constexpr std::array kXlsbMime{Mime("application/vnd.ms-excel.sheet.binary.macroenabled.12")};
constexpr std::array kXlsmMime{Mime("application/vnd.ms-excel.sheet.macroenabled.12"),
                               Mime("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")};
constexpr std::array kXlsxMime{Mime("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")};
constexpr std::array kXltMime{Mime("application/vnd.ms-excel")};
constexpr std::array kXltmMime{Mime("application/vnd.ms-excel.template.macroenabled.12")};
constexpr std::array kXltxMime{Mime("application/vnd.openxmlformats-officedocument.spreadsheetml.template")};
constexpr std::array kXmlMime{Mime("application/xml"), Mime("text/xml")};
constexpr std::array kXpsMime{Mime("application/vnd.ms-xpsdocument"), Mime("application/xps")};
constexpr std::array kZipMime{Mime("application/zip")};

constexpr std::array kFormats{
    Format{"bmp", DocumentType::None, bits(), kBmpMime},
    Format{"csv", DocumentType::Cell, bits(View, Picture, LossyEdit, CustomFilter), kCsvMime},
    Format{"djvu", DocumentType::Pdf, bits(View, Picture), kDjvuMime},
    Format{"doc", DocumentType::Word, bits(View, Picture, AutoConvert), kDocMime},
    Format{"docm", DocumentType::Word, bits(View, Picture, Edit, Review, Comment, Encrypt), kDocmMime},
    Format{"docx", DocumentType::Word, bits(View, Picture, Edit, Review, Comment, Encrypt), kDocxMime},
    Format{"docxf", DocumentType::Pdf, bits(View, Picture), kDocxfMime},
    Format{"dot", DocumentType::Word, bits(View, Picture, AutoConvert), kDotMime},
    Format{"dotm", DocumentType::Word, bits(View, Picture, Edit, Review, Comment, Encrypt), kDotmMime},
    Format{"dotx", DocumentType::Word, bits(View, Picture, Edit, Review, Comment, Encrypt), kDotxMime},
    Format{"dps", DocumentType::Slide, bits(View, Picture, AutoConvert), {}},
    Format{"dpt", DocumentType::Slide, bits(View, Picture, AutoConvert), {}},
    Format{"epub", DocumentType::Word, bits(View, Picture, LossyEdit, AutoConvert), kEpubMime},
    Format{"et", DocumentType::Cell, bits(View, Picture, AutoConvert), {}},
    Format{"ett", DocumentType::Cell, bits(View, Picture, AutoConvert), {}},
    Format{"fb2", DocumentType::Word, bits(View, Picture, LossyEdit, AutoConvert), kFb2Mime},
    Format{"fodp", DocumentType::Slide, bits(View, Picture, AutoConvert), kFodpMime},
    Format{"fods", DocumentType::Cell, bits(View, Picture, AutoConvert), kFodsMime},
    Format{"fodt", DocumentType::Word, bits(View, Picture, AutoConvert), kFodtMime},
    Format{"gdoc", DocumentType::Word, bits(View), kGdocMime},
    Format{"gif", DocumentType::None, bits(), kGifMime},
    Format{"gsheet", DocumentType::Cell, bits(View), kGsheetMime},
    Format{"gslides", DocumentType::Slide, bits(View), kGslidesMime},
    Format{"heic", DocumentType::None, bits(), kHeicMime},
    Format{"heif", DocumentType::None, bits(), kHeifMime},
    Format{"hml", DocumentType::Word, bits(View, Picture, AutoConvert), kHmlMime},
    Format{"htm", DocumentType::Word, bits(View, Picture, AutoConvert), kHtmMime},
    Format{"html", DocumentType::Word, bits(View, Picture, LossyEdit, AutoConvert), kHtmlMime},
    Format{"hwp", DocumentType::Word, bits(View, Picture, AutoConvert), kHwpMime},
    Format{"hwpx", DocumentType::Word, bits(View, Picture, AutoConvert), kHwpxMime},
    Format{"jpg", DocumentType::None, bits(), kJpgMime},
    Format{"key", DocumentType::Slide, bits(View, Picture, AutoConvert), kKeyMime},
    Format{"md", DocumentType::Word, bits(View, Picture, AutoConvert), kMdMime},
    Format{"mht", DocumentType::Word, bits(View, Picture, AutoConvert), kMhtMime},
    Format{"mhtml", DocumentType::Word, bits(View, Picture, AutoConvert), kMhtmlMime},
    Format{"numbers", DocumentType::Cell, bits(View, Picture, AutoConvert), kNumbersMime},
    Format{"odg", DocumentType::Slide, bits(View, Picture, AutoConvert), kOdgMime},
    Format{"odp", DocumentType::Slide, bits(View, Picture, LossyEdit, Comment, Encrypt, AutoConvert), kOdpMime},
    Format{"ods", DocumentType::Cell, bits(View, Picture, LossyEdit, Comment, Encrypt, CustomFilter, AutoConvert),
           kOdsMime},
    Format{"odt", DocumentType::Word, bits(View, Picture, LossyEdit, Review, Comment, Encrypt, AutoConvert), kOdtMime},
    Format{"oform", DocumentType::Pdf, bits(View), kOformMime},
    Format{"otp", DocumentType::Slide, bits(View, Picture, LossyEdit, Comment, Encrypt, AutoConvert), kOtpMime},
    Format{"ots", DocumentType::Cell, bits(View, Picture, LossyEdit, Comment, Encrypt, CustomFilter, AutoConvert),
           kOtsMime},
    Format{"ott", DocumentType::Word, bits(View, Picture, LossyEdit, Review, Comment, Encrypt, AutoConvert), kOttMime},
    Format{"oxps", DocumentType::Pdf, bits(View, Picture), kOxpsMime},
    Format{"pages", DocumentType::Word, bits(View, Picture, AutoConvert), kPagesMime},
    Format{"pdf", DocumentType::Pdf, bits(View, Picture, Edit, Comment, Fill, Encrypt), kPdfMime},
    Format{"pdfa", DocumentType::None, bits(), kPdfaMime},
    Format{"png", DocumentType::None, bits(), kPngMime},
    Format{"pot", DocumentType::Slide, bits(View, Picture, AutoConvert), kPotMime},
    Format{"potm", DocumentType::Slide, bits(View, Picture, Edit, Comment, Encrypt), kPotmMime},
    Format{"potx", DocumentType::Slide, bits(View, Picture, Edit, Comment, Encrypt), kPotxMime},
    Format{"pps", DocumentType::Slide, bits(View, Picture, AutoConvert), kPpsMime},
    Format{"ppsm", DocumentType::Slide, bits(View, Picture, Edit, Comment, Encrypt), kPpsmMime},
    Format{"ppsx", DocumentType::Slide, bits(View, Picture, Edit, Comment, Encrypt), kPpsxMime},
    Format{"ppt", DocumentType::Slide, bits(View, Picture, AutoConvert), kPptMime},
    Format{"pptm", DocumentType::Slide, bits(View, Picture, Edit, Comment, Encrypt), kPptmMime},
    Format{"pptx", DocumentType::Slide, bits(View, Picture, Edit, Comment, Encrypt), kPptxMime},
    Format{"rtf", DocumentType::Word, bits(View, Picture, LossyEdit, Review, Comment, AutoConvert), kRtfMime},
    Format{"stw", DocumentType::Word, bits(View, Picture, AutoConvert), kStwMime},
    Format{"sxc", DocumentType::Cell, bits(View, Picture, AutoConvert), kSxcMime},
    Format{"sxi", DocumentType::Slide, bits(View, Picture, AutoConvert), kSxiMime},
    Format{"sxw", DocumentType::Word, bits(View, Picture, AutoConvert), kSxwMime},
    Format{"tif", DocumentType::None, bits(), kTifMime},
    Format{"tiff", DocumentType::None, bits(), kTiffMime},
    Format{"tsv", DocumentType::Cell, bits(View, Picture, LossyEdit, CustomFilter), kTsvMime},
    Format{"txt", DocumentType::Word, bits(View, Picture, LossyEdit), kTxtMime},
    Format{"vsdm", DocumentType::Diagram, bits(View, Picture), kVsdmMime},
    Format{"vsdx", DocumentType::Diagram, bits(View, Picture), kVsdxMime},
    Format{"vssm", DocumentType::Diagram, bits(View, Picture), kVssmMime},
    Format{"vssx", DocumentType::Diagram, bits(View, Picture), kVssxMime},
    Format{"vstm", DocumentType::Diagram, bits(View, Picture), kVstmMime},
    Format{"vstx", DocumentType::Diagram, bits(View, Picture), kVstxMime},
    Format{"webp", DocumentType::None, bits(), kWebpMime},
    Format{"wps", DocumentType::Word, bits(View, Picture, AutoConvert), kWpsMime},
    Format{"wpt", DocumentType::Word, bits(View, Picture, AutoConvert), {}},
    Format{"xls", DocumentType::Cell, bits(View, Picture, AutoConvert), kXlsMime},
    Format{"xlsb", DocumentType::Cell, bits(View, Picture, Edit, Comment, Encrypt, CustomFilter), kXlsbMime},
    Format{"xlsm", DocumentType::Cell, bits(View, Picture, Edit, Comment, Encrypt, CustomFilter), kXlsmMime},
    Format{"xlsx", DocumentType::Cell, bits(View, Picture, Edit, Comment, Encrypt, CustomFilter), kXlsxMime},
    Format{"xlt", DocumentType::Cell, bits(View, Picture, AutoConvert), kXltMime},
    Format{"xltm", DocumentType::Cell, bits(View, Picture, Edit, Comment, Encrypt, CustomFilter), kXltmMime},
    Format{"xltx", DocumentType::Cell, bits(View, Picture, Edit, Comment, Encrypt, CustomFilter), kXltxMime},
    Format{"xml", DocumentType::Word, bits(View, Picture, AutoConvert), kXmlMime},
    Format{"xps", DocumentType::Pdf, bits(View, Picture), kXpsMime},
    Format{"zip", DocumentType::None, bits(), kZipMime},
};

} // namespace

std::span<const Format> formatTable() {
    return kFormats;
}

} // namespace attache::onlyoffice
