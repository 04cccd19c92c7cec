package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.DwellingType;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;

/**
 * How many of some ages live in a home: the norms {@code housing.<type>.<ages>}, evenly over the single ages of each
 * group.
 */
public final class PersonsPerHome {
    /** Where the open group ends for this count. */
    private static final int OLDEST = 99;

    private final Norms norms;

    public PersonsPerHome(Norms norms) {
        this.norms = norms;
    }

    public double of(DwellingType type, AgeGroup ages) {
        double persons = 0;
        for (Map.Entry<AgeGroup, Figure> group : groups(type).entrySet()) {
            persons +=
                    group.getValue().value() * overlap(group.getKey(), ages) / overlap(group.getKey(), group.getKey());
        }
        return persons;
    }

    /** Of these ages in so many homes. */
    public Figure in(Figure homes, DwellingType type, AgeGroup ages) {
        List<Figure> operands = new ArrayList<>(List.of(homes));
        operands.addAll(operands(type, ages));
        String id = String.join("/", "residents", homes.id(), type.name(), ages.toString());
        return Figure.computed(id, homes.value() * of(type, ages), MeasureUnit.PERSONS, "homes.residents", operands);
    }

    /** The norms that the number is made of. */
    List<Figure> operands(DwellingType type, AgeGroup ages) {
        return groups(type).entrySet().stream()
                .filter(group -> overlap(group.getKey(), ages) > 0)
                .map(Map.Entry::getValue)
                .toList();
    }

    private Map<AgeGroup, Figure> groups(DwellingType type) {
        String prefix = "housing." + type.name().toLowerCase(Locale.ROOT) + ".";
        Map<AgeGroup, Figure> groups = new TreeMap<>(Comparator.comparingInt(AgeGroup::from));
        norms.all().stream()
                .filter(norm -> norm.key().startsWith(prefix))
                .forEach(norm -> groups.put(ages(norm, prefix), norm.figure()));
        return groups;
    }

    private static AgeGroup ages(Norm norm, String prefix) {
        String[] ends = norm.key().substring(prefix.length()).split("-");
        return new AgeGroup(
                Integer.parseInt(ends[0]), ends[1].equals("plus") ? AgeGroup.OPEN : Integer.parseInt(ends[1]));
    }

    private static int overlap(AgeGroup one, AgeGroup other) {
        int to = Math.min(OLDEST, Math.min(one.to(), other.to()));
        return Math.max(0, to - Math.max(one.from(), other.from()) + 1);
    }
}
