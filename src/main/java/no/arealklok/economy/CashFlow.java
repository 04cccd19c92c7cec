package no.arealklok.economy;

import java.util.List;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;

/**
 * An amount a year for a run of years, and its present value.
 *
 * @param subject id of the building or unit that it belongs to
 * @param from index of the first year
 * @param amounts whole NOK in that year and those that follow; income is negative
 * @param basis the number that the amounts were made from
 */
public record CashFlow(
        CostLine line, Payer payer, String subject, int from, List<Long> amounts, long presentValue, Figure basis) {
    public CashFlow {
        amounts = List.copyOf(amounts);
    }

    /** Index after the last year. */
    public int to() {
        return from + amounts.size();
    }

    /** The amount in the year with this index; 0 outside the run. */
    public long in(int index) {
        return index >= from && index < to() ? amounts.get(index - from) : 0;
    }

    /** Sum of the amounts, undiscounted. */
    public long total() {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }

    public Nature nature() {
        return payer == Payer.MUNICIPALITY ? line.nature() : Nature.SHIFTED;
    }

    /** The present value as a number that can say what it was made from; two plans may have it of other amounts. */
    public Figure figure(Norms norms) {
        String id = String.join(
                "/",
                "present-value",
                line.name(),
                payer.name(),
                subject,
                basis.id(),
                Integer.toString(from),
                Integer.toString(to()),
                Long.toString(presentValue));
        Figure rate = norms.figure("economy.discount-rate");
        return Figure.computed(id, presentValue, MeasureUnit.NOK, "plan.presentValue", basis, rate);
    }
}
