package no.arealklok.population;

import java.util.Objects;
import no.arealklok.quantity.Figure;

/**
 * The homes of a project that are completed in one year (boligprosjekt, byggetrinn).
 *
 * @param area as in the population
 * @param year in which the homes are completed; they are lived in from the next 1 January on
 */
public record HousingPhase(String project, String area, DwellingType type, int year, Figure homes) {
    public HousingPhase {
        Objects.requireNonNull(project);
        Objects.requireNonNull(area);
        Objects.requireNonNull(type);
        Objects.requireNonNull(homes);
    }
}
