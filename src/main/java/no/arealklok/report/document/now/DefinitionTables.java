package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.capacity.Capacity;
import no.arealklok.capacity.ClassUse;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;
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
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Rows<UnitUse> rows = phrases.rows(units)
                .unit("column.unit", UnitUse::unit)
                .figure("column.users", UnitUse::users)
                .textIfKnown(
                        "column.used",
                        use -> use.capacity().map(Capacity::definition).map(phrases::definition));
        for (CapacityRule rule : rules) {
            rows.column(
                    Column.number(ofKind(rule)),
                    use -> phrases.numbers().whole(use.capacity(rule.key()).map(Capacity::places)));
        }
        if (units.stream().anyMatch(use -> classUse(use).isPresent())) {
            rows.figure("column.classes", use -> classUse(use).map(ClassUse::classes))
                    .figure("column.classrooms", use -> classUse(use).map(ClassUse::rooms))
                    .share(
                            "column.classUse",
                            use -> classUse(use)
                                    .map(known -> phrases.numbers().share(known.figure(), Optional.empty()))
                                    .orElseGet(Cell::missing));
        }
        return Optional.of(rows.table(phrases.text("definition.units", phrases.plural(type))));
    }

    private String ofKind(CapacityRule rule) {
        return phrases.text(
                "definition.ofKind", phrases.definition(rule.key()), phrases.text("capacity.kind." + rule.kind()));
    }

    private List<UnitUse> units(ServiceType type) {
        return phrases.analysis().uses().all().stream()
                .filter(use -> use.type() == type)
                .toList();
    }

    private Optional<ClassUse> classUse(UnitUse use) {
        return ClassUse.of(use, phrases.analysis().norms());
    }

    /** A unit by one of its definitions. */
    private record Definition(UnitUse use, Capacity capacity) {
        boolean isUsed() {
            return use.capacity().filter(capacity::equals).isPresent();
        }

        Optional<Utilisation> utilisation() {
            String id = "utilisation/" + use.unit().id() + "/" + capacity.definition();
            return use.users().map(users -> new Utilisation(id, users, capacity.places()));
        }
    }

    /** A row for each unit and definition, for those who sort and filter. */
    public Table rows(ServiceType type) {
        List<Definition> definitions = new ArrayList<>();
        for (UnitUse use : units(type)) {
            for (CapacityRule rule : type.capacityRules()) {
                use.capacity(rule.key()).ifPresent(capacity -> definitions.add(new Definition(use, capacity)));
            }
        }
        return phrases.rows(definitions)
                .unit("column.unit", one -> one.use().unit())
                .text(
                        "column.definition",
                        one -> phrases.definition(one.capacity().definition()))
                .text(
                        "column.kind",
                        one -> phrases.text("capacity.kind." + one.capacity().kind()))
                .text("column.used", one -> phrases.text(one.isUsed() ? "definition.isUsed" : "definition.isNotUsed"))
                .figure("column.places", one -> Optional.of(one.capacity().places()))
                .share(
                        "column.utilisation",
                        one -> one.utilisation()
                                .map(known -> phrases.utilisation(type, known))
                                .orElseGet(Cell::missing))
                .table(phrases.text("sheet.definitions"));
    }
}
