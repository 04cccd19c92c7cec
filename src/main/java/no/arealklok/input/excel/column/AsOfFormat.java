package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * The year that numbers are from, out of a date or a school year: {@code 2025-10-01}, {@code 1.10.2025},
 * {@code 2025/26}.
 */
record AsOfFormat() implements CellFormat<Integer> {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    @Override
    public Optional<Integer> read(SheetCell cell, Findings findings) {
        Matcher year = YEAR.matcher(cell.text());
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
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
