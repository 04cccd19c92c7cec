package no.arealklok.report.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with one of everything that an owner may have put into it. */
final class RichWorkbook {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private RichWorkbook() {}

    static Path write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Bygg & «anlegg»");
            fill(workbook, sheet);
            decorate(workbook, sheet);
            comment(sheet);
            chart(sheet);
            workbook.createSheet("Skjult").createRow(0).createCell(0).setCellValue("hemmelig");
            workbook.setSheetHidden(1, true);
            workbook.createName().setNameName("arealer");
            workbook.getName("arealer").setRefersToFormula("'Bygg & «anlegg»'!$B$2:$B$4");
            workbook.getProperties().getCustomProperties().addProperty("sak", "26/1042");
            if (file.toString().endsWith(".xlsm")) {
                workbook.setVBAProject(
                        new java.io.ByteArrayInputStream("not read by anyone".getBytes(StandardCharsets.UTF_8)));
            }
            workbook.write(out);
        }
        return file;
    }

    static void fill(Workbook workbook, Sheet sheet) {
        String[] names = {"Navn", "Areal", "Dato"};
        for (int i = 0; i < names.length; i++) {
            (i == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(i).setCellValue(names[i]);
        }
        for (int row = 1; row <= 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("Bygg " + row);
            sheet.getRow(row).createCell(1).setCellValue(100.5 * row);
        }
        sheet.createRow(6).createCell(1).setCellFormula("SUM(B2:B4)");
        sheet.getRow(6).getCell(1).setCellValue(603);
        var yellow = workbook.createCellStyle();
        yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        yellow.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        yellow.setDataFormat(workbook.createDataFormat().getFormat("#,##0.0"));
        sheet.getRow(1).getCell(1).setCellStyle(yellow);
        sheet.setColumnWidth(0, 30 * 256);
        sheet.addMergedRegion(new CellRangeAddress(8, 8, 0, 2));
    }

    private static void decorate(XSSFWorkbook workbook, XSSFSheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"ja", "nei"}), new CellRangeAddressList(1, 9, 3, 3));
        choice.createPromptBox("Velg", "ja\neller nei");
        sheet.addValidationData(choice);
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule large = formatting.createConditionalFormattingRule("B2>200");
        large.createFontFormatting().setFontStyle(false, true);
        formatting.addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B4")}, large);
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A1:C4"));
        sheet.getHeaderFooterProperties().getHeaderFooter().setOddHeader("&LBærum");
        sheet.protectSheet("hemmelig");
        XSSFCellStyle locked = workbook.createCellStyle();
        locked.setLocked(false);
        sheet.setDefaultColumnStyle(5, locked);
        XSSFCell link = sheet.getRow(2).createCell(4);
        link.setCellValue("kart");
        var target = workbook.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.URL);
        target.setAddress("https://example.org/?a=1&b=2");
        link.setHyperlink(target);
    }

    private static void comment(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 4, 1, 6, 5);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString("Målt i 2019 <av Kari>");
        comment.setAuthor("Kari");
        sheet.getRow(2).getCell(0).setCellComment(comment);
    }

    private static void chart(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        drawing.createPicture(
                drawing.createAnchor(0, 0, 0, 0, 8, 20, 9, 22),
                sheet.getWorkbook().addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 8, 1, 14, 15));
        XDDFChartData bars = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B4")));
        chart.plot(bars);
    }
}
