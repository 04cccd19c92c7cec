package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** Matrikkelnummer: {@code 118/67}, {@code 118/67/0/0}, {@code 3201-118/67}, {@code gnr. 118 bnr. 67}. */
record CadastreFormat() implements CellFormat<String> {
    private static final Pattern FORM = Pattern.compile(
            "(?i)(?:\\d{3,4}\\s*-\\s*)?(?:gnr\\.?:?\\s*)?\\d{1,5}\\s*(?:/|,|\\s)\\s*(?:bnr\\.?:?\\s*)?\\d{1,4}"
                    + "(?:\\s*(?:/|,|\\s)\\s*(?:fnr\\.?:?\\s*)?\\d{1,4}(?:\\s*(?:/|,|\\s)\\s*(?:snr\\.?:?\\s*)?\\d{1,3})?)?");

    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        if (cell.kind() == SheetCell.Kind.DATE) {
            findings.add(FindingCode.ID_BECAME_DATE, cell);
            return Optional.empty();
        }
        // Several properties may carry one building.
        for (String one : cell.text().split("[;+&]|\\bog\\b")) {
            if (!FORM.matcher(one.strip()).matches()) {
                findings.add(FindingCode.CADASTRE_UNREADABLE, cell);
                return Optional.empty();
            }
        }
        return Formats.TEXT.read(cell, findings);
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
