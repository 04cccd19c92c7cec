package no.arealklok.input.excel.mapping;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.SheetMapping;

/** Words below headings that are to be asked about, with how many rows have them: as the findings of a reading tell. */
final class OpenWords {
    /** A column of more words is none of a few kinds. */
    private static final int MOST = 40;

    private static final int EXAMPLES = 3;

    private static final Map<Question.Kind, Set<FindingCode>> CODES = codes();

    /**
     * A word in a column.
     *
     * @param others what it may be the same as; of all words, some of them
     */
    record Open(String word, int rows, List<String> others) {}

    private final List<Finding> findings;

    OpenWords(List<Finding> findings) {
        this.findings = findings;
    }

    private static Map<Question.Kind, Set<FindingCode>> codes() {
        Map<Question.Kind, Set<FindingCode>> codes = new LinkedHashMap<>();
        codes.put(
                Question.Kind.WORD,
                EnumSet.of(
                        FindingCode.UNKNOWN_SERVICE,
                        FindingCode.SERVICE_MISSPELT,
                        FindingCode.NOT_MUNICIPAL_OR_PRIVATE,
                        FindingCode.NOT_OWN_OR_LEASED));
        codes.put(Question.Kind.REMARK, EnumSet.of(FindingCode.REMARK_ON_CLOSING));
        codes.put(Question.Kind.TOTAL, EnumSet.of(FindingCode.MAY_BE_A_TOTAL, FindingCode.NEARLY_A_TOTAL));
        codes.put(Question.Kind.BUILDING, EnumSet.of(FindingCode.BUILDING_MAY_BE_REPEATED));
        codes.put(Question.Kind.UNITS, EnumSet.of(FindingCode.UNIT_IN_SEVERAL_BUILDINGS, FindingCode.DUPLICATE_ID));
        return codes;
    }

    /** What is asked about words. */
    static Set<Question.Kind> kinds() {
        return CODES.keySet();
    }

    /** Those of a column, read or not, the most frequent first. */
    List<Open> of(Question.Kind kind, String sheet, ColumnReading column) {
        Map<String, List<Finding>> byWord = findings.stream()
                .filter(finding -> CODES.get(kind).contains(finding.code())
                        && !finding.found().isBlank())
                .filter(finding -> isIn(sheet, column.letter(), finding))
                .collect(Collectors.groupingBy(
                        finding -> finding.found().strip(), LinkedHashMap::new, Collectors.toList()));
        return kind == Question.Kind.UNITS ? together(column, byWord) : each(byWord);
    }

    private static List<Open> each(Map<String, List<Finding>> byWord) {
        return byWord.entrySet().stream()
                .sorted(Comparator.comparing(word -> -word.getValue().size()))
                .limit(MOST)
                .map(word -> new Open(
                        word.getKey(),
                        word.getValue().size(),
                        word.getValue().get(0).arguments("nb")))
                .toList();
    }

    /** Asked once, however many they are. */
    private static List<Open> together(ColumnReading column, Map<String, List<Finding>> byWord) {
        boolean units = column.column().filter(key -> key.startsWith("unit.")).isPresent();
        int rows = byWord.values().stream().mapToInt(List::size).sum();
        return units && rows > 0
                ? List.of(new Open(
                        SheetMapping.ALL_WORDS,
                        rows,
                        byWord.keySet().stream().limit(EXAMPLES).toList()))
                : List.of();
    }

    /** All words of a column that have a line to decide. */
    Stream<String> of(String sheet, ColumnReading column) {
        return CODES.keySet().stream()
                .flatMap(kind -> of(kind, sheet, column).stream().map(Open::word));
    }

    private static boolean isIn(String sheet, String letter, Finding finding) {
        return finding.place().sheet().equals(sheet)
                && finding.place().address().matches(letter + "\\d+");
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
                .anyMatch(
                        finding -> finding.code() == FindingCode.COLUMN_MAY_BE_NUMBERS && isIn(sheet, letter, finding));
    }
}
