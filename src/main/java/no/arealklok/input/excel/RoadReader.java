package no.arealklok.input.excel;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.travel.RoadLink;

/** Reads one stretch of road from a row. */
final class RoadReader {
    private final Findings findings;

    RoadReader(Findings findings) {
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    Optional<RoadLink> read(TableRow row) {
        Optional<String> from = row.read(RoadColumns.FROM, findings);
        Optional<String> to = row.read(RoadColumns.TO, findings);
        Optional<Double> length = row.read(RoadColumns.LENGTH, findings).filter(metres -> metres > 0);
        if (from.isEmpty() || to.isEmpty() || length.isEmpty()) {
            findings.add(FindingCode.ROAD_INCOMPLETE, row.place(), row.text(RoadColumns.LENGTH));
            return Optional.empty();
        }
        String id = "road/" + from.get() + "/" + to.get();
        return Optional.of(new RoadLink(
                from.get(), to.get(), Figure.read(id, length.get(), MeasureUnit.METRES, row.at(RoadColumns.LENGTH))));
    }
}
