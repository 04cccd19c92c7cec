package no.arealklok.input.excel.column;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Numbers of nine digits with a check digit: that of organisasjonsnummer (Brønnøysund Register Centre), which
 * bygningsnummer is taken to share: weights 3 2 7 6 5 4 3 2, modulus 11. A wrong one is told and read as it stands, for
 * it may still tell rows apart.
 *
 * @param wrong what is told of a number that its check digit does not fit
 */
record NineDigitsFormat(FindingCode wrong) implements CellFormat<String> {
    private static final int DIGITS = 9;
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        Optional<String> text = Formats.ID.read(cell, findings);
        String dense = text.orElse("").replaceAll("[\\s.]", "");
        if (!dense.matches("\\d+")) {
            text.ifPresent(other -> findings.add(wrong, cell));
            return text;
        }
        String padded = dense.length() == DIGITS - 1 ? "0" + dense : dense;
        boolean fits = padded.length() == DIGITS && fits(padded);
        if (fits && !padded.equals(dense)) {
            findings.add(FindingCode.ZEROS_LOST, cell, padded);
        } else if (!fits) {
            findings.add(wrong, cell);
        }
        return Optional.of(fits ? padded : dense);
    }

    private static boolean fits(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(digits.charAt(WEIGHTS.length), 10);
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
