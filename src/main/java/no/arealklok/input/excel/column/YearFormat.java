package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;

/** Calendar years, also as the year of a date. */
public record YearFormat(FindingCode notAYear) implements CellFormat<Integer> {
    private static final Pattern YEAR_OR_DATE = Pattern.compile("([12]\\d{3})(-\\d\\d-\\d\\d)?");

    /** As of a building that was extended: {@code 1955/1988/2004}, {@code 1978 (ombygd 2001)}. */
    private static final Pattern YEARS = Pattern.compile("([12]\\d{3})(?:(?:\\s*(?:/|,|;|\\+|"
            + Vocabulary.pattern("read.and") + ")\\s*[12]\\d{3})+" + "|\\s*\\([^()]*\\b[12]\\d{3}\\b[^()]*\\))");

    static Optional<Integer> boxed(OptionalInt year) {
        return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
    }

    public static OptionalInt unboxed(Optional<Integer> year) {
        return year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The same for years that are kept as figures. */
    CellFormat<Double> asNumber() {
        return new CellFormat<>() {
            @Override
            public Optional<Double> read(SheetCell cell, Findings findings) {
                return YearFormat.this.read(cell, findings).map(Integer::doubleValue);
            }

            @Override
            public Object write(Double value, String language) {
                return value;
            }

            @Override
            public String numberFormat() {
                return YearFormat.this.numberFormat();
            }
        };
    }

    @Override
    public Optional<Integer> read(SheetCell cell, Findings findings) {
        Matcher year = YEAR_OR_DATE.matcher(cell.text());
        if (year.matches()) {
            return Optional.of(Integer.valueOf(year.group(1)));
        }
        Matcher years = YEARS.matcher(cell.text());
        if (years.matches()) {
            findings.add(FindingCode.SEVERAL_YEARS_IN_CELL, cell, years.group(1));
            return Optional.of(Integer.valueOf(years.group(1)));
        }
        findings.add(notAYear == FindingCode.NOT_A_YEAR ? AbsentSign.find(cell).orElse(notAYear) : notAYear, cell);
        return Optional.empty();
    }

    @Override
    public Object write(Integer value, String language) {
        return value;
    }

    @Override
    public String numberFormat() {
        return "0";
    }
}
