package no.arealklok.input.excel.column;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;
import no.arealklok.register.GradeRange;

/** Grades taught: {@code 1–7}, {@code 1.-7. trinn}, {@code 8 til 10}. */
record GradesFormat() implements CellFormat<GradeRange> {
    private static final String WORD = Vocabulary.pattern("read.grade") + "?";
    private static final Pattern RANGE = Pattern.compile(
            WORD + "\\s*(\\d{1,2})\\.?(?:\\s*(?:-|–|—|" + Vocabulary.pattern("read.to") + ")\\s*(\\d{1,2})\\.?)?\\s*"
                    + WORD,
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<GradeRange> read(SheetCell cell, Findings findings) {
        if (cell.kind() == SheetCell.Kind.DATE) {
            return fromDate(cell, findings);
        }
        Matcher range = RANGE.matcher(cell.text());
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first >= 1 && first <= last && last <= 13) {
                return Optional.of(new GradeRange(first, last));
            }
        }
        findings.add(FindingCode.NOT_A_GRADE_RANGE, cell);
        return Optional.empty();
    }

    /** «5-8» becomes the 5th of August, or in an American spreadsheet the 8th of May. */
    private static Optional<GradeRange> fromDate(SheetCell cell, Findings findings) {
        LocalDate date = LocalDate.parse(cell.text());
        int first = Math.min(date.getDayOfMonth(), date.getMonthValue());
        int last = Math.max(date.getDayOfMonth(), date.getMonthValue());
        Optional<GradeRange> grades = last <= 13 ? Optional.of(new GradeRange(first, last)) : Optional.empty();
        findings.add(
                grades.isPresent() ? FindingCode.GRADES_BECAME_DATE : FindingCode.NOT_A_GRADE_RANGE,
                cell,
                grades.map(GradeRange::toString).orElse(""));
        return grades;
    }

    @Override
    public Object write(GradeRange value, String language) {
        return value.toString();
    }
}
