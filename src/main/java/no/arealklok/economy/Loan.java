package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.norm.Norms;

/**
 * How investments are paid (serielån): a share of each is borrowed, and paid back in equal parts in the years that
 * follow, with interest on what is left. In fixed prices, so the rate is real.
 *
 * @param share of the investment, 0 to 1
 * @param years to pay it back in, at least 1
 * @param rate a year
 */
public record Loan(double share, int years, double rate) {
    public static Loan of(Norms norms) {
        int years = Math.max(1, (int) norms.figure("loan.years").whole());
        return new Loan(norms.value("loan.share"), years, norms.value("economy.municipal-rate"));
    }

    public Loan withRate(double other) {
        return new Loan(share, years, other);
    }

    /**
     * Interest and instalments in each year, in whole NOK.
     *
     * @param investments of each year; what comes in is not borrowed
     */
    public List<Long> costs(List<Long> investments) {
        List<Long> costs = new ArrayList<>();
        for (int t = 0; t < investments.size(); t++) {
            double cost = 0;
            for (int drawn = Math.max(0, t - years); drawn < t; drawn++) {
                double part = share * Math.max(0, investments.get(drawn)) / years;
                cost += part + rate * part * (years - (t - drawn) + 1);
            }
            costs.add(Math.round(cost));
        }
        return costs;
    }

    /**
     * What is owed at the end of each year, in whole NOK.
     *
     * @param investments of each year; what comes in is not borrowed
     */
    public List<Long> owed(List<Long> investments) {
        List<Long> owed = new ArrayList<>();
        for (int t = 0; t < investments.size(); t++) {
            double left = 0;
            for (int drawn = Math.max(0, t - years); drawn <= t; drawn++) {
                left += share * Math.max(0, investments.get(drawn)) * (years - (t - drawn)) / years;
            }
            owed.add(Math.round(left));
        }
        return owed;
    }
}
