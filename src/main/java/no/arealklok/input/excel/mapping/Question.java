package no.arealklok.input.excel.mapping;

import java.util.List;
import java.util.Map;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;

/**
 * Something that only the owner of a workbook can tell.
 *
 * @param column the column it is about, as read; empty for the whole sheet
 * @param heading the column's name in a mapping; empty for the whole sheet
 * @param word whose meaning is asked, {@link SheetMapping#ALL_WORDS} for that of all; else empty
 * @param examples some of what stands below the heading, or what the word may be the same as
 * @param rows how many rows have the word
 * @param offers what may be answered, as a mapping writes it, the likeliest first
 */
public record Question(
        Kind kind,
        String sheet,
        String heading,
        String column,
        String word,
        List<String> examples,
        int rows,
        List<String> offers) {
    /** What is asked. */
    public enum Kind {
        /** What a column is. */
        COLUMN,
        /** Which service the units of a sheet are of. */
        SERVICE,
        /** What a word in a column means. */
        WORD,
        /** Whether a unit is in use whose remark says that it is closed. */
        REMARK(SheetMapping.KEEP, SheetMapping.IGNORE),
        /** Whether a row is a total. */
        TOTAL(SheetMapping.KEEP, SheetMapping.IGNORE),
        /** Whether rows of one name or id, each of another building or with other numbers, are one unit. */
        UNITS(SheetMapping.ONE, SheetMapping.SEVERAL),
        /** Whether a building is another one, at the same address under a name that is like its own. */
        BUILDING(SheetMapping.ONE, SheetMapping.SEVERAL);

        private final List<String> offers;

        Kind(String... offers) {
            this.offers = List.of(offers);
        }

        /** What may always be answered. */
        List<String> offers() {
            return offers;
        }
    }

    public Question {
        examples = List.copyOf(examples);
        offers = List.copyOf(offers);
    }

    /** The mapping with the answer in it. */
    public Mapping answeredIn(Mapping mapping, String answer) {
        return new Mapping(
                mapping.file(),
                mapping.sheets().stream()
                        .map(told -> told.sheet().equals(sheet) ? answeredIn(told, answer) : told)
                        .toList());
    }

    private SheetMapping answeredIn(SheetMapping told, String answer) {
        return kind == Kind.SERVICE
                ? told.ofService(answer)
                : told.of(
                        sheet,
                        told.columns().stream()
                                .map(line -> line.heading().equals(heading) ? answeredIn(line, answer) : line)
                                .toList());
    }

    private ColumnMapping answeredIn(ColumnMapping line, String answer) {
        return kind == Kind.COLUMN ? line.as(answer) : line.with(Map.of(word, answer));
    }

    /** Whether the mapping has a line for it, filled in or left open. */
    public boolean isIn(Mapping mapping) {
        return mapping.find(sheet)
                .filter(told -> kind == Kind.SERVICE
                        ? told.service().isPresent()
                        : told.find(heading)
                                .filter(line ->
                                        kind == Kind.COLUMN || line.values().containsKey(word))
                                .isPresent())
                .isPresent();
    }
}
