package no.arealklok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.Severity;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
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
    /** Alone, or as the factor that a unit was converted by. */
    private static final Pattern DECIMAL = Pattern.compile("(.+ × )?-?\\d+\\.\\d+");
    /** What was found is a number, not the text of one. */
    private static final Set<FindingCode> OF_NUMBERS =
            Set.of(FindingCode.VALUE_UNLIKELY, FindingCode.UTILISATION_DIFFERS, FindingCode.NEGATIVE_NUMBER);

    private static final Pattern ROW = Pattern.compile("(\\d+):\\1");

    public static Remark of(Finding finding, Messages messages) {
        String decimal = Numerals.of(messages.language()).signs().decimal();
        // A heading may well be broken over lines; a sentence is not.
        String found = finding.found().replaceAll("\\s*\\R\\s*", " ");
        List<String> arguments = new ArrayList<>();
        arguments.add(OF_NUMBERS.contains(finding.code()) ? number(found, decimal) : found);
        finding.arguments(messages.language()).forEach(argument -> arguments.add(number(argument, decimal)));
        return new Remark(
                finding.place(),
                where(finding.place(), messages),
                finding.severity(),
                messages.text("severity." + finding.severity()),
                messages.text("finding." + finding.code(), arguments.toArray()),
                messages.text("finding." + finding.code() + ".todo", arguments.toArray()));
    }

    private static String number(String text, String decimal) {
        return DECIMAL.matcher(text).matches() ? text.replace(".", decimal) : text;
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
