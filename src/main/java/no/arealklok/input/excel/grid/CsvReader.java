package no.arealklok.input.excel.grid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with separators as one sheet, named and numbered as a spreadsheet would show it. */
final class CsvReader {
    private static final int LOOKED_AT = 1 << 16;

    private final RegisterFile file;

    CsvReader(RegisterFile file) {
        this.file = file;
    }

    /** @throws UnusableInputException when it is no text, or a quotation mark never ends */
    Grid read() throws IOException {
        TextEncoding encoding = TextEncoding.of(file.path());
        try (Reader text = new BufferedReader(encoding.open(file.path()), LOOKED_AT)) {
            text.mark(LOOKED_AT);
            String start = start(text);
            if (start.indexOf('\0') >= 0) {
                throw new UnusableInputException("input.not-a-workbook", file.toString());
            }
            text.reset();
            CsvDialect dialect = CsvDialect.of(start);
            text.skip(dialect.skipped());
            return read(dialect, text);
        }
    }

    private static String start(Reader text) throws IOException {
        char[] start = new char[LOOKED_AT];
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; length += Math.max(0, read)) {
            read = text.read(start, length, start.length - length);
        }
        return new String(start, 0, length);
    }

    private Grid read(CsvDialect dialect, Reader text) throws IOException {
        String sheet = file.sheet();
        RowPacker packer = new RowPacker(file, sheet);
        CSVParser rows = dialect.parse(text);
        long begun = 0;
        try {
            for (CSVRecord row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    packer.add(column, Kind.TEXT, row.get(column));
                }
                packer.endRow((int) row.getRecordNumber(), false);
                begun = rows.getCurrentLineNumber();
            }
        } catch (UncheckedIOException e) {
            throw new UnusableInputException(e, "input.open-quote", file.toString(), Long.toString(begun + 1));
        }
        return new Grid(file.name(), sheet, false, packer.rows(), new BitSet(), List.of());
    }
}
