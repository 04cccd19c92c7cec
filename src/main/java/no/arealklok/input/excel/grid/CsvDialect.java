package no.arealklok.input.excel.grid;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How a text file parts its cells: by what its line {@code sep=;} says, else by the separator that parts the most rows
 * into equally many cells.
 *
 * @param skipped characters of the line {@code sep=}, which is no row
 */
record CsvDialect(char separator, int skipped) {
    private static final String SAYS = "sep=";
    /** Most likely first: a decimal comma makes the semicolon the Norwegian separator. */
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');

    /** @param start the file's first characters */
    static CsvDialect of(String start) {
        if (start.toLowerCase(Locale.ROOT).startsWith(SAYS) && start.length() > SAYS.length()) {
            int end = SAYS.length() + 1;
            while (end < start.length() && (start.charAt(end) == '\r' || start.charAt(end) == '\n')) {
                end++;
                if (start.charAt(end - 1) == '\n') {
                    break;
                }
            }
            return new CsvDialect(start.charAt(SAYS.length()), end);
        }
        char best = SEPARATORS.get(0);
        int most = 0;
        for (char separator : SEPARATORS) {
            int alike = rowsAlike(start, separator);
            if (alike > most) {
                best = separator;
                most = alike;
            }
        }
        return new CsvDialect(best, 0);
    }

    /** How many rows are parted into as many cells as most others; none when those are parted not at all. */
    private static int rowsAlike(String start, char separator) {
        Map<Integer, Integer> rowsBySize = new HashMap<>();
        try (CSVParser rows = new CsvDialect(separator, 0).parse(new StringReader(start))) {
            for (CSVRecord row : rows) {
                if (row.size() > 1) {
                    rowsBySize.merge(row.size(), 1, Integer::sum);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // What was looked at ends within quotes: the rows before it have been counted.
        }
        return rowsBySize.values().stream().max(Integer::compare).orElse(0);
    }

    CSVParser parse(Reader text) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(text);
    }
}
