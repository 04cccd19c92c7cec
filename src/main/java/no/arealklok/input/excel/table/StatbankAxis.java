package no.arealklok.input.excel.table;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.AgesFormat;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;
import no.arealklok.quantity.CellReference;

/** What the labels along one column or row of a Statbank table tell of. */
public enum StatbankAxis {
    YEAR("år", label -> label.matches("(19|20|21)\\d\\d\\*?")),
    SEX("kjønn", label -> reads(PopulationColumns.SEX, label)),
    AGES(
            "alder",
            label -> !label.matches("0\\d.*") && (AgesFormat.isTotal(label) || reads(PopulationColumns.AGES, label))),
    CONTENTS(
            "statistikkvariabel",
            label -> tellsOfResidents(label)
                    || AgeingWords.find(label).isPresent()
                    || reads(PopulationColumns.GROWTH, label)),
    /** Of a region, a sex or an age, in a column of its own before its name. */
    CODE("kode", label -> label.matches("(K-)?\\d+[+a-z]*")),
    REGION("region", label -> true);

    private final String heading;
    private final Predicate<String> fits;

    StatbankAxis(String heading, Predicate<String> fits) {
        this.heading = heading;
        this.fits = fits;
    }

    /** As the sheet Befolkning may be headed. */
    String heading() {
        return heading;
    }

    /** The first that more than half of the labels fit. */
    static StatbankAxis of(Collection<String> labels) {
        Set<String> distinct = Set.copyOf(labels);
        return Stream.of(values())
                .filter(axis -> 2 * distinct.stream().filter(axis.fits).count() > distinct.size())
                .findFirst()
                .orElse(REGION);
    }

    /** Whether the words say that residents are counted, as a table's title does. */
    public static boolean tellsOfResidents(String words) {
        return WordsOfResidents.PATTERN.matcher(words).find();
    }

    private static final class WordsOfResidents {
        static final Pattern PATTERN = Pattern.compile("(?i)" + Vocabulary.pattern("read.residents"));
    }

    private static boolean reads(Column<?, ?> column, String label) {
        SheetCell cell = new SheetCell(0, new CellReference("", "", ""), label, Optional.empty());
        return column.format().read(cell, new Findings()).isPresent();
    }
}
