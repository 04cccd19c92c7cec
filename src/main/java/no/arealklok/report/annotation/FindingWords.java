package no.arealklok.report.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.arealklok.finding.Severity;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import no.arealklok.report.Remark;
import org.apache.poi.ss.util.CellAddress;

/** The words around the findings on the sheet that is added. */
record FindingWords(List<Remark> remarks, Messages messages) {
    /** The gravest first. */
    FindingWords {
        remarks =
                remarks.stream().sorted(Comparator.comparing(Remark::severity)).toList();
    }

    /** The sheet's name, with a number when it is taken. */
    String name(Set<String> taken) {
        String name = messages.text("sheet.findings");
        int number = 1;
        String free = name;
        while (taken.contains(free)) {
            number++;
            free = name + " " + number;
        }
        return free;
    }

    /** Whether an earlier check may have called its sheet so. */
    static boolean isName(String sheet) {
        return inAnyLanguage("sheet.findings").anyMatch(name -> sheet.matches(Pattern.quote(name) + "( \\d+)?"));
    }

    /** Whether a sheet that begins with the text is one that an earlier check added. */
    static boolean isTitle(String text) {
        return inAnyLanguage("check.sheetTitle").anyMatch(text.strip()::equals);
    }

    private static Stream<String> inAnyLanguage(String key) {
        return Languages.all().stream().map(language -> Messages.of(language).text(key));
    }

    String title() {
        return messages.text("check.sheetTitle");
    }

    String counts() {
        return messages.text("finding.intro", count(Severity.REJECTED), count(Severity.ASSUMED), count(Severity.NOTED));
    }

    private long count(Severity severity) {
        return remarks.stream().filter(remark -> remark.severity() == severity).count();
    }

    List<String> headings() {
        return List.of(
                messages.text("column.place"),
                messages.text("column.severity"),
                messages.text("column.found"),
                messages.text("column.todo"));
    }

    /** Where the finding's row links to. */
    static Optional<String> target(Remark remark, Set<String> sheets) {
        String sheet = remark.place().sheet();
        CellAddress cell = SheetRemarks.firstCell(remark.place()).orElse(CellAddress.A1);
        return sheets.contains(sheet) ? Optional.of("'" + sheet.replace("'", "''") + "'!" + cell) : Optional.empty();
    }
}
