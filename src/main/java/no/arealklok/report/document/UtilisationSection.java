package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.capacity.Utilisation;
import no.arealklok.register.Operator;
import no.arealklok.register.Register;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.service.ServiceType;

/** How full everything is in the register's year. */
final class UtilisationSection {
    private final Phrases phrases;
    private final UnitUses uses;

    UtilisationSection(Phrases phrases) {
        this.phrases = phrases;
        this.uses = phrases.analysis().uses();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text(
                "utilisation.intro", phrases.year(phrases.analysis().horizon().baseYear()))));
        blocks.add(services());
        for (ServiceType type : types()) {
            blocks.add(new Block.Collapsible(phrases.plural(type), List.of(units(type))));
        }
        return new Section("utilisation", phrases.text("utilisation.title"), blocks);
    }

    private List<ServiceType> types() {
        return phrases.analysis().inputs().types().all().stream()
                .filter(type -> uses.all().stream().anyMatch(use -> use.type() == type))
                .toList();
    }

    Table services() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("column.units")),
                Column.number(phrases.text("column.users")),
                Column.number(phrases.text("column.places")),
                Column.number(phrases.text("column.free")),
                Column.share(phrases.text("column.utilisation")),
                Column.number(phrases.text("column.unknown")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceType type : types()) {
            Predicate<UnitUse> all = use -> use.type() == type;
            rows.add(row(phrases.plural(type), type.id(), type, all));
            Predicate<UnitUse> privately = all.and(use -> use.unit().operator() == Operator.PRIVATE);
            if (uses.all().stream().anyMatch(privately)) {
                String name = phrases.text("utilisation.ofWhichPrivate", phrases.plural(type));
                rows.add(row(name, type.id() + "/private", type, privately));
            }
        }
        return new Table(phrases.text("utilisation.services"), columns, rows);
    }

    private List<Cell> row(String name, String id, ServiceType type, Predicate<UnitUse> chosen) {
        List<UnitUse> units = uses.all().stream().filter(chosen).toList();
        long unknown = units.stream().filter(use -> use.utilisation().isEmpty()).count();
        Optional<Utilisation> total = uses.total(id, chosen);
        boolean withheld = phrases.withholdsTotals(type);
        return List.of(
                Cell.text(name),
                Cell.whole(units.size()),
                withheld ? phrases.concealed() : phrases.whole(total.map(Utilisation::users)),
                phrases.whole(total.map(Utilisation::places)),
                withheld ? phrases.concealed() : free(total),
                withheld ? phrases.concealed() : share(type, total),
                Cell.whole(unknown));
    }

    Table units(ServiceType type) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.number(phrases.text("column.users")),
                Column.number(phrases.text("column.places")),
                Column.share(phrases.text("column.utilisation")),
                Column.number(phrases.text("column.free")),
                Column.text(phrases.text("column.definition")),
                Column.text(phrases.text("column.area")),
                Column.text(phrases.text("column.building")));
        List<List<Cell>> rows = uses.all().stream()
                .filter(use -> use.type() == type)
                .map(this::unit)
                .toList();
        return new Table(phrases.text("utilisation.units", phrases.plural(type)), columns, rows);
    }

    private List<Cell> unit(UnitUse use) {
        Register register = phrases.analysis().inputs().municipality().register();
        boolean withheld = phrases.withholds(use.unit());
        return List.of(
                Cell.text(use.unit().name()),
                withheld ? phrases.concealed() : phrases.whole(use.users()),
                phrases.whole(use.places()),
                withheld ? phrases.concealed() : share(use.type(), use.utilisation()),
                withheld ? phrases.concealed() : free(use.utilisation()),
                use.capacity()
                        .map(capacity -> Cell.text(phrases.definition(capacity.definition())))
                        .orElseGet(Cell::missing),
                register.area(use.unit()).map(Cell::text).orElseGet(Cell::missing),
                Cell.text(phrases.name(register.mainBuilding(use.unit()))));
    }

    private Cell share(ServiceType type, Optional<Utilisation> utilisation) {
        return utilisation.map(known -> phrases.utilisation(type, known)).orElseGet(Cell::missing);
    }

    private static Cell free(Optional<Utilisation> utilisation) {
        return utilisation.map(known -> Cell.whole(known.free())).orElseGet(Cell::missing);
    }
}
