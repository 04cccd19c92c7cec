package no.arealklok.report.document.now;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.Balance;
import no.arealklok.capacity.BalanceCounter;
import no.arealklok.capacity.BuildingGroup;
import no.arealklok.capacity.StayUse;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** What only some services have: coverage of ages, long and short stays, a norm for how many homes lie together. */
public final class ServiceTables {
    private final Phrases phrases;
    private final Analysis analysis;

    public ServiceTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    private List<UnitUse> units(ServiceType type) {
        return analysis.uses().all().stream().filter(use -> use.type() == type).toList();
    }

    /** Empty where the register has no population, or no service that follows ages. */
    public Optional<Table> balance() {
        BalanceCounter counter = new BalanceCounter(
                analysis.inputs().municipality().population(),
                analysis.norms(),
                analysis.horizon().baseYear());
        List<Balance> balances = analysis.inputs().types().all().stream()
                .filter(type -> !units(type).isEmpty())
                .flatMap(type -> counter.count(type, units(type)).stream())
                .toList();
        return balances.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(balances)
                        .text("column.service", balance -> phrases.plural(balance.type()))
                        .text(
                                "balance.ages",
                                balance -> phrases.text(
                                        "balance.years", balance.ages().toString()))
                        .figure("balance.residents", balance -> Optional.of(balance.residents()))
                        .figure("column.users", Balance::users)
                        .number("balance.byUsers", balance -> percent(balance.usersCovered()))
                        .figure("column.places", Balance::places)
                        .number("balance.byPlaces", balance -> percent(balance.placesCovered()))
                        .figure("balance.need", balance -> Optional.of(balance.need()))
                        .figure("balance.surplus", Balance::surplus)
                        .table(phrases.text("balance.caption")));
    }

    private Cell percent(Optional<Figure> share) {
        return phrases.numbers().decimal(share, 1).withUnit("%");
    }

    /** Empty where no unit of the type tells its stays apart. */
    Optional<Table> stays(ServiceType type) {
        List<StayUse> stays =
                units(type).stream().flatMap(use -> StayUse.of(use).stream()).toList();
        return stays.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(stays)
                        .unit("column.unit", stay -> stay.use().unit())
                        .figure("stay.longUsers", stay -> stay.longStay().map(Utilisation::users))
                        .withheld(this::isSmall)
                        .figure("stay.longPlaces", stay -> stay.longStay().map(Utilisation::places))
                        .share("stay.longOccupancy", stay -> occupancy(type, stay.longStay()))
                        .withheld(this::isSmall)
                        .figure("stay.shortUsers", stay -> stay.shortStay().map(Utilisation::users))
                        .withheld(this::isSmall)
                        .figure("stay.shortPlaces", stay -> stay.shortStay().map(Utilisation::places))
                        .share("stay.shortOccupancy", stay -> occupancy(type, stay.shortStay()))
                        .withheld(this::isSmall)
                        .table(phrases.text("stay.caption", phrases.plural(type))));
    }

    private Cell occupancy(ServiceType type, Optional<Utilisation> stay) {
        return stay.map(known -> phrases.utilisation(type, known)).orElseGet(Cell::missing);
    }

    /** One of the two and all users tell the other. */
    private boolean isSmall(StayUse stays) {
        return phrases.withholds(stays.use().unit())
                || Stream.of(stays.longStay(), stays.shortStay())
                        .flatMap(Optional::stream)
                        .anyMatch(stay -> phrases.withholds(
                                stays.use().type(), stay.users().whole()));
    }

    /** Places that lie together against the type's size norm; empty for a type without one. */
    Optional<Table> sizes(ServiceType type) {
        if (type.largestUnit().isEmpty() || units(type).isEmpty()) {
            return Optional.empty();
        }
        List<BuildingGroup> groups =
                BuildingGroup.all(analysis.inputs().municipality().register(), analysis.uses()).stream()
                        .filter(group -> !together(type, group).isEmpty())
                        .toList();
        return Optional.of(phrases.rows(groups)
                .text(
                        "column.building",
                        group -> String.join(
                                " + ",
                                group.buildings().stream().map(Building::name).toList()))
                .figure("column.places", group -> places(together(type, group)))
                .column(
                        Column.text(phrases.text("size.norm")),
                        group -> places(together(type, group))
                                .map(places -> phrases.numbers().text(verdict(type, places.whole()), places))
                                .orElseGet(Cell::missing))
                .table(phrases.text("size.caption", phrases.plural(type))));
    }

    private static List<UnitUse> together(ServiceType type, BuildingGroup group) {
        return group.units().stream().filter(use -> use.type() == type).toList();
    }

    /** Empty where those of one of the units are not known. */
    private static Optional<Figure> places(List<UnitUse> together) {
        List<Figure> parts =
                together.stream().flatMap(use -> use.places().stream()).toList();
        if (parts.size() < together.size()) {
            return Optional.empty();
        }
        String id = "places/together/" + together.get(0).unit().id();
        return Optional.of(parts.size() == 1 ? parts.get(0) : Utilisation.sum(id, parts));
    }

    private String verdict(ServiceType type, long places) {
        Norms norms = analysis.norms();
        long most = norms.figure(type.largestUnit().orElseThrow()).whole();
        Optional<Long> fewest = type.smallestUnit().map(norms::figure).map(Figure::whole);
        if (places > most) {
            return phrases.text("size.above", most);
        }
        return fewest.filter(least -> places < least)
                .map(least -> phrases.text("size.below", least))
                .orElseGet(() -> phrases.text("size.within"));
    }
}
