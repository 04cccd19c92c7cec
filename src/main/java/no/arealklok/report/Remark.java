package no.arealklok.report;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.Severity;
import no.arealklok.quantity.CellReference;

/**
 * A finding in words.
 *
 * @param weight the severity in words
 * @param sentence what stood there and what was done about it
 * @param advice what the owner can do
 */
public record Remark(CellReference place, Severity severity, String weight, String sentence, String advice) {
    public static Remark of(Finding finding, Messages messages) {
        List<String> arguments = new ArrayList<>(List.of(finding.found()));
        arguments.addAll(finding.arguments());
        return new Remark(
                finding.place(),
                finding.severity(),
                messages.text("severity." + finding.severity()),
                messages.text("finding." + finding.code(), arguments.toArray()),
                messages.text("finding." + finding.code() + ".todo", arguments.toArray()));
    }

    /** The findings in their order, in words. */
    public static List<Remark> all(List<Finding> findings, Messages messages) {
        return findings.stream().map(finding -> of(finding, messages)).toList();
    }
}
