package no.arealklok.report.document.now;

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
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Band;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.ServiceType;

/** What each definition of places would give, beside the one that is used, and which units would change band. */
public final class DefinitionSection {
    private final Phrases phrases;
    private final Analysis analysis;

    public DefinitionSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("definition.intro")));
        blocks.add(new Block.Paragraph(phrases.text("definition.kinds")));
        blocks.add(table());
        List<String> notes = notes();
        if (!notes.isEmpty()) {
            blocks.add(new Block.BulletList(notes));
        }
        DefinitionTables units = new DefinitionTables(phrases);
        for (ServiceType type : analysis.inputs().types().all()) {
            units.sideBySide(type)
                    .ifPresent(table -> blocks.add(new Block.Collapsible(phrases.plural(type), List.of(table))));
        }
        return new Section("definitions", phrases.text("definition.title"), blocks);
    }

    /** What there is to know of definitions that a unit is counted by. */
    private List<String> notes() {
        return analysis.uses().all().stream()
                .flatMap(use -> use.capacities().stream())
                .map(Capacity::definition)
                .distinct()
                .flatMap(key -> phrases.messages().find("capacity.note." + key).stream()
                        .map(note -> phrases.definition(key) + ": " + note))
                .toList();
    }

    Table table() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.service")),
                Column.text(phrases.text("column.definition")),
                Column.text(phrases.text("column.kind")),
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
                        .filter(use ->
                                use.type() == type && use.capacity(rule.key()).isPresent())
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
                Cell.text(phrases.text("capacity.kind." + rule.kind())),
                Cell.whole(counted.size()),
                Cell.whole(counted.stream()
                        .filter(use -> use.capacity().orElseThrow().definition().equals(rule.key()))
                        .count()),
                Cell.whole(
                        counted.stream().mapToLong(use -> by(use, rule).whole()).sum()),
                Cell.whole(counted.stream()
                        .mapToLong(use -> use.places().orElseThrow().whole())
                        .sum()),
                Cell.whole(changed.size()),
                Cell.text(names));
    }

    private static Figure by(UnitUse use, CapacityRule rule) {
        return use.capacity(rule.key()).orElseThrow().places();
    }

    private boolean changes(UnitUse use, CapacityRule rule) {
        return use.users()
                .map(users -> !band(use, users, by(use, rule))
                        .equals(band(use, users, use.places().orElseThrow())))
                .orElse(false);
    }

    private Optional<Band> band(UnitUse use, Figure users, Figure places) {
        return new Utilisation("band", users, places).band(use.type().bands(), analysis.norms());
    }
}
