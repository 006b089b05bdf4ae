#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attache authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the blank documents that New begins with, beside this script: the same bytes each time.

Minimal OOXML (ECMA-376): what the format demands, A4, and styles that people expect to find.
"""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"


def relationships(*targets):
    """targets: (type, target), numbered from rId1."""
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def content_types(parts):
    """parts: {"/word/document.xml": "wordprocessingml.document.main"}"""
    lines = "".join(
        f'<Override PartName="{name}" ContentType="{TYPES}.{kind}+xml"/>' for name, kind in parts.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    )


def write(name, parts):
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as package:
        for path, text in parts.items():
            entry = zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, text)


THEME = f"""{HEAD}<a:theme xmlns:a="{DRAWING}" name="Attache"><a:themeElements>
<a:clrScheme name="Attache"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F3A5F"/></a:dk2>
<a:lt2><a:srgbClr val="EEF1F5"/></a:lt2><a:accent1><a:srgbClr val="2F6DB5"/></a:accent1>
<a:accent2><a:srgbClr val="D9772B"/></a:accent2><a:accent3><a:srgbClr val="7A8793"/></a:accent3>
<a:accent4><a:srgbClr val="E0A526"/></a:accent4><a:accent5><a:srgbClr val="3E8E7E"/></a:accent5>
<a:accent6><a:srgbClr val="7C5AA6"/></a:accent6><a:hlink><a:srgbClr val="1A5FB4"/></a:hlink>
<a:folHlink><a:srgbClr val="6A4A8C"/></a:folHlink></a:clrScheme>
<a:fontScheme name="Attache"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
<a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
<a:fmtScheme name="Attache"><a:fillStyleLst>{'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3}</a:fillStyleLst>
<a:lnStyleLst>{"".join(f'<a:ln w="{w}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>' for w in (6350, 12700, 19050))}</a:lnStyleLst>
<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>
<a:bgFillStyleLst>{'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>' * 3}</a:bgFillStyleLst></a:fmtScheme>
</a:themeElements></a:theme>"""


# ---- text

def heading(level, half_points, before):
    return (
        f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/>'
        f'<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>'
        f'<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="{before}" w:after="120"/>'
        f'<w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3A5F"/>'
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/></w:rPr></w:style>'
    )


def document():
    styles = f"""{HEAD}<w:styles xmlns:w="{WORD}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3A5F"/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr></w:style>
{heading(1, 32, 360)}{heading(2, 28, 280)}{heading(3, 24, 240)}</w:styles>"""
    body = f"""{HEAD}<w:document xmlns:w="{WORD}"><w:body><w:p/><w:sectPr>
<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>
</w:sectPr></w:body></w:document>"""
    write(
        "document.docx",
        {
            "[Content_Types].xml": content_types(
                {
                    "/word/document.xml": "wordprocessingml.document.main",
                    "/word/styles.xml": "wordprocessingml.styles",
                    "/word/theme/theme1.xml": "theme",
                }
            ),
            "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
            "word/document.xml": body,
            "word/_rels/document.xml.rels": relationships(("styles", "styles.xml"), ("theme", "theme/theme1.xml")),
            "word/styles.xml": styles,
            "word/theme/theme1.xml": THEME,
        },
    )


# ---- table

def spreadsheet():
    workbook = f"""{HEAD}<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews>
<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>"""
    sheet = f"""{HEAD}<worksheet xmlns="{SHEET}"><dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>
<sheetFormatPr defaultRowHeight="14.25"/><sheetData/>
<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9"/></worksheet>"""
    styles = f"""{HEAD}<styleSheet xmlns="{SHEET}">
<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""
    write(
        "spreadsheet.xlsx",
        {
            "[Content_Types].xml": content_types(
                {
                    "/xl/workbook.xml": "spreadsheetml.sheet.main",
                    "/xl/worksheets/sheet1.xml": "spreadsheetml.worksheet",
                    "/xl/styles.xml": "spreadsheetml.styles",
                    "/xl/theme/theme1.xml": "theme",
                }
            ),
            "_rels/.rels": relationships(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": workbook,
            "xl/_rels/workbook.xml.rels": relationships(
                ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("theme", "theme/theme1.xml")
            ),
            "xl/worksheets/sheet1.xml": sheet,
            "xl/styles.xml": styles,
            "xl/theme/theme1.xml": THEME,
        },
    )


# ---- slides: 16:9; lengths in EMU

WIDTH, HEIGHT = 12192000, 6858000
TREE_HEAD = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
TITLE = (838200, 365125, 10515600, 1325563)
BODY = (838200, 1825625, 10515600, 4351338)
BIG_TITLE = (1524000, 1122363, 9144000, 2387600)
SUBTITLE = (1524000, 3602038, 9144000, 1655762)


def placeholder(number, name, kind, place=None, text="", anchor=""):
    """kind: the attributes of p:ph. Without a place it is where the layout has it."""
    spot = ""
    if place:
        x, y, cx, cy = place
        spot = f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    words = f"<a:r><a:rPr/><a:t>{text}</a:t></a:r>" if text else "<a:endParaRPr/>"
    body = f'<a:bodyPr anchor="{anchor}"/>' if anchor else "<a:bodyPr/>"
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>{spot}</p:spPr>"
        f"<p:txBody>{body}<a:lstStyle/><a:p>{words}</a:p></p:txBody></p:sp>"
    )


def slide_part(root, shapes, before="", after="", attributes=""):
    return (
        f'{HEAD}<p:{root} xmlns:a="{DRAWING}" xmlns:r="{OFFICE}" xmlns:p="{SLIDE}"{attributes}><p:cSld{before}><p:spTree>{TREE_HEAD}'
        f"{shapes}</p:spTree></p:cSld>{after}</p:{root}>"
    )


def layout(name, kind, shapes):
    return slide_part(
        "sldLayout",
        shapes,
        f' name="{name}"',
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
        f' type="{kind}" preserve="1"',
    )


def text_level(level, half, margin, bullet):
    mark = '<a:buFont typeface="Arial"/><a:buChar char="•"/>' if bullet else "<a:buNone/>"
    return (
        f'<a:lvl{level}pPr marL="{margin}" indent="{-228600 if bullet else 0}" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef>{mark}'
        f'<a:defRPr sz="{half}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl{level}pPr>'
    )


def master():
    title = (
        '<p:titleStyle><a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="4000" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill>'
        '<a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>'
    )
    sizes = (2800, 2400, 2000, 1800, 1800)
    body = "".join(text_level(n, size, 228600 + 457200 * (n - 1), True) for n, size in enumerate(sizes, 1))
    other = "".join(text_level(n, 1800, 457200 * (n - 1), False) for n in range(1, 6))
    background = (
        '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    )
    shapes = placeholder(2, "Title", 'type="title"', TITLE, anchor="ctr") + placeholder(
        3, "Text", 'type="body" idx="1"', BODY
    )
    after = (
        '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"'
        ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
        '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/>'
        '<p:sldLayoutId id="2147483651" r:id="rId3"/></p:sldLayoutIdLst>'
        f"<p:txStyles>{title}<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle></p:txStyles>"
    )
    return slide_part("sldMaster", shapes, after=after).replace("<p:cSld>", f"<p:cSld>{background}")


def presentation():
    main = f"""{HEAD}<p:presentation xmlns:a="{DRAWING}" xmlns:r="{OFFICE}" xmlns:p="{SLIDE}">
<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>
<p:sldSz cx="{WIDTH}" cy="{HEIGHT}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>"""
    no_bullet = '<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="ctr"><a:buNone/><a:defRPr sz="2400"/></a:lvl1pPr></a:lstStyle>'
    subtitle = placeholder(3, "Subtitle", 'type="subTitle" idx="1"', SUBTITLE).replace("<a:lstStyle/>", no_bullet)
    centred = '<a:lstStyle><a:lvl1pPr algn="ctr"><a:defRPr sz="5400"/></a:lvl1pPr></a:lstStyle>'
    big = placeholder(2, "Title", 'type="ctrTitle"', BIG_TITLE, anchor="b").replace("<a:lstStyle/>", centred)
    layouts = {
        1: layout("Title Slide", "title", big + subtitle),
        2: layout("Title and Content", "obj", placeholder(2, "Title", 'type="title"') + placeholder(3, "Content", 'idx="1"')),
        3: layout("Blank", "blank", ""),
    }
    slide = slide_part(
        "sld",
        placeholder(2, "Title 1", 'type="ctrTitle"') + placeholder(3, "Subtitle 2", 'type="subTitle" idx="1"'),
        after="<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>",
    )
    types = {
        "/ppt/presentation.xml": "presentationml.presentation.main",
        "/ppt/slideMasters/slideMaster1.xml": "presentationml.slideMaster",
        "/ppt/slides/slide1.xml": "presentationml.slide",
        "/ppt/theme/theme1.xml": "theme",
    }
    parts = {
        "_rels/.rels": relationships(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": main,
        "ppt/_rels/presentation.xml.rels": relationships(
            ("slideMaster", "slideMasters/slideMaster1.xml"), ("slide", "slides/slide1.xml"), ("theme", "theme/theme1.xml")
        ),
        "ppt/slideMasters/slideMaster1.xml": master(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relationships(
            *[("slideLayout", f"../slideLayouts/slideLayout{n}.xml") for n in layouts], ("theme", "../theme/theme1.xml")
        ),
        "ppt/slides/slide1.xml": slide,
        "ppt/slides/_rels/slide1.xml.rels": relationships(("slideLayout", "../slideLayouts/slideLayout1.xml")),
        "ppt/theme/theme1.xml": THEME,
    }
    for number, text in layouts.items():
        name = f"ppt/slideLayouts/slideLayout{number}.xml"
        types[f"/{name}"] = "presentationml.slideLayout"
        parts[name] = text
        parts[f"ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"] = relationships(
            ("slideMaster", "../slideMasters/slideMaster1.xml")
        )
    write("presentation.pptx", {"[Content_Types].xml": content_types(types), **parts})


if __name__ == "__main__":
    document()
    spreadsheet()
    presentation()
