package no.arealklok.input.excel.rows;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.RoadColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.travel.RoadLink;

/** Reads one stretch of road from a row. */
public final class RoadReader {
    private final Findings findings;

    public RoadReader(Findings findings) {
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    public Optional<RoadLink> read(TableRow row) {
        Optional<String> from = row.read(RoadColumns.FROM, findings);
        Optional<String> to = row.read(RoadColumns.TO, findings);
        String id = "road/" + from.orElse("") + "/" + to.orElse("");
        Optional<Figure> length =
                row.figure(id, RoadColumns.LENGTH, MeasureUnit.METRES, findings).filter(metres -> metres.value() > 0);
        if (from.isEmpty() || to.isEmpty() || length.isEmpty()) {
            findings.add(FindingCode.ROAD_INCOMPLETE, row.place(), row.text(RoadColumns.LENGTH));
            return Optional.empty();
        }
        boolean dangerous = row.read(RoadColumns.DANGEROUS, findings).orElse(false);
        return Optional.of(new RoadLink(from.get(), to.get(), length.get(), dangerous));
    }
}
