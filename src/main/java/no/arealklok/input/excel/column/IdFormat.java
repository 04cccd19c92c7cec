package no.arealklok.input.excel.column;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** Ids. A spreadsheet makes a number of {@code 4E90} and a date of {@code 5-8}, and the id is lost. */
record IdFormat() implements CellFormat<String> {
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?E\\+\\d+");
    /** A spreadsheet keeps fifteen digits. */
    private static final double MOST_DIGITS = 1e15;

    /** One or several in a cell: {@code B1; B2}. */
    record Several() implements CellFormat<List<String>> {
        @Override
        public Optional<List<String>> read(SheetCell cell, Findings findings) {
            List<String> ids = Arrays.stream(cell.text().split("[;,\\n]"))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
            return ids.isEmpty() ? Optional.empty() : Optional.of(ids);
        }

        @Override
        public Object write(List<String> value, String language) {
            return String.join("; ", value);
        }
    }

    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        boolean ruined = SCIENTIFIC.matcher(cell.text()).matches()
                || cell.number().filter(number -> number >= MOST_DIGITS).isPresent();
        if (ruined) {
            findings.add(FindingCode.ID_BECAME_NUMBER, cell.place(), shown(cell));
        } else if (cell.kind() == SheetCell.Kind.DATE) {
            findings.add(FindingCode.ID_BECAME_DATE, cell);
        }
        return Formats.TEXT.read(cell, findings);
    }

    /** As a spreadsheet shows a long number. */
    private static String shown(SheetCell cell) {
        return cell.number()
                .map(number -> String.format(Locale.ROOT, "%.2E", number))
                .orElse(cell.text());
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
