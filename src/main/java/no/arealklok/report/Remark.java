package no.arealklok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.Finding;
import no.arealklok.finding.Severity;
import no.arealklok.quantity.CellReference;

/**
 * A finding in words.
 *
 * @param where the place in words
 * @param weight the severity in words
 * @param sentence what stood there and what was done about it
 * @param advice what the owner can do
 */
public record Remark(
        CellReference place, String where, Severity severity, String weight, String sentence, String advice) {
    private static final Pattern ROW = Pattern.compile("(\\d+):\\1");

    public static Remark of(Finding finding, Messages messages) {
        // A heading may well be broken over lines; a sentence is not.
        List<String> arguments = new ArrayList<>(List.of(finding.found().replaceAll("\\s*\\R\\s*", " ")));
        arguments.addAll(finding.arguments());
        return new Remark(
                finding.place(),
                where(finding.place(), messages),
                finding.severity(),
                messages.text("severity." + finding.severity()),
                messages.text("finding." + finding.code(), arguments.toArray()),
                messages.text("finding." + finding.code() + ".todo", arguments.toArray()));
    }

    private static String where(CellReference place, Messages messages) {
        Matcher row = ROW.matcher(place.address());
        return row.matches() ? messages.text("place.row", place.sheet(), row.group(1)) : place.toString();
    }

    /** The findings in their order, in words. */
    public static List<Remark> all(List<Finding> findings, Messages messages) {
        return findings.stream().map(finding -> of(finding, messages)).toList();
    }
}
