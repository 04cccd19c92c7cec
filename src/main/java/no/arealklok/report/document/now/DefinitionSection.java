package no.arealklok.report.document.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.Capacity;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
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

    /** What a service's units would have of places by a definition. */
    private record Counted(ServiceType type, CapacityRule rule, List<UnitUse> units) {
        String id(String what) {
            return String.join("/", "places", what, type.id(), rule.key());
        }

        Figure places() {
            return Utilisation.sum(
                    id("by-definition"),
                    units.stream().map(use -> by(use, rule)).toList());
        }

        Figure placesUsed() {
            return Utilisation.sum(
                    id("used-beside"),
                    units.stream().map(use -> use.places().orElseThrow()).toList());
        }

        long usedFor() {
            return units.stream()
                    .filter(use -> use.capacity().orElseThrow().definition().equals(rule.key()))
                    .count();
        }
    }

    Table table() {
        List<Counted> rows = new ArrayList<>();
        for (ServiceType type : analysis.inputs().types().all()) {
            for (CapacityRule rule : type.capacityRules()) {
                List<UnitUse> units = analysis.uses().all().stream()
                        .filter(use ->
                                use.type() == type && use.capacity(rule.key()).isPresent())
                        .toList();
                if (!units.isEmpty()) {
                    rows.add(new Counted(type, rule, units));
                }
            }
        }
        return phrases.rows(rows)
                .text("column.service", row -> phrases.plural(row.type()))
                .text("column.definition", row -> phrases.definition(row.rule().key()))
                .text(
                        "column.kind",
                        row -> phrases.text("capacity.kind." + row.rule().kind()))
                .count("column.counted", row -> (long) row.units().size())
                .count("column.usedFor", Counted::usedFor)
                .figure("column.places", row -> Optional.of(row.places()))
                .figure("column.placesUsed", row -> Optional.of(row.placesUsed()))
                .count("column.bandChanges", row -> changed(row).count())
                .text(
                        "column.whichChange",
                        row -> changed(row).map(use -> use.unit().name()).collect(Collectors.joining(", ")))
                .table(phrases.text("definition.caption"));
    }

    private Stream<UnitUse> changed(Counted row) {
        return row.units().stream()
                .filter(use -> !phrases.withholds(use.unit()))
                .filter(use -> changes(use, row.rule()));
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
