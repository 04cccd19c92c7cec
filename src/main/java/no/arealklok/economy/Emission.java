package no.arealklok.economy;

import java.util.List;
import no.arealklok.quantity.Figure;

/**
 * Greenhouse gases for a run of years.
 *
 * @param subject id of the building or unit that it belongs to
 * @param from index of the first year
 * @param kilowattHours delivered in that year and those that follow; 0 where the source is no energy carrier
 * @param kilograms CO₂ equivalents in the same years
 * @param basis the number that they were made from
 */
public record Emission(
        EmissionSource source,
        String subject,
        int from,
        List<Double> kilowattHours,
        List<Double> kilograms,
        Figure basis) {
    public Emission {
        kilowattHours = List.copyOf(kilowattHours);
        kilograms = List.copyOf(kilograms);
    }

    /** kWh in the year with this index; 0 outside the run. */
    public double kilowattHours(int index) {
        return in(kilowattHours, index);
    }

    /** kg in the year with this index; 0 outside the run. */
    public double kilograms(int index) {
        return in(kilograms, index);
    }

    private double in(List<Double> years, int index) {
        return index >= from && index < from + years.size() ? years.get(index - from) : 0;
    }
}
