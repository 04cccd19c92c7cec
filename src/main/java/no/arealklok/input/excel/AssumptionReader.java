package no.arealklok.input.excel;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Range;
import no.arealklok.quantity.CellReference;

/** Reads one number that replaces a norm. Whether there is such a norm is not judged here. */
final class AssumptionReader {
    private static final String NOT_STATED = "–";

    private final Findings findings;

    AssumptionReader(Findings findings) {
        this.findings = findings;
    }

    /** @return empty when the row has no value: the norm then stands */
    Optional<NormReplacement> read(TableRow row) {
        Optional<String> key = row.read(AssumptionColumns.KEY, findings);
        Optional<Double> value = row.read(AssumptionColumns.VALUE, findings);
        if (key.isEmpty() && value.isPresent()) {
            findings.add(FindingCode.ROW_WITHOUT_ID, row.place(), row.text(AssumptionColumns.VALUE));
        }
        return key.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new NormReplacement(
                        key.get(),
                        value.get(),
                        Range.stated(
                                row.read(AssumptionColumns.LOW, findings), row.read(AssumptionColumns.HIGH, findings)),
                        row.read(AssumptionColumns.SOURCE, findings).orElseGet(() -> place(row)),
                        row.read(AssumptionColumns.DATE, findings).orElse(NOT_STATED),
                        row.place()));
    }

    private static String place(TableRow row) {
        CellReference cell = row.at(AssumptionColumns.VALUE);
        return cell.file() + " " + cell;
    }
}
