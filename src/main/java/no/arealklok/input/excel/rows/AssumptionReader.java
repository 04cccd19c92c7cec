package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Assumptions;
import no.arealklok.input.CapacityChoice;
import no.arealklok.input.excel.column.AssumptionColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Range;
import no.arealklok.quantity.CellReference;

/**
 * Reads the sheet Forutsetninger: numbers that replace norms, and with keys such as {@code capacity.school} the
 * definition that counts a service's places. Whether there is such a norm or definition is not judged here.
 */
public final class AssumptionReader {
    public static final String NOT_STATED = "–";

    private final Findings findings;

    public AssumptionReader(Findings findings) {
        this.findings = findings;
    }

    /** A row without a value changes nothing. */
    public Assumptions read(List<TableRow> rows) {
        List<NormReplacement> norms = new ArrayList<>();
        List<CapacityChoice> choices = new ArrayList<>();
        for (TableRow row : rows) {
            Optional<String> key = row.read(AssumptionColumns.KEY, findings);
            if (key.filter(text -> text.startsWith(CapacityChoice.KEY)).isPresent()) {
                choice(key.get(), row).ifPresent(choices::add);
            } else {
                norm(key, row).ifPresent(norms::add);
            }
        }
        return new Assumptions(norms, choices);
    }

    private Optional<CapacityChoice> choice(String key, TableRow row) {
        return Optional.of(row.text(AssumptionColumns.VALUE))
                .filter(definition -> !definition.isEmpty())
                .map(definition -> new CapacityChoice(
                        key.substring(CapacityChoice.KEY.length()), definition, source(row), date(row), row.place()));
    }

    private Optional<NormReplacement> norm(Optional<String> key, TableRow row) {
        Optional<Object> value = row.read(AssumptionColumns.VALUE, findings);
        if (key.isEmpty() && value.isPresent()) {
            findings.add(FindingCode.ROW_WITHOUT_ID, row.place(), row.text(AssumptionColumns.VALUE));
        }
        if (key.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        double number = ((Number) value.get()).doubleValue();
        return Optional.of(new NormReplacement(
                key.get(), number, range(key.get(), number, row), source(row), date(row), row.place()));
    }

    private Optional<Range> range(String key, double value, TableRow row) {
        Optional<Double> low = row.read(AssumptionColumns.LOW, findings);
        Optional<Double> high = row.read(AssumptionColumns.HIGH, findings);
        Optional<Range> range = Range.stated(value, low, high);
        if (range.isEmpty() && (low.isPresent() || high.isPresent())) {
            String written = row.text(AssumptionColumns.LOW) + "–" + row.text(AssumptionColumns.HIGH);
            findings.add(FindingCode.NORM_RANGE_UNUSABLE, row.at(AssumptionColumns.LOW), written, key);
        }
        return range;
    }

    private String source(TableRow row) {
        CellReference cell = row.at(AssumptionColumns.VALUE);
        return row.read(AssumptionColumns.SOURCE, findings).orElse(cell.file() + " " + cell);
    }

    private String date(TableRow row) {
        return row.read(AssumptionColumns.DATE, findings).orElse(NOT_STATED);
    }
}
