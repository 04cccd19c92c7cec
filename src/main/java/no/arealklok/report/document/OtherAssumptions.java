package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.analysis.Inputs;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.economy.Perspective;
import no.arealklok.language.Messages;
import no.arealklok.norm.Norm;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.DirectiveWords;
import no.arealklok.report.document.words.Phrases;

/** What two runs assumed and were asked that is not the same. */
final class OtherAssumptions {
    private final Messages messages;
    private final Phrases one;
    private final Phrases other;

    OtherAssumptions(Phrases one, Phrases other) {
        this.messages = one.messages();
        this.one = one;
        this.other = other;
    }

    /** Norms that are not the same, and what was asked otherwise. */
    Table table(List<Column> columns) {
        List<List<Cell>> rows = new ArrayList<>();
        asked(messages.text("compare.objective"), OtherAssumptions::objective, rows);
        asked(
                messages.text("compare.robust"),
                run -> run.text(inputs(run).robust() ? "compare.robust.true" : "compare.robust.false"),
                rows);
        asked(
                messages.text("compare.lastYear"),
                run -> run.year(run.analysis().horizon().lastYear()),
                rows);
        directives(rows);
        Map<String, Norm> later = new TreeMap<>();
        other.analysis().norms().all().forEach(norm -> later.put(norm.key(), norm));
        for (Norm norm : one.analysis().norms().all()) {
            row(norm.label().in(messages.language()), Optional.of(norm), Optional.ofNullable(later.remove(norm.key())))
                    .ifPresent(rows::add);
        }
        later.values()
                .forEach(norm -> row(norm.label().in(messages.language()), Optional.empty(), Optional.of(norm))
                        .ifPresent(rows::add));
        return new Table(messages.text("compare.assumptions"), columns, rows);
    }

    private static Inputs inputs(Phrases run) {
        return run.analysis().inputs();
    }

    private static String objective(Phrases run) {
        return run.text(
                inputs(run).perspective() == Perspective.SOCIETY
                        ? "compare.objective.SOCIETY"
                        : "compare.objective.MUNICIPALITY");
    }

    /** Those that only one of them obeyed. */
    private void directives(List<List<Cell>> rows) {
        Set<String> before = directives(one);
        Set<String> after = directives(other);
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(after);
        for (String directive : all) {
            if (before.contains(directive) != after.contains(directive)) {
                rows.add(List.of(
                        Cell.text(messages.text("compare.directive", directive)),
                        Cell.text(messages.text("compare.holds." + before.contains(directive))),
                        Cell.text(messages.text("compare.holds." + after.contains(directive)))));
            }
        }
    }

    private static Set<String> directives(Phrases run) {
        DirectiveWords words = new DirectiveWords(run);
        return run.analysis().weighing().rulings().stream()
                .map(Ruling::directive)
                .map(words::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void asked(String name, Function<Phrases, String> what, List<List<Cell>> rows) {
        if (!what.apply(one).equals(what.apply(other))) {
            rows.add(List.of(Cell.text(name), Cell.text(what.apply(one)), Cell.text(what.apply(other))));
        }
    }

    private Optional<List<Cell>> row(String name, Optional<Norm> before, Optional<Norm> after) {
        String there = before.map(this::value).orElse("");
        String then = after.map(this::value).orElse("");
        return there.equals(then)
                ? Optional.empty()
                : Optional.of(List.of(Cell.text(name), norm(one, there, before), norm(other, then, after)));
    }

    private static Cell norm(Phrases run, String text, Optional<Norm> norm) {
        return norm.map(known -> run.numbers().text(text, known.figure())).orElseGet(Cell::missing);
    }

    /** With its range, which the gain's is made from. */
    private String value(Norm norm) {
        String value = norm.unit() == MeasureUnit.YEAR
                ? one.year((int) norm.value())
                : one.numerals().exact(norm.value());
        return norm.range()
                .map(range -> messages.text(
                        "compare.ranged",
                        value,
                        one.numerals().exact(range.low()),
                        one.numerals().exact(range.high())))
                .orElse(value);
    }
}
