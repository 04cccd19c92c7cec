package no.arealklok.economy;

import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;

/**
 * One amount, in one year or every year of a run, and its present value.
 *
 * @param subject id of the building or unit that it belongs to
 * @param amount whole NOK a year; income is negative
 * @param from index of the first year
 * @param to index after the last year
 * @param basis the number that the amount was made from
 */
public record CashFlow(CostLine line, String subject, long amount, int from, int to, long presentValue, Figure basis) {

    /** The present value as a number that can say what it was made from. */
    public Figure figure(Norms norms) {
        String id = String.join(
                "/", "present-value", line.name(), basis.id(), Integer.toString(from), Integer.toString(to));
        Figure rate = norms.figure("economy.discount-rate");
        return Figure.computed(id, presentValue, MeasureUnit.NOK, "plan.presentValue", basis, rate);
    }

    /** The amount in the year with this index; 0 outside the run. */
    public long in(int index) {
        return index >= from && index < to ? amount : 0;
    }
}
