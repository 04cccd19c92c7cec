package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.AreaColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.position.PositionReader;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.SmallArea;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Position;

/** Reads where small areas lie. */
public final class AreaReader {
    private final PositionReader positions;
    private final Findings findings;
    private final Set<List<String>> seen = new HashSet<>();

    public AreaReader(LazyRegister register, Findings findings) {
        this.findings = findings;
        this.positions = new PositionReader(
                AreaColumns.LATITUDE, AreaColumns.LONGITUDE, AreaColumns.ZONE, register.home(), findings);
    }

    /** Rows that lack a name or a position, or repeat an area, are told and left out. */
    public KnownAreas read(List<TableRow> rows) {
        List<SmallArea> areas = new ArrayList<>();
        for (TableRow row : rows) {
            Optional<SmallArea> area = read(row);
            area.ifPresent(areas::add);
            if (area.isEmpty()) {
                findings.add(FindingCode.AREA_INCOMPLETE, row.place(), row.text(AreaColumns.NAME));
            }
        }
        return new KnownAreas(areas);
    }

    private Optional<SmallArea> read(TableRow row) {
        Optional<String> number = row.read(AreaColumns.NUMBER, findings);
        Optional<String> name = row.read(AreaColumns.NAME, findings).or(() -> number);
        Optional<Position> position = positions.read(row);
        return name.isPresent() && position.isPresent() && seen.add(List.of(name.get(), number.orElse("")))
                ? Optional.of(new SmallArea(
                        name.get(),
                        number,
                        degrees(row, name.get(), "latitude", position.get().latitude()),
                        degrees(row, name.get(), "longitude", position.get().longitude())))
                : Optional.empty();
    }

    private static Figure degrees(TableRow row, String name, String which, double value) {
        return Figure.read(
                "area/" + name + "/" + which,
                value,
                MeasureUnit.DEGREES,
                row.at(which.equals("latitude") ? AreaColumns.LATITUDE : AreaColumns.LONGITUDE));
    }
}
