package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.allotment.question.Level;
import no.arealklok.economy.ExtensionMoney;
import no.arealklok.economy.Pricing;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceType;

/**
 * The steps in which a building can get more places for a service. The register's ways to extend are alternatives; as
 * steps the
 * larger comes on top of the smaller, and costs what it costs more. One that costs no less than a larger one is left
 * out.
 */
final class LevelFinder {
    private final Register register;
    private final ServiceType type;
    private final Pricing pricing;

    LevelFinder(Register register, ServiceType type, Pricing pricing) {
        this.register = register;
        this.type = type;
        this.pricing = pricing;
    }

    /** None where the building is listed, for it is not built on. */
    List<Level> of(Building building) {
        List<Level> levels = new ArrayList<>();
        if (building.listed()) {
            return levels;
        }
        Extension below = null;
        for (Extension extension : undominated(building)) {
            Extension step = below == null ? extension : difference(below, extension);
            levels.add(new Level((int) step.places().whole(), step.cost().whole(), money(building, step)));
            below = extension;
        }
        return levels;
    }

    private List<Extension> undominated(Building building) {
        List<Extension> all = building.extensions().stream()
                .filter(extension -> extension.service().equals(type.id()))
                .filter(extension -> extension.takesOver().isEmpty())
                .sorted(Comparator.comparingLong(extension -> extension.places().whole()))
                .toList();
        return all.stream()
                .filter(extension -> all.stream()
                        .noneMatch(other -> other.places().whole()
                                        > extension.places().whole()
                                && other.cost().value() <= extension.cost().value()))
                .toList();
    }

    private static Extension difference(Extension below, Extension above) {
        return new Extension(above.service(), minus(above.places(), below.places()), minus(above.cost(), below.cost()));
    }

    private static Figure minus(Figure above, Figure below) {
        return Figure.computed(
                above.id() + "/step", above.value() - below.value(), above.unit(), "difference", above, below);
    }

    /** What turns an empty building to use has its area already. */
    private ExtensionMoney money(Building building, Extension step) {
        boolean conversion = register.unitsIn(building.id()).isEmpty();
        return new ExtensionMoney(
                building.id(), step, new ExtensionMoney.Kind(type.areaPerPlace(), conversion, type.grant()), pricing);
    }
}
