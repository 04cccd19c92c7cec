package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.Capacity;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.service.Band;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.ServiceType;

/** What each definition of places would give, beside the one that is used, and which units would change band. */
final class DefinitionSection {
    private final Phrases phrases;
    private final Analysis analysis;

    DefinitionSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    Section section() {
        return new Section(
                "definitions",
                phrases.text("definition.title"),
                List.of(new Block.Paragraph(phrases.text("definition.intro")), table()));
    }

    Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.text(phrases.text("column.definition")),
                Column.number(phrases.text("column.counted")),
                Column.number(phrases.text("column.usedFor")),
                Column.number(phrases.text("column.places")),
                Column.number(phrases.text("column.placesUsed")),
                Column.number(phrases.text("column.bandChanges")),
                Column.text(phrases.text("column.whichChange")));
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceType type : analysis.inputs().types().all()) {
            for (CapacityRule rule : type.capacityRules()) {
                List<UnitUse> counted = analysis.uses().all().stream()
                        .filter(use -> use.type() == type && by(use, rule).isPresent())
                        .toList();
                if (!counted.isEmpty()) {
                    rows.add(row(type, rule, counted));
                }
            }
        }
        return new Table(phrases.text("definition.caption"), columns, rows);
    }

    private List<Cell> row(ServiceType type, CapacityRule rule, List<UnitUse> counted) {
        List<UnitUse> changed =
                counted.stream().filter(use -> changes(use, rule)).toList();
        String names =
                String.join(", ", changed.stream().map(use -> use.unit().name()).toList());
        return List.of(
                Cell.text(phrases.plural(type)),
                Cell.text(phrases.definition(rule.key())),
                Cell.whole(counted.size()),
                Cell.whole(counted.stream()
                        .filter(use -> use.capacity().orElseThrow().definition().equals(rule.key()))
                        .count()),
                Cell.whole(counted.stream()
                        .mapToLong(use -> by(use, rule).orElseThrow().whole())
                        .sum()),
                Cell.whole(counted.stream()
                        .mapToLong(use -> use.places().orElseThrow().whole())
                        .sum()),
                Cell.whole(changed.size()),
                Cell.text(names));
    }

    private static Optional<Figure> by(UnitUse use, CapacityRule rule) {
        return use.capacities().stream()
                .filter(capacity -> capacity.definition().equals(rule.key()))
                .map(Capacity::places)
                .findFirst();
    }

    private boolean changes(UnitUse use, CapacityRule rule) {
        return use.users()
                .map(users -> !band(use, users, by(use, rule).orElseThrow())
                        .equals(band(use, users, use.places().orElseThrow())))
                .orElse(false);
    }

    private Optional<Band> band(UnitUse use, Figure users, Figure places) {
        return new Utilisation("band", users, places).band(use.type().bands(), analysis.norms());
    }
}
