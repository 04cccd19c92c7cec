package no.arealklok.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user settled about one sheet.
 *
 * @param sheet its name
 * @param holds {@code units}, {@code buildings}, {@code population} …, or {@code ignore}; empty leaves it to the reader
 * @param headingRow the lowest row of headings, from 1; empty leaves it to the reader
 * @param service service of units whose row does not tell
 * @param year the only year that is read, where rows tell of several
 * @param read what the program made of it by itself, where it was drafted
 */
public record SheetMapping(
        String sheet,
        Optional<String> holds,
        OptionalInt headingRow,
        Optional<String> service,
        OptionalInt year,
        Optional<Read> read,
        List<ColumnMapping> columns) {
    /** In place of a column's key or of what a sheet holds: not to be read, and not to be told. */
    public static final String IGNORE = "ignore";

    /** What a word means that says nothing against its row: of a unit that is in use whatever the remark. */
    public static final String KEEP = "keep";

    /** What a name means that stands in several rows: each tells of the same unit or building. */
    public static final String ONE = "one";

    /** What it means where each row tells of its own. */
    public static final String SEVERAL = "several";

    /** In place of a word: every word of its column that has no line of its own. */
    public static final String ALL_WORDS = "*";

    /** What a sheet was taken to hold, and the row of its headings. */
    public record Read(Optional<String> holds, OptionalInt headingRow) {}

    public SheetMapping {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(holds);
        Objects.requireNonNull(headingRow);
        Objects.requireNonNull(service);
        Objects.requireNonNull(year);
        Objects.requireNonNull(read);
        columns = List.copyOf(columns);
    }

    /** Of columns only. */
    public SheetMapping(String sheet, List<ColumnMapping> columns) {
        this(
                sheet,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                columns);
    }

    public boolean ignored() {
        return holds.filter(IGNORE::equals).isPresent();
    }

    /** Only what says more than the program knew by itself. */
    SheetMapping answers() {
        Optional<String> other = holds.filter(word -> !read.flatMap(Read::holds).equals(Optional.of(word)));
        boolean sameRow = read.map(Read::headingRow).equals(Optional.of(headingRow));
        return new SheetMapping(
                sheet,
                other,
                sameRow ? OptionalInt.empty() : headingRow,
                service.filter(word -> !word.isEmpty()),
                year,
                read,
                columns.stream().filter(ColumnMapping::isAnswer).toList());
    }

    boolean isAnswer() {
        SheetMapping answers = answers();
        return answers.holds.isPresent()
                || answers.headingRow.isPresent()
                || answers.service.isPresent()
                || year.isPresent()
                || !answers.columns.isEmpty();
    }

    public SheetMapping of(String other, List<ColumnMapping> others) {
        return new SheetMapping(other, holds, headingRow, service, year, read, others);
    }

    public SheetMapping ofService(String word) {
        return new SheetMapping(sheet, holds, headingRow, Optional.of(word), year, read, columns);
    }

    public Optional<ColumnMapping> find(String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }

    /** The later of the two where both answer. */
    SheetMapping with(SheetMapping later) {
        Map<String, ColumnMapping> byHeading = new LinkedHashMap<>();
        List<ColumnMapping> both = new ArrayList<>(columns);
        both.addAll(later.columns);
        both.forEach(column -> byHeading.merge(column.heading(), column, ColumnMapping::with));
        SheetMapping answers = later.answers();
        return new SheetMapping(
                sheet,
                answers.holds.or(() -> holds).or(() -> later.holds),
                answers.headingRow.isPresent() ? answers.headingRow : headingRow,
                answers.service.or(() -> service).or(() -> later.service),
                later.year.isPresent() ? later.year : year,
                read.or(() -> later.read),
                List.copyOf(byHeading.values()));
    }
}
