package org.bitacora.sheet.write;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bitacora.i18n.Texts;
import org.bitacora.sheet.CellText;
import org.bitacora.sheet.PageSetup;

/// Sets up how a sheet is shown and printed.
final class PageWriter {

    private static final double SIDE_INCHES = 0.5;
    private static final double END_INCHES = 0.75;

    private PageWriter() {
    }

    static void apply(XSSFWorkbook book, XSSFSheet sheet, PageSetup page) {
        sheet.setZoom(page.zoom());
        page.tab().ifPresent(colour -> sheet.setTabColor(Styles.colour(colour)));
        book.setSheetVisibility(book.getSheetIndex(sheet), visibility(page));
        print(sheet, page);
    }

    private static SheetVisibility visibility(PageSetup page) {
        return switch (page.visibility()) {
            case SHOWN -> SheetVisibility.VISIBLE;
            case HIDDEN -> SheetVisibility.HIDDEN;
            case VERY_HIDDEN -> SheetVisibility.VERY_HIDDEN;
        };
    }

    private static void print(XSSFSheet sheet, PageSetup page) {
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.LETTER_PAPER);
        print.setLandscape(page.isLandscape());
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, END_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, END_INCHES);
        sheet.getHeader().setLeft(literal(page.header()));
        sheet.getFooter().setLeft(literal(page.footer()));
        sheet.getFooter().setRight(Texts.get("sheet.page", "&P", "&N"));
    }

    /// In headers `&` begins a code; a digit right after it would count as a font size.
    private static String literal(String text) {
        return CellText.clean(text).replace("&", "&&");
    }
}
