package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.plan.MovedBoundaries;
import no.arealklok.report.document.words.Phrases;

/** What two runs do otherwise than by moving units: what they build, and where they draw boundaries. */
final class OtherMeasures {
    private final Phrases one;
    private final Phrases other;

    OtherMeasures(Phrases one, Phrases other) {
        this.one = one;
        this.other = other;
    }

    Table extensions(List<Column> columns) {
        return table(columns, OtherMeasures::extensions, "compare.notBuilt");
    }

    Table boundaries(List<Column> columns) {
        return table(columns, run -> new MovedBoundaries(run).byUnit(), "compare.notMovedBoundary");
    }

    private Table table(List<Column> columns, Function<Phrases, Map<String, String>> told, String none) {
        Map<String, String> before = told.apply(one);
        Map<String, String> after = told.apply(other);
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : all.keySet()) {
            String there = before.getOrDefault(name, one.text(none));
            String then = after.getOrDefault(name, other.text(none));
            if (!there.equals(then)) {
                rows.add(List.of(Cell.text(name), Cell.text(there), Cell.text(then)));
            }
        }
        return new Table(columns.get(0).title(), columns, rows);
    }

    /** How much, and when, would tell of the few who live there. */
    private static Map<String, String> extensions(Phrases run) {
        Map<String, String> told = new TreeMap<>();
        for (SitePlan site : run.analysis().plan().sites()) {
            boolean hidden = site.stays().stream()
                    .anyMatch(stay -> run.withholds(stay.occupant().unit()));
            for (Built built : site.extensions()) {
                told.put(
                        run.text(
                                "compare.extension",
                                run.name(site.site()),
                                run.name(built.service().type())),
                        hidden
                                ? run.text("compare.built")
                                : run.text(
                                        "compare.builtIn",
                                        run.numerals().whole(built.expansion().places()),
                                        run.year(run.analysis().horizon().year(built.ready()))));
            }
        }
        return told;
    }
}
