package no.arealklok.economy;

import no.arealklok.norm.Norms;

/**
 * The price of emissions (karbonprisbane), in NOK a tonne of CO₂ equivalents: in a straight line between two years with
 * a known price, the first one's before them, growing at a rate after. Finansdepartementet, karbonprisbaner.
 */
final class CarbonPrice {
    private final double first;
    private final double firstYear;
    private final double target;
    private final double targetYear;
    private final double growth;

    CarbonPrice(Norms norms) {
        first = norms.value("climate.carbon-price.first");
        firstYear = norms.value("climate.carbon-price.first-year");
        target = norms.value("climate.carbon-price.target");
        targetYear = norms.value("climate.carbon-price.target-year");
        growth = norms.value("climate.carbon-price.growth");
    }

    double in(int year) {
        if (year >= targetYear) {
            return target * StrictMath.pow(1 + growth, year - targetYear);
        }
        return year <= firstYear ? first : first + (target - first) * (year - firstYear) / (targetYear - firstYear);
    }
}
