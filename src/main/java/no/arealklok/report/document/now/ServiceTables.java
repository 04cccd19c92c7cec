package no.arealklok.report.document.now;

import java.util.ArrayList;
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
        List<List<Cell>> rows = analysis.inputs().types().all().stream()
                .filter(type -> !units(type).isEmpty())
                .flatMap(type -> counter.count(type, units(type)).stream())
                .map(this::row)
                .toList();
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.text(phrases.text("balance.ages")),
                Column.number(phrases.text("balance.residents")),
                Column.number(phrases.text("column.users")),
                Column.number(phrases.text("balance.byUsers")),
                Column.number(phrases.text("column.places")),
                Column.number(phrases.text("balance.byPlaces")),
                Column.number(phrases.text("balance.need")),
                Column.number(phrases.text("balance.surplus")));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(phrases.text("balance.caption"), columns, rows));
    }

    private List<Cell> row(Balance balance) {
        List<UnitUse> counted = units(balance.type()).stream()
                .filter(use -> use.users().isPresent())
                .toList();
        boolean withheld = phrases.withholdsTotals(balance.type()) || phrases.withholdsSum(counted);
        return List.of(
                Cell.text(phrases.plural(balance.type())),
                Cell.text(phrases.text("balance.years", balance.ages().toString())),
                phrases.whole(Optional.of(balance.residents())),
                withheld ? phrases.concealed() : phrases.whole(balance.users()),
                withheld ? phrases.concealed() : percent(balance.usersCovered()),
                phrases.whole(balance.places()),
                percent(balance.placesCovered()),
                phrases.whole(Optional.of(balance.need())),
                balance.surplus().stream().mapToObj(Cell::whole).findFirst().orElseGet(Cell::missing));
    }

    private Cell percent(Optional<Figure> share) {
        return share.map(known -> Cell.decimal(known.value(), 1).withUnit("%").withLineage(phrases.lineage(known)))
                .orElseGet(Cell::missing);
    }

    /** Empty where no unit of the type tells its stays apart. */
    Optional<Table> stays(ServiceType type) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.number(phrases.text("stay.longUsers")),
                Column.number(phrases.text("stay.longPlaces")),
                Column.share(phrases.text("stay.longOccupancy")),
                Column.number(phrases.text("stay.shortUsers")),
                Column.number(phrases.text("stay.shortPlaces")),
                Column.share(phrases.text("stay.shortOccupancy")));
        List<List<Cell>> rows = units(type).stream()
                .flatMap(use -> StayUse.of(use).stream())
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(phrases.text("stay.caption", phrases.plural(type)), columns, rows));
    }

    private List<Cell> row(StayUse stays) {
        // One of the two and all users tell the other.
        boolean withheld = phrases.withholds(stays.use().unit())
                || Stream.of(stays.longStay(), stays.shortStay())
                        .flatMap(Optional::stream)
                        .anyMatch(stay -> phrases.withholds(
                                stays.use().type(), stay.users().whole()));
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(stays.use().unit().name())));
        for (Optional<Utilisation> stay : List.of(stays.longStay(), stays.shortStay())) {
            cells.add(withheld ? phrases.concealed() : phrases.whole(stay.map(Utilisation::users)));
            cells.add(phrases.whole(stay.map(Utilisation::places)));
            cells.add(
                    withheld
                            ? phrases.concealed()
                            : stay.map(known -> phrases.utilisation(stays.use().type(), known))
                                    .orElseGet(Cell::missing));
        }
        return cells;
    }

    /** Places that lie together against the type's size norm; empty for a type without one. */
    Optional<Table> sizes(ServiceType type) {
        if (type.largestUnit().isEmpty() || units(type).isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                Column.text(phrases.text("column.building")),
                Column.number(phrases.text("column.places")),
                Column.text(phrases.text("size.norm")));
        List<List<Cell>> rows = new ArrayList<>();
        for (BuildingGroup group :
                BuildingGroup.all(analysis.inputs().municipality().register(), analysis.uses())) {
            List<UnitUse> together =
                    group.units().stream().filter(use -> use.type() == type).toList();
            if (!together.isEmpty()) {
                String name = String.join(
                        " + ", group.buildings().stream().map(Building::name).toList());
                rows.add(size(name, type, together));
            }
        }
        return Optional.of(new Table(phrases.text("size.caption", phrases.plural(type)), columns, rows));
    }

    private List<Cell> size(String name, ServiceType type, List<UnitUse> together) {
        if (together.stream().anyMatch(use -> use.places().isEmpty())) {
            return List.of(Cell.text(name), Cell.missing(), Cell.missing());
        }
        List<Figure> parts =
                together.stream().map(use -> use.places().orElseThrow()).toList();
        long places = parts.stream().mapToLong(Figure::whole).sum();
        return List.of(
                Cell.text(name),
                parts.size() == 1 ? phrases.whole(Optional.of(parts.get(0))) : Cell.whole(places),
                Cell.text(verdict(type, places)));
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
