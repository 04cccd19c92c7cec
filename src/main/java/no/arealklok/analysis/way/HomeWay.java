package no.arealklok.analysis.way;

import java.util.List;
import java.util.Optional;
import no.arealklok.population.Home;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;
import no.arealklok.travel.Distance;

/**
 * The way of those of a unit who live in one area (vei hjemmefra): today, and to where they get a place by the plan.
 * All of them are counted in one year, so that it is the same people before and after.
 *
 * @param unit that they go to today
 * @param users in that year
 * @param today to the building of their unit today
 * @param planned where they go by the plan; the shares make 1
 */
public record HomeWay(ServiceType type, Unit unit, Home home, int users, Distance today, List<Part> planned) {
    /**
     * Some of them.
     *
     * @param building where they go
     * @param share of them, above 0 and at most 1
     * @param way from their home
     */
    public record Part(Building building, double share, Distance way) {
        public Figure metres() {
            return way.metres();
        }
    }

    public HomeWay {
        planned = List.copyOf(planned);
    }

    /** Metres to where they go by the plan, on average. */
    public double plannedMetres() {
        return planned.stream()
                .mapToDouble(part -> part.share() * part.metres().value())
                .sum();
    }

    /** Metres further than today, on average; below 0 where it is nearer. */
    public double longer() {
        return plannedMetres() - today.metres().value();
    }

    /** Part of them in the first grade, where the unit's grades are known and each has as many. */
    public Optional<Double> firstGrade() {
        return unit.grades().map(grades -> (double) grades.countIn(1, 1) / grades.count());
    }
}
