package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.directive.Contradictions;
import no.arealklok.directive.Directive;
import no.arealklok.economy.Discounting;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.DirectiveWords;
import no.arealklok.report.document.words.Phrases;

/** What has been decided already: whether the plan obeys it, what that costs, and what cannot be obeyed together. */
public final class DirectiveSection {
    private final Phrases phrases;
    private final Analysis analysis;
    private final DirectiveWords words;

    public DirectiveSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.words = new DirectiveWords(phrases);
    }

    /** Empty without directives. */
    public Optional<Section> section() {
        if (analysis.weighing().rulings().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!conflictTexts().isEmpty()) {
            blocks.add(new Block.Note(
                    Block.Note.Weight.WARNING,
                    phrases.text("summary.conflictTitle"),
                    String.join(" ", conflictTexts())));
        }
        blocks.add(new Block.Paragraph(phrases.text("directives.intro")));
        blocks.add(table());
        return Optional.of(new Section("directives", phrases.text("directives.title"), blocks));
    }

    public List<String> conflictTexts() {
        return Stream.concat(
                        analysis.weighing().conflicts().stream().map(this::text),
                        Contradictions.among(analysis.inputs().municipality().directives()).stream()
                                .map(pair -> phrases.text(
                                        pair.isOnExtensions()
                                                ? "directives.contradiction.extension"
                                                : "directives.contradiction",
                                        places(List.of(pair.one(), pair.other())))))
                .toList();
    }

    private String places(List<Directive> directives) {
        return directives.stream()
                .map(directive -> phrases.text(
                        "directives.place",
                        words.of(directive),
                        directive.cells().row().toString()))
                .collect(Collectors.joining("; "));
    }

    private String text(Conflict conflict) {
        String all = places(conflict.directives());
        String key = conflict.directives().size() == 1 ? "directives.alone" : "directives.conflict";
        return phrases.text(conflict.proven() ? key : key + ".notProven", all);
    }

    public Table table() {
        Discounting discounting = Discounting.of(analysis.horizon(), analysis.norms());
        return phrases.rows(analysis.weighing().rulings())
                .text("column.directive", ruling -> words.of(ruling.directive()))
                .text("column.place", ruling -> ruling.directive().cells().row().toString())
                .text("column.obeyed", ruling -> phrases.text(obeyed(ruling)))
                .number(
                        "column.priceShortage",
                        ruling -> price(ruling, price -> phrases.shortage("plan.shortage.directive", price.shortage())))
                .number(
                        "column.price",
                        ruling ->
                                price(ruling, price -> phrases.numbers().millions(price("money.price", price.cost()))))
                .number(
                        "column.pricePerYear",
                        ruling -> price(
                                ruling,
                                price -> phrases.numbers()
                                        .plainMillions(
                                                price("money.pricePerYear", discounting.perYear(price.cost())), 2)))
                .text("column.reason", ruling -> ruling.directive().reason())
                .table(phrases.text("directives.caption"));
    }

    private Figure price(String formula, long nok) {
        return phrases.figures().fromMoney(formula, nok, List.of(), analysis.plan());
    }

    private static String obeyed(Ruling ruling) {
        if (!ruling.obeyed()) {
            return "directives.broken";
        }
        return ruling.price().filter(PlanScore.ZERO::equals).isPresent() ? "directives.free" : "directives.obeyed";
    }

    private static Cell price(Ruling ruling, Function<PlanScore, Cell> part) {
        return ruling.price().map(part).orElseGet(Cell::missing);
    }

    /** The dearest in a sentence; empty where none costs anything. */
    public Optional<String> dearest() {
        return analysis.weighing().rulings().stream()
                .filter(ruling -> cost(ruling) > 0)
                .max(Comparator.comparingLong(DirectiveSection::cost))
                .map(ruling -> phrases.text(
                        "directives.brief",
                        words.of(ruling.directive()),
                        phrases.numerals().millions(cost(ruling))));
    }

    private static long cost(Ruling ruling) {
        return ruling.price().map(PlanScore::cost).orElse(0L);
    }
}
