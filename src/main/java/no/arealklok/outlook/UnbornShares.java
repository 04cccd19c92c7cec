package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.service.NeedRule.Coverage;

/**
 * How large a share of a coming year's users is not born in the base year (ufødte): those who are then younger than the
 * years gone by. Each single age counts as its coverage, as in a population with equally many of each.
 */
final class UnbornShares {
    /** Where the open group ends for this count. */
    private static final int OLDEST = 99;

    private final Horizon horizon;
    private final Norms norms;
    private final Map<Coverage, Series> known = new HashMap<>();

    UnbornShares(Horizon horizon, Norms norms) {
        this.horizon = horizon;
        this.norms = norms;
    }

    Series of(Coverage rule) {
        return known.computeIfAbsent(rule, this::series);
    }

    private Series series(Coverage rule) {
        List<Double> values = horizon.years()
                .mapToObj(year -> sum(rule, year - horizon.baseYear()) / sum(rule, OLDEST + 1))
                .toList();
        List<Traceable> operands = new ArrayList<>();
        rule.shares().forEach(share -> share.coverage().map(norms::figure).ifPresent(operands::add));
        Origin origin = new Origin.Computed("outlook.unborn", operands);
        return new Series("unborn/" + Ages.of(rule), horizon.baseYear(), values, MeasureUnit.RATIO, origin);
    }

    /** Coverage summed over the single ages below this one. */
    private double sum(Coverage rule, int below) {
        double sum = 0;
        for (Coverage.Share share : rule.shares()) {
            AgeGroup ages = share.ages();
            int ageCount = Math.max(0, Math.min(below - 1, Math.min(ages.to(), OLDEST)) - ages.from() + 1);
            sum += ageCount
                    * share.coverage().map(norms::figure).map(Figure::value).orElse(1.0);
        }
        return sum;
    }
}
