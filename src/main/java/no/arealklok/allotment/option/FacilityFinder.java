package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.FacilityMoney;
import no.arealklok.allotment.question.Site;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.directive.ExtensionLimits;
import no.arealklok.economy.Pricing;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.Pavilions;
import no.arealklok.service.ServiceType;

/** The buildings in which a service has places, or could get some. */
final class FacilityFinder {
    private final Register register;
    private final UnitUses uses;
    private final Pricing pricing;
    private final ExtensionLimits limits;

    FacilityFinder(Register register, UnitUses uses, Pricing pricing, ExtensionLimits limits) {
        this.register = register;
        this.uses = uses;
        this.pricing = pricing;
        this.limits = limits;
    }

    /** @param first index of the first that is found */
    List<Facility> of(ServiceType type, Customers customers, List<Site> sites, int first) {
        LevelFinder levels = new LevelFinder(register, type, pricing, limits);
        List<Unit> all = register.units().stream()
                .filter(unit -> unit.service().equals(type.id()))
                .filter(customers::isKnown)
                .toList();
        FacilityMoney money = ServiceMoney.of(type, pricing.norms(), pricing, customers.mostOfEach(all));
        List<Facility> found = new ArrayList<>();
        for (Site site : sites) {
            Building building = register.building(site.building().id());
            List<UnitUse> here = register.unitsIn(building.id()).stream()
                    .filter(unit -> unit.mainBuilding().equals(building.id()))
                    .filter(unit -> unit.service().equals(type.id()))
                    .map(uses::of)
                    .toList();
            if (!here.isEmpty() || !levels.of(building).isEmpty()) {
                boolean ours = here.stream().allMatch(use -> use.unit().operator() == Operator.MUNICIPAL);
                found.add(new Facility(
                        first + found.size(),
                        site.index(),
                        type.id(),
                        here.stream().map(UnitUse::unit).toList(),
                        places(here),
                        ours ? levels.of(building) : List.of(),
                        ours && limits.mayRent() && !here.isEmpty()
                                ? type.allotment().pavilions(pricing.norms())
                                : Pavilions.NONE,
                        ours,
                        ours ? money : ServiceMoney.NONE));
            }
        }
        return found;
    }

    private static OptionalInt places(List<UnitUse> here) {
        List<Figure> places =
                here.stream().flatMap(use -> use.places().stream()).toList();
        return places.size() < here.size()
                ? OptionalInt.empty()
                : OptionalInt.of((int) places.stream().mapToLong(Figure::whole).sum());
    }
}
