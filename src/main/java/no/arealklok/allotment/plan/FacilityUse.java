package no.arealklok.allotment.plan;

import java.util.List;

/**
 * One facility under a plan.
 *
 * @param opens index of the first year in use; the number of years when it never is
 * @param closes index after the last year in use
 * @param interrupted whether nobody is there for some years between
 * @param places in each year, pavilions apart; 0 when it is not in use
 * @param rented places in pavilions in each year
 */
public record FacilityUse(
        int facility, int opens, int closes, boolean interrupted, List<Integer> places, List<Integer> rented) {
    public FacilityUse {
        places = List.copyOf(places);
        rented = List.copyOf(rented);
    }
}
