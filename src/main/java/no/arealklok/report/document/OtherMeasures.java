package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.register.Building;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.plan.MovedBoundaries;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.run.PlannedHosts;

/** What two runs do otherwise: which units move, what is built, and where boundaries are drawn. */
final class OtherMeasures {
    private final Phrases one;
    private final Phrases other;

    OtherMeasures(Phrases one, Phrases other) {
        this.one = one;
        this.other = other;
    }

    /** Units that do not do the same in both. */
    Table units(List<Column> columns) {
        Map<String, String> before = places(one);
        Map<String, String> after = places(other);
        List<List<Cell>> rows = new ArrayList<>();
        Map<String, String> names = new TreeMap<>(names(other));
        names.putAll(names(one));
        names.forEach((id, name) -> {
            String there = before.getOrDefault(id, one.text("compare.noUnit"));
            String then = after.getOrDefault(id, one.text("compare.noUnit"));
            if (!there.equals(then)) {
                rows.add(List.of(Cell.text(name), Cell.text(there), Cell.text(then)));
            }
        });
        return new Table(columns.get(0).title(), columns, rows);
    }

    private static Map<String, String> names(Phrases run) {
        Map<String, String> names = new TreeMap<>();
        for (Occupant unit : run.analysis().plan().facts().occupants()) {
            names.put(unit.unit().id(), unit.unit().name());
        }
        return names;
    }

    private static Map<String, String> places(Phrases run) {
        Plan plan = run.analysis().plan();
        Map<String, String> places = new TreeMap<>();
        for (Occupant unit : plan.facts().occupants()) {
            Option option = plan.choice(unit);
            places.put(
                    unit.unit().id(),
                    option.isStay()
                            ? run.text("review.stays")
                            : run.text(
                                    "review.moves.to",
                                    PlannedHosts.of(plan, option, Building::name)
                                            .text(),
                                    run.year(plan.facts().horizon().year(option.year()))));
        }
        return places;
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
