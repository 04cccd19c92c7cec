package no.arealklok.consolidation.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.service.ServiceType;

/**
 * How a plan fares in sampled outlooks (prøvet mot trekninger).
 *
 * @param samples how many there are
 * @param overfills of each receiver: more users than places
 * @param regrets of each closure: someone is short who would have had a place, had it not been made
 */
public record Chances(int samples, List<Chance> overfills, List<Chance> regrets) {
    public Chances {
        overfills = inOrder(overfills);
        regrets = inOrder(regrets);
    }

    /** Of the buildings. */
    private static List<Chance> inOrder(Collection<Chance> chances) {
        return chances.stream()
                .sorted(Comparator.comparingInt(chance -> chance.site().index()))
                .toList();
    }

    public Stream<Chance> all() {
        return Stream.of(overfills, regrets).flatMap(Collection::stream);
    }

    /** With what others tell of these services. */
    Chances with(Chances others, Predicate<ServiceType> which) {
        return new Chances(samples, joined(overfills, others.overfills, which), joined(regrets, others.regrets, which));
    }

    private static List<Chance> joined(List<Chance> own, List<Chance> others, Predicate<ServiceType> which) {
        return Stream.concat(
                        own.stream()
                                .filter(chance -> !which.test(chance.service().type())),
                        others.stream())
                .toList();
    }
}
