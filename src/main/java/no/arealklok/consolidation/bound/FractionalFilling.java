package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What units can pay at most for places in one year when a share of a unit may come in part: the linear relaxation of
 * the multiple-choice knapsack problem (Sinha &amp; Zoltners, 1979).
 */
final class FractionalFilling {
    private final List<Step> steps;

    /**
     * From no share of a unit, or a smaller one, to a larger.
     *
     * @param pay in whole NOK, above 0
     */
    private record Step(int unit, int users, long pay) {
        double payEach() {
            return (double) pay / users;
        }

        Step with(Step smaller) {
            return new Step(unit, smaller.users + users, smaller.pay + pay);
        }
    }

    /**
     * @param units the shares of each that may come, one at most
     * @param late index of the year
     */
    FractionalFilling(List<List<Candidate>> units, int late) {
        this.steps = IntStream.range(0, units.size())
                .boxed()
                .flatMap(unit -> steps(unit, units.get(unit), late).stream())
                .sorted(Comparator.comparingDouble(Step::payEach).reversed())
                .toList();
    }

    /** Each pays less for one user than the one before; a share that a mix of others outbids is left out. */
    private static List<Step> steps(int unit, List<Candidate> shares, int late) {
        List<Step> steps = new ArrayList<>();
        int users = 0;
        long pay = 0;
        List<Candidate> smallestFirst = shares.stream()
                .sorted(Comparator.comparingInt(share -> share.users(late)))
                .toList();
        for (Candidate share : smallestFirst) {
            Step step = new Step(unit, share.users(late) - users, share.most() - pay);
            if (step.pay() <= 0) {
                continue;
            }
            while (!steps.isEmpty() && steps.get(steps.size() - 1).payEach() <= step.payEach()) {
                step = step.with(steps.remove(steps.size() - 1));
            }
            steps.add(step);
            users = share.users(late);
            pay = share.most();
        }
        return steps;
    }

    /**
     * In whole NOK.
     *
     * @param next the first of the units that may still come
     * @param places that are free, 0 or more
     * @param beyond whether more may come, each of them at the price
     */
    long most(int next, int places, boolean beyond, long price) {
        int free = places;
        long gain = 0;
        for (Step step : steps) {
            if (step.unit() < next) {
                continue;
            }
            int over = step.users() - free;
            if (over <= 0) {
                free = -over;
                gain += step.pay();
                continue;
            }
            long part = step.pay() * free / step.users();
            long whole = step.pay() - over * price;
            free = 0;
            if (!beyond || whole <= part) {
                return gain + part;
            }
            gain += whole;
        }
        return gain;
    }
}
