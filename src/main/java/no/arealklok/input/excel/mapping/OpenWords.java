package no.arealklok.input.excel.mapping;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;

/** Words below headings that were not understood, with how many rows have them: as the findings of a reading tell. */
final class OpenWords {
    /** A column of more words is none of a few kinds. */
    private static final int MOST = 40;

    private static final Set<FindingCode> CODES = EnumSet.of(
            FindingCode.UNKNOWN_SERVICE,
            FindingCode.SERVICE_MISSPELT,
            FindingCode.NOT_MUNICIPAL_OR_PRIVATE,
            FindingCode.NOT_OWN_OR_LEASED);

    private final List<Finding> findings;

    OpenWords(List<Finding> findings) {
        this.findings = findings;
    }

    /** Those of a column, the most frequent first. */
    Map<String, Integer> of(String sheet, String letter) {
        return of(CODES, sheet, letter);
    }

    /** Remarks in a column, read or not, that may close the unit of their row. */
    Map<String, Integer> remarks(String sheet, String letter) {
        return of(Set.of(FindingCode.REMARK_ON_CLOSING), sheet, letter);
    }

    private Map<String, Integer> of(Set<FindingCode> codes, String sheet, String letter) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.stream()
                .filter(finding ->
                        codes.contains(finding.code()) && !finding.found().isBlank())
                .filter(finding -> finding.place().sheet().equals(sheet)
                        && finding.place().address().matches(letter + "\\d+"))
                .forEach(finding -> counts.merge(finding.found().strip(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }

    /** Whether rows of the sheet lack their service. */
    boolean lackService(String sheet) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == FindingCode.SERVICE_MISSING
                        && finding.place().sheet().equals(sheet));
    }

    /** Whether the numbers below the heading look like those that are lacking. */
    boolean mayBeNumbers(String sheet, String letter) {
        return findings.stream()
                .anyMatch(finding -> finding.code() == FindingCode.COLUMN_MAY_BE_NUMBERS
                        && finding.place().sheet().equals(sheet)
                        && finding.place().address().matches(letter + "\\d+"));
    }
}
