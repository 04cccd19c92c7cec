package no.arealklok.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.population.PopulationRow;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;

/** The population sheet: a row for each area, age group and alternative, a column for each year. */
final class PopulationSheet {
    private final String file;

    PopulationSheet(String file) {
        this.file = file;
    }

    Population population(List<Area> areas) {
        List<PopulationRow> rows = new ArrayList<>();
        for (Area area : areas) {
            for (Growth growth : Growth.values()) {
                for (AgeGroup ages : Residents.ageGroups()) {
                    rows.add(row(area, ages, growth, rows.size()));
                }
            }
        }
        return new Population(rows);
    }

    private PopulationRow row(Area area, AgeGroup ages, Growth growth, int index) {
        List<Double> persons = IntStream.rangeClosed(0, Residents.LAST_YEAR - Residents.BASE_YEAR)
                .mapToObj(later -> (double) Residents.in(area, ages, growth, later))
                .toList();
        return row(area.name(), ages, growth, persons, SheetRow.of(file, SheetRow.POPULATION, index));
    }

    /** One row as a reader would make it. */
    static PopulationRow row(String area, AgeGroup ages, Growth growth, List<Double> persons, SheetRow row) {
        String id = "population/" + area + "/" + ages + "/" + growth;
        Origin origin = new Origin.Read(row.reference());
        Series series = new Series(id, Residents.BASE_YEAR, persons, MeasureUnit.PERSONS, origin);
        return new PopulationRow(area, ages, growth, series);
    }
}
