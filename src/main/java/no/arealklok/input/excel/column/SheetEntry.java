package no.arealklok.input.excel.column;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.arealklok.language.Label;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the list of columns says of a sheet.
 *
 * @param key the first part of its columns' keys: {@code unit}
 * @param labels its name, by language
 * @param synonyms other names that it has in registers
 * @param columns in the order in which they are written
 */
public record SheetEntry(String key, Map<String, String> labels, List<String> synonyms, List<ColumnEntry> columns) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final SheetFile FILE = read();

    /** The template's sheet with the few columns that suffice, by their full keys. */
    private record SimpleEntry(Map<String, String> labels, List<String> columns) {}

    private record SheetFile(List<SheetEntry> sheets, List<String> fillers, List<String> links, SimpleEntry simple) {}

    private static SheetFile read() {
        try (InputStream in = SheetEntry.class.getResourceAsStream("columns.json")) {
            return JsonMapper.shared().readValue(in, SheetFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when there is no such sheet */
    public static SheetEntry of(String key) {
        return FILE.sheets().stream()
                .filter(sheet -> sheet.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no sheet " + key));
    }

    /** The name of the template's sheet with the columns that suffice. */
    public static Label simple() {
        return ColumnEntry.label(FILE.simple().labels());
    }

    /** Words that tell nothing in a heading. */
    public static List<String> fillers() {
        return FILE.fillers();
    }

    /** Words in a heading after which it only says more of what it has named. */
    public static List<String> links() {
        return FILE.links();
    }

    /** The columns of that sheet. */
    public static List<Column<?, ?>> simpleColumns() {
        return FILE.simple().columns().stream()
                .<Column<?, ?>>map(key -> ColumnKeys.find(key).orElseThrow())
                .toList();
    }

    /** The name that is written. */
    public Label label() {
        return ColumnEntry.label(labels);
    }

    /** The order of the sheet: numbered columns that belong together, as those of one extension, stand together. */
    Comparator<String> order() {
        return Comparator.comparingInt(this::block)
                .thenComparingInt(SheetEntry::number)
                .thenComparingInt(this::place);
    }

    /** Where the first of the columns stands that are numbered together with it. */
    private int block(String column) {
        int first = place(column);
        int sign = columns.get(first).key().indexOf('#');
        String family = columns.get(first).key().substring(0, sign + 1);
        while (sign >= 0 && first > 0 && columns.get(first - 1).key().startsWith(family)) {
            first--;
        }
        return first;
    }

    private static int number(String column) {
        var number = NUMBER.matcher(column);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    /** Where the column stands among the others; numbered ones share their place. */
    int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            if (key.equals(column) || key.equals(NUMBER.matcher(column).replaceFirst("#"))) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no column " + key + "." + column);
    }

    ColumnEntry column(String column) {
        ColumnEntry entry = columns.get(place(column));
        var number = NUMBER.matcher(column);
        return entry.key().equals(column) || !number.find() ? entry : entry.numbered(Integer.parseInt(number.group()));
    }
}
