package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Review;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Hosts;
import no.arealklok.language.Messages;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.report.Cell;
import no.arealklok.report.Form;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.run.PlannedHosts;
import no.arealklok.run.RunIdentity;

/** What a planner decides in: a row for each unit that is the municipality's, with what is proposed for it. */
public final class ReviewForm {
    private final Messages messages;
    private final ReviewNumbers numbers;

    public ReviewForm(Messages messages) {
        this.messages = messages;
        this.numbers = new ReviewNumbers(messages);
    }

    /** @param earlier what was decided before: it stands there still */
    public Form of(Analysis analysis, List<Decision> earlier) {
        return of(analysis.inputs().run(), analysis.zero(), analysis.plan(), earlier);
    }

    public Form of(Review review) {
        return of(review.run(), review.zero(), review.proposed(), review.decisions());
    }

    private Form of(RunIdentity run, Plan zero, Plan plan, List<Decision> earlier) {
        Map<String, Decision> byUnit = earlier.stream().collect(Collectors.toMap(Decision::unit, decision -> decision));
        WhatIf alone = new WhatIf(plan);
        List<List<Cell>> rows = units(plan, byUnit)
                .map(unit -> row(
                        plan,
                        alone,
                        unit,
                        Optional.ofNullable(byUnit.get(unit.unit().id()))))
                .toList();
        return new Form(
                messages.text("review.title"),
                facts(run, zero, plan),
                List.of(messages.text("review.how"), messages.text("review.own"), messages.text("review.after")),
                new Table(messages.text("review.title"), columns(), rows),
                List.of(
                        new Form.Input(decisions()),
                        new Form.Input(List.of()),
                        new Form.Input(buildings(plan)),
                        new Form.Input(List.of())));
    }

    private List<List<Cell>> facts(RunIdentity run, Plan zero, Plan plan) {
        long gain = zero.score().cost() - plan.score().cost();
        return List.of(
                List.of(
                        Cell.text(
                                messages.text("review.register", run.register().name())),
                        Cell.year(plan.facts().horizon().baseYear())),
                List.of(Cell.text(messages.text("review.gain")), numbers.money("plan.presentValue", gain, zero, plan)),
                List.of(
                        Cell.text(messages.text("comparison.shortage")),
                        numbers.shortage("plan.shortage", plan.score().shortage(), plan)),
                List.of(Cell.text(messages.text("review.notPublic")), Cell.text("")));
    }

    /** Those that move first, the earliest before the later; then those that are decided on; then the others. */
    private static Stream<Occupant> units(Plan plan, Map<String, Decision> decided) {
        int never = plan.facts().horizon().length();
        Function<Occupant, Integer> year =
                unit -> plan.choice(unit).isStay() ? never : plan.choice(unit).year();
        return plan.facts().occupants().stream()
                .filter(unit -> unit.unit().operator() != Operator.PRIVATE
                        || decided.containsKey(unit.unit().id()))
                .sorted(Comparator.comparing(year)
                        .thenComparing(unit -> !decided.containsKey(unit.unit().id())));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.text("review.column.UNIT")),
                Column.text(messages.text("column.unit")),
                Column.text(messages.text("column.service")),
                Column.text(messages.text("review.column.home")),
                Column.text(messages.text("review.column.homeName")),
                Column.text(messages.text("review.column.PROPOSED_HOST")),
                Column.text(messages.text("review.column.hostName")),
                Column.number(messages.text("review.column.PROPOSED_YEAR")),
                Column.number(messages.text("review.column.dearer")),
                Column.text(messages.text("review.column.DECISION")),
                Column.text(messages.text("review.column.YEAR")),
                Column.text(messages.text("review.column.HOST")),
                Column.text(messages.text("review.column.REMARK")));
    }

    private List<Cell> row(Plan plan, WhatIf alone, Occupant unit, Optional<Decision> decided) {
        Option option = plan.choice(unit);
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(unit.unit().id()),
                Cell.text(unit.unit().name()),
                Cell.text(unit.type().label().in(messages.language())),
                Cell.text(unit.home().building().id()),
                Cell.text(unit.home().building().name())));
        if (option.isStay()) {
            row.addAll(List.of(Cell.text(""), Cell.text(""), Cell.text(""), Cell.text("")));
        } else {
            row.add(Cell.text(PlannedHosts.of(plan, option, Building::id).text()));
            row.add(Cell.text(PlannedHosts.of(plan, option, Building::name).text()));
            row.add(numbers.year(plan.facts().horizon().year(option.year())));
            Option stay = new Option(unit.home().index(), 0);
            row.add(numbers.money("plan.effect", alone.difference(unit, stay).cost(), plan));
        }
        row.add(Cell.text(decided.map(Decision::kind)
                .filter(kind -> kind != Decision.Kind.OPEN)
                .map(kind -> messages.text("review.decision." + kind))
                .orElse("")));
        row.add(decided.filter(one -> one.year().isPresent())
                .map(one -> Cell.year(one.year().getAsInt()))
                .orElseGet(() -> Cell.text("")));
        row.add(Cell.text(decided.flatMap(Decision::host).map(Hosts::text).orElse("")));
        row.add(Cell.text(decided.map(Decision::remark).orElse("")));
        return row;
    }

    private List<Form.Choice> decisions() {
        return Stream.of(Decision.Kind.values())
                .filter(kind -> kind != Decision.Kind.OPEN)
                .map(kind -> new Form.Choice(
                        messages.text("review.decision." + kind), messages.text("review.meaning." + kind)))
                .toList();
    }

    private static List<Form.Choice> buildings(Plan plan) {
        return plan.facts().sites().stream()
                .filter(site -> !site.services().isEmpty())
                .map(site ->
                        new Form.Choice(site.building().id(), site.building().name()))
                .toList();
    }
}
