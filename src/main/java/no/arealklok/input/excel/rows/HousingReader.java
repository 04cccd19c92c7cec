package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HousingColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.population.DwellingType;
import no.arealklok.population.HousingPhase;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;

/** Reads the homes of a project, completed in one year or in several. */
public final class HousingReader {
    private final KnownAreas areas;
    private final Findings findings;
    private int phases;

    public HousingReader(KnownAreas areas, Findings findings) {
        this.areas = areas;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    public List<HousingPhase> read(TableRow row) {
        Optional<String> area = row.read(HousingColumns.AREA, findings).map(areas::name);
        List<HousingPhase> read = new ArrayList<>();
        if (area.isPresent()) {
            Optional<Integer> year = row.read(HousingColumns.YEAR, findings);
            year.flatMap(completed -> phase(row, area.get(), completed, HousingColumns.HOMES))
                    .ifPresent(read::add);
            HousingColumns.HOMES_BY_YEAR.forEach((completed, column) ->
                    phase(row, area.get(), completed, column).ifPresent(read::add));
        }
        if (read.isEmpty()) {
            findings.add(FindingCode.HOUSING_INCOMPLETE, row.place(), row.text(HousingColumns.PROJECT));
        }
        return read;
    }

    private Optional<HousingPhase> phase(TableRow row, String area, int year, Column<HousingPhase, Double> column) {
        return row.read(column, findings).map(homes -> {
            String project = row.read(HousingColumns.PROJECT, findings).orElse(area);
            DwellingType type = row.read(HousingColumns.TYPE, findings).orElse(DwellingType.MIXED);
            String id = "housing/" + project + "/" + year + "/" + ++phases;
            return new HousingPhase(
                    project, area, type, year, Figure.read(id, homes, MeasureUnit.PLACES, row.at(column)));
        });
    }
}
