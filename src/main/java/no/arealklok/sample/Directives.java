package no.arealklok.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import no.arealklok.directive.Directive;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.register.Operator;
import no.arealklok.register.UnitQuantity;

/** What politicians have decided already. Only the closure asks for something to move. */
final class Directives {
    private final String file;
    private final Inventory inventory;
    private final List<Directive> directives = new ArrayList<>();

    Directives(String file, Inventory inventory) {
        this.file = file;
        this.inventory = inventory;
    }

    List<Directive> directives() {
        List<UnitDraft> schools = inventory.units(ServiceId.SCHOOL).toList();
        add(
                Kind.NOT_BEFORE,
                OptionalInt.of(2028),
                "Foreldrene er lovet to års varsel; kommunestyret sak 41/25",
                schools.get(0));
        first(schools, unit -> unit.building().area().kind() == AreaKind.AGEING)
                .ifPresent(unit -> add(
                        Kind.KEEP_OPEN,
                        OptionalInt.empty(),
                        "Nærmiljøskole, vedtatt bevart i skolebruksplanen 2025–2034",
                        unit));
        closeOneKindergarten();
        keepNeighboursTogether();
        keepTargetGroupsApart();
        return List.copyOf(directives);
    }

    /** A municipal kindergarten whose children have room in another in the same area. */
    private void closeOneKindergarten() {
        List<UnitDraft> municipal = inventory
                .units(ServiceId.KINDERGARTEN)
                .filter(unit -> unit.operator() == Operator.MUNICIPAL)
                .filter(unit -> unit.building().use() == BuildingUse.KINDERGARTEN)
                .toList();
        first(
                        municipal,
                        unit -> municipal.stream()
                                .filter(other -> other != unit
                                        && other.building()
                                                .area()
                                                .equals(unit.building().area()))
                                .anyMatch(other -> spare(other) >= users(unit)))
                .ifPresent(unit -> add(
                        Kind.CLOSE,
                        OptionalInt.empty(),
                        "Bygget er uegnet til barnehage; avvikling vedtatt i utvalg for oppvekst sak 17/25",
                        unit));
    }

    private void keepNeighboursTogether() {
        first(inventory.units(), unit -> unit.operator() == Operator.MUNICIPAL && neighbour(unit) != unit)
                .ifPresent(unit -> add(
                        Kind.KEEP_TOGETHER,
                        OptionalInt.empty(),
                        "Felles ledelse og personale på tvers av enhetene",
                        unit,
                        neighbour(unit)));
    }

    private void keepTargetGroupsApart() {
        List<UnitDraft> homes = inventory.units(ServiceId.SUPPORTED_HOUSING).toList();
        add(
                Kind.KEEP_APART,
                OptionalInt.empty(),
                "Ulike målgrupper skal ikke samlokaliseres",
                homes.get(homes.size() - 1),
                homes.get(homes.size() - 2));
    }

    /** Another municipal unit under the same roof; the unit itself when there is none. */
    private UnitDraft neighbour(UnitDraft unit) {
        return first(
                        inventory.units(),
                        other -> other != unit
                                && other.building() == unit.building()
                                && other.operator() == Operator.MUNICIPAL)
                .orElse(unit);
    }

    private static Optional<UnitDraft> first(List<UnitDraft> units, Predicate<UnitDraft> wanted) {
        return units.stream().filter(wanted).findFirst();
    }

    private static int spare(UnitDraft unit) {
        return unit.find(UnitQuantity.CAPACITY).orElse(0)
                - unit.find(UnitQuantity.USERS).orElse(Integer.MAX_VALUE / 2);
    }

    private static int users(UnitDraft unit) {
        return unit.find(UnitQuantity.USERS).orElse(Integer.MAX_VALUE / 2);
    }

    private void add(Kind kind, OptionalInt year, String reason, UnitDraft... targets) {
        List<String> ids = List.of(targets).stream().map(UnitDraft::id).toList();
        SheetRow row = SheetRow.of(file, SheetRow.DIRECTIVES, directives.size());
        directives.add(new Directive(kind, ids, year, reason, row.cells()));
    }
}
