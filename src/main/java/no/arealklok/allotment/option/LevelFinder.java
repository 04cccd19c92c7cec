package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.allotment.question.Level;
import no.arealklok.capacity.ConversionEstimate;
import no.arealklok.directive.ExtensionLimits;
import no.arealklok.economy.ExtensionMoney;
import no.arealklok.economy.Pricing;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;
import no.arealklok.register.Register;
import no.arealklok.service.LeadTime;
import no.arealklok.service.ServiceType;

/**
 * The steps in which a building can get more places for a service. The register's ways to extend are alternatives; as
 * steps the
 * larger comes on top of the smaller, and costs what it costs more. One that costs no less than a larger one is left
 * out. What a directive rules out stays a step that is never ready, so that plans with and without it are alike.
 */
final class LevelFinder {
    private final Register register;
    private final ServiceType type;
    private final Pricing pricing;
    private final ExtensionLimits limits;

    LevelFinder(Register register, ServiceType type, Pricing pricing, ExtensionLimits limits) {
        this.register = register;
        this.type = type;
        this.pricing = pricing;
        this.limits = limits;
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
            levels.add(new Level(
                    (int) step.places().whole(),
                    step.cost().whole(),
                    money(building, step),
                    firstReady(building, extension),
                    isDecided(building, extension)));
            below = extension;
        }
        return levels;
    }

    private boolean isDecided(Building building, Extension extension) {
        return limits.decided(building, type.id()).isPresent()
                && firstReady(building, extension) < pricing.horizon().length();
    }

    /** The year that is decided; else by the time that building takes, and by what directives leave of it. */
    private int firstReady(Building building, Extension extension) {
        boolean allowed = limits.allowed(building, type.id()).stream()
                .anyMatch(other -> extension.places().whole() <= other.places().whole());
        if (!allowed) {
            return pricing.horizon().length();
        }
        int baseYear = pricing.horizon().baseYear();
        OptionalInt decided = limits.decided(building, type.id());
        if (decided.isPresent()) {
            return Math.max(1, decided.getAsInt() - baseYear);
        }
        int asked = limits.notBefore(building, type.id()).orElse(baseYear) - baseYear;
        return Math.max(LeadTime.firstReady(type, pricing.norms()), asked);
    }

    private List<Extension> undominated(Building building) {
        ConversionEstimate estimate = new ConversionEstimate(pricing.norms());
        List<Extension> all = building.extensions().stream()
                .filter(extension -> extension.service().equals(type.id()))
                .filter(extension -> extension.takesOver().isEmpty())
                .map(extension -> estimate.priced(extension, type))
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
