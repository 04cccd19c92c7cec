package no.arealklok.report.document;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.Boundaries;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Review;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.directive.Decision;
import no.arealklok.language.Messages;
import no.arealklok.report.Cell;
import no.arealklok.report.Form;
import no.arealklok.run.RunIdentity;

/** What a planner decides in: a row for each proposal, and for each other unit that is the municipality's. */
public final class ReviewForm {
    private final Messages messages;
    private final ReviewNumbers numbers;

    public ReviewForm(Messages messages) {
        this.messages = messages;
        this.numbers = new ReviewNumbers(messages);
    }

    /** @param earlier what was decided before: it stands there still */
    public Form of(Analysis analysis, List<Decision> earlier) {
        Boundaries boundaries = new Boundaries(analysis.spare().allotted());
        return of(
                analysis.inputs().run(),
                analysis.zero(),
                new ReviewRows(messages, analysis.plan(), boundaries, earlier));
    }

    public Form of(Review review) {
        return of(
                review.run(),
                review.zero(),
                new ReviewRows(messages, review.proposed(), review.boundaries(), review.decisions()));
    }

    private Form of(RunIdentity run, Plan zero, ReviewRows rows) {
        return new Form(
                messages.text("review.title"),
                facts(run, zero, rows.plan()),
                List.of(
                        messages.text("review.how"),
                        messages.text("review.meanings"),
                        messages.text("review.sums"),
                        messages.text("review.own"),
                        messages.text("review.after")),
                rows.table(),
                List.of(
                        new Form.Input(decisions()),
                        new Form.Input(List.of()),
                        new Form.Input(buildings(rows.plan())),
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
                List.of(
                        Cell.text(messages.text("review.extensions")),
                        numbers.count(plan.sites().stream()
                                .mapToLong(site -> site.extensions().size())
                                .sum())),
                List.of(
                        Cell.text(messages.text("review.moves")),
                        numbers.count(plan.moved().size())),
                List.of(Cell.text(messages.text("review.notPublic")), Cell.text("")));
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
