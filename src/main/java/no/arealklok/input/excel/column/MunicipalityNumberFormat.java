package no.arealklok.input.excel.column;

import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** Kommunenummer: four digits. One that changed is read as the newest: 0219, 3024 and 3201 are all Bærum. */
public record MunicipalityNumberFormat() implements CellFormat<String> {
    /** To Viken in 2020 and to Akershus in 2024; the others of the county need no entry until someone has both. */
    private static final Map<String, String> RENUMBERED = Map.of("0219", "3201", "3024", "3201");

    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        String digits = cell.text().strip();
        if (!digits.matches("\\d{3,4}")) {
            findings.add(FindingCode.NOT_A_MUNICIPALITY_NUMBER, cell);
            return Optional.empty();
        }
        String padded = digits.length() == 4 ? digits : "0" + digits;
        if (!padded.equals(digits)) {
            findings.add(FindingCode.ZEROS_LOST, cell, padded);
        }
        return Optional.of(newest(padded));
    }

    /** @param number of four digits */
    public static String newest(String number) {
        return RENUMBERED.getOrDefault(number, number);
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
