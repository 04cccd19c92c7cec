package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;
import no.arealklok.population.AgeGroup;

/** Ages: {@code 0}, {@code 6-12 år}, {@code 90 år eller eldre}, {@code 90+}. */
public record AgesFormat() implements CellFormat<AgeGroup> {
    private static final String YEARS = "(?:\\s*" + Vocabulary.pattern("read.ages.years") + ")?";
    private static final Pattern ONE_OR_MORE = Pattern.compile(
            "(\\d{1,3})" + YEARS + "(?:\\s*(?:-|–|—|" + Vocabulary.pattern("read.to") + ")\\s*(\\d{1,3})" + YEARS
                    + ")?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile(
            "(\\d{1,3})" + YEARS + "\\s*(?:\\+|" + Vocabulary.pattern("read.ages.older") + ")" + YEARS,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TOTAL = Pattern.compile(Vocabulary.pattern("read.ages.all"), Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<AgeGroup> read(SheetCell cell, Findings findings) {
        Optional<AgeGroup> ages = parse(cell.text());
        if (ages.isEmpty()) {
            findings.add(FindingCode.POPULATION_ROW_UNREADABLE, cell);
        }
        return ages;
    }

    /** Whether it stands for all ages together. */
    public static boolean isTotal(String text) {
        return TOTAL.matcher(text).matches();
    }

    private static Optional<AgeGroup> parse(String text) {
        Matcher open = OPEN.matcher(text);
        Matcher closed = ONE_OR_MORE.matcher(text);
        if (open.matches()) {
            return group(Integer.parseInt(open.group(1)), AgeGroup.OPEN);
        }
        if (closed.matches()) {
            int from = Integer.parseInt(closed.group(1));
            return group(from, closed.group(2) == null ? from : Integer.parseInt(closed.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<AgeGroup> group(int from, int to) {
        return from <= to && to <= AgeGroup.OPEN ? Optional.of(new AgeGroup(from, to)) : Optional.empty();
    }

    @Override
    public Object write(AgeGroup value, String language) {
        return value.years() == 1 ? (Object) value.from() : value.toString();
    }
}
