package no.arealklok.allotment.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.population.Home;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;

/**
 * Users of one service who live in one place and go to one unit today (brukergruppe): a customer of facility location.
 *
 * @param index position in {@link Question#groups()}
 * @param unit that they go to today
 * @param home index of the facility that they go to today
 * @param area where they live; empty where that is not known, and they are taken to live at the home
 * @param shares of the unit's users in each year, 0 or more; the shares of a unit's groups make 1
 * @param need what the residents of the area need, which their number follows; empty where it follows the unit's
 * @param users whole persons in each year
 * @param parts equal parts that may go to different facilities; 1 where all go together
 * @param reach facilities that they may be allotted to, the home first
 */
public record UserGroup(
        int index,
        Unit unit,
        int home,
        Optional<Home> area,
        List<Double> shares,
        Optional<Series> need,
        List<Integer> users,
        int parts,
        List<Reach> reach) {
    public UserGroup {
        shares = List.copyOf(shares);
        users = List.copyOf(users);
        reach = List.copyOf(reach);
        if (reach.isEmpty() || reach.get(0).facility() != home) {
            throw new IllegalArgumentException("the home of " + unit.id() + " must come first in its reach");
        }
    }

    public int users(int index) {
        return users.get(index);
    }

    /** Whole persons of so many parts; what is left of a person stays at home. */
    public int users(int index, int some) {
        return (int) ((long) users.get(index) * some / parts);
    }

    /** The place in the reach of a facility. */
    public Reach reach(int facility) {
        return reach.stream()
                .filter(one -> one.facility() == facility)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unit.id() + " cannot reach facility " + facility));
    }

    /** Indexes of the facilities that they may be allotted to. */
    public IntStream facilities() {
        return reach.stream().mapToInt(Reach::facility);
    }
}
