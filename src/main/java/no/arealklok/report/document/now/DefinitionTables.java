package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.capacity.Capacity;
import no.arealklok.capacity.ClassUse;
import no.arealklok.capacity.UnitUse;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.ServiceType;

/** Each unit's places by every definition that it has the input of. */
public final class DefinitionTables {
    private final Phrases phrases;

    public DefinitionTables(Phrases phrases) {
        this.phrases = phrases;
    }

    /** A column for each definition. Units with one at most are left out: that one is shown with their utilisation. */
    Optional<Table> sideBySide(ServiceType type) {
        List<UnitUse> units = units(type).stream()
                .filter(use -> use.capacities().size() > 1 || classUse(use).isPresent())
                .toList();
        List<CapacityRule> rules = type.capacityRules().stream()
                .filter(rule ->
                        units.stream().anyMatch(use -> use.capacity(rule.key()).isPresent()))
                .toList();
        boolean classes = units.stream().anyMatch(use -> classUse(use).isPresent());
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(phrases.text("column.unit")),
                Column.number(phrases.text("column.users")),
                Column.text(phrases.text("column.used"))));
        rules.forEach(rule -> columns.add(Column.number(phrases.text(
                "definition.ofKind", phrases.definition(rule.key()), phrases.text("capacity.kind." + rule.kind())))));
        if (classes) {
            columns.add(Column.number(phrases.text("column.classes")));
            columns.add(Column.number(phrases.text("column.classrooms")));
            columns.add(Column.share(phrases.text("column.classUse")));
        }
        return Optional.of(new Table(
                phrases.text("definition.units", phrases.plural(type)),
                columns,
                units.stream().map(use -> row(use, rules, classes)).toList()));
    }

    private List<UnitUse> units(ServiceType type) {
        return phrases.analysis().uses().all().stream()
                .filter(use -> use.type() == type)
                .toList();
    }

    private Optional<ClassUse> classUse(UnitUse use) {
        return ClassUse.of(use, phrases.analysis().norms());
    }

    private List<Cell> row(UnitUse use, List<CapacityRule> rules, boolean withClasses) {
        boolean withheld = phrases.withholds(use.unit());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(use.unit().name()));
        cells.add(withheld ? phrases.concealed() : phrases.whole(use.users()));
        cells.add(use.capacity()
                .map(capacity -> Cell.text(phrases.definition(capacity.definition())))
                .orElseGet(Cell::missing));
        for (CapacityRule rule : rules) {
            cells.add(phrases.whole(use.capacity(rule.key()).map(Capacity::places)));
        }
        if (withClasses) {
            Optional<ClassUse> known = classUse(use);
            cells.add(withheld ? phrases.concealed() : phrases.whole(known.map(ClassUse::classes)));
            cells.add(phrases.whole(known.map(ClassUse::rooms)));
            cells.add(withheld ? phrases.concealed() : share(known));
        }
        return cells;
    }

    private Cell share(Optional<ClassUse> known) {
        return known.map(use -> Cell.percent(use.percent()).withLineage(phrases.lineage(use.figure())))
                .orElseGet(Cell::missing);
    }

    /** A row for each unit and definition, for those who sort and filter. */
    public Table rows(ServiceType type) {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.unit")),
                Column.text(phrases.text("column.definition")),
                Column.text(phrases.text("column.kind")),
                Column.text(phrases.text("column.used")),
                Column.number(phrases.text("column.places")),
                Column.share(phrases.text("column.utilisation")));
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUse use : units(type)) {
            for (CapacityRule rule : type.capacityRules()) {
                use.capacity(rule.key()).ifPresent(capacity -> rows.add(row(use, capacity)));
            }
        }
        return new Table(phrases.text("sheet.definitions"), columns, rows);
    }

    private List<Cell> row(UnitUse use, Capacity capacity) {
        Optional<Figure> users = use.users();
        boolean isUsed = use.capacity().filter(capacity::equals).isPresent();
        return List.of(
                Cell.text(use.unit().name()),
                Cell.text(phrases.definition(capacity.definition())),
                Cell.text(phrases.text("capacity.kind." + capacity.kind())),
                Cell.text(phrases.text(isUsed ? "definition.isUsed" : "definition.isNotUsed")),
                phrases.whole(Optional.of(capacity.places())),
                users.map(known -> phrases.utilisation(
                                use.type(), known.whole(), capacity.places().whole()))
                        .orElseGet(Cell::missing));
    }
}
