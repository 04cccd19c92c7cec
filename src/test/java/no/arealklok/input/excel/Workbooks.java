package no.arealklok.input.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Workbooks from text: a line is a row, {@code |} parts cells, numbers are numbers unless in 'quotes'. */
public final class Workbooks {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    public static Workbooks sheet(String name, String text) {
        return new Workbooks().and(name, text);
    }

    public Workbooks and(String name, String text) {
        XSSFSheet sheet = workbook.createSheet(name);
        int number = 0;
        for (String line : text.lines().toList()) {
            XSSFRow row = sheet.createRow(number++);
            String[] parts = line.split("\\|", -1);
            for (int i = 0; i < parts.length; i++) {
                String part = parts[i].strip().replace("\\n", "\n");
                if (!part.isEmpty()) {
                    set(row.createCell(i), part);
                }
            }
        }
        return this;
    }

    private static void set(XSSFCell cell, String part) {
        if (part.matches("#[A-Z]+!")) {
            cell.getCTCell().setT(STCellType.E);
            cell.getCTCell().setV(part);
        } else if (NUMBER.matcher(part).matches()) {
            cell.setCellValue(Double.parseDouble(part));
        } else if (part.startsWith("=")) {
            cell.setCellFormula(part.substring(1));
        } else if (part.startsWith("'") && part.endsWith("'")) {
            cell.setCellValue(part.substring(1, part.length() - 1));
        } else {
            cell.setCellValue(part);
        }
    }

    /** What text cannot say: dates, merged cells, what is hidden. */
    Workbooks change(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    public Path in(Path folder) throws IOException {
        Path file = folder.resolve("register.xlsx");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
