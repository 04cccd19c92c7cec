package no.arealklok.report.document;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import no.arealklok.analysis.Review;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Site;
import no.arealklok.directive.Decision;
import no.arealklok.directive.Hosts;
import no.arealklok.directive.Subject;
import no.arealklok.language.Messages;
import no.arealklok.register.Building;
import no.arealklok.report.Cell;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** What a planner's decisions make of a plan: in sum, one by one, and the rules that they break. */
public final class ReviewTables {
    private final Messages messages;
    private final ReviewNumbers numbers;
    private final BreachWords words;

    public ReviewTables(Messages messages) {
        this.messages = messages;
        this.numbers = new ReviewNumbers(messages);
        this.words = new BreachWords(messages);
    }

    /** A table is left out when it has no rows. */
    public Document of(Review review) {
        List<Section> sections = Stream.of(
                        new Section("compared", messages.text("review.compared"), List.of(compared(review))),
                        new Section("edits", messages.text("review.edits"), List.of(edits(review))),
                        new Section(
                                "fuller",
                                messages.text("review.fuller"),
                                List.of(new FullerBuildings(messages).of(review))),
                        new Section("breaches", messages.text("review.breaches"), List.of(breaches(review))))
                .filter(section -> !((Table) section.blocks().get(0)).rows().isEmpty())
                .toList();
        String title = messages.text("review.title");
        return new Document(messages.language(), title, review.run().register().name(), title, sections);
    }

    private Table compared(Review review) {
        List<Column> columns = List.of(
                Column.text(messages.text("column.measure")),
                Column.number(messages.text("review.proposed")),
                Column.number(messages.text("review.edited")),
                Column.number(messages.text("review.difference")));
        return new Table(
                messages.text("review.compared"),
                columns,
                List.of(
                        row(
                                "review.gain",
                                review,
                                plan -> review.zero().score().cost()
                                        - plan.score().cost(),
                                this::money),
                        row("review.cost", review, plan -> plan.score().cost(), this::money),
                        row("comparison.shortage", review, plan -> plan.score().shortage(), this::shortage),
                        row("review.moves", review, ReviewTables::moves, (count, plan) -> numbers.count(count)),
                        row("review.extensions", review, ReviewTables::built, (count, plan) -> numbers.count(count))));
    }

    private static long built(Plan plan) {
        return plan.sites().stream().mapToLong(site -> site.extensions().size()).sum();
    }

    private static long moves(Plan plan) {
        return plan.choices().stream().filter(option -> !option.isStay()).count();
    }

    private Cell money(long nok, Plan plan) {
        return numbers.money("plan.presentValue", nok, plan);
    }

    private Cell shortage(long placeYears, Plan plan) {
        return numbers.shortage("plan.shortage", placeYears, plan);
    }

    private List<Cell> row(String name, Review review, ToLongFunction<Plan> value, BiFunction<Long, Plan, Cell> cell) {
        long before = value.applyAsLong(review.proposed());
        long after = value.applyAsLong(review.edited());
        return List.of(
                Cell.text(messages.text(name)),
                cell.apply(before, review.proposed()),
                cell.apply(after, review.edited()),
                cell.apply(after - before, review.edited()));
    }

    private Table edits(Review review) {
        List<Column> columns = List.of(
                Column.text(messages.text("column.unit")),
                Column.text(messages.text("review.proposed")),
                Column.text(messages.text("review.edited")),
                Column.number(messages.text("review.alone")),
                Column.number(messages.text("review.aloneShort")),
                Column.text(messages.text("review.column.REMARK")));
        return new Table(
                messages.text("review.edits"),
                columns,
                review.edits().stream().map(edit -> edit(review, edit)).toList());
    }

    private List<Cell> edit(Review review, Review.Edit edit) {
        return List.of(
                Cell.text(title(edit)),
                Cell.text(place(review, edit.decision(), edit.decision().proposed())),
                Cell.text(place(review, edit.decision(), edit.decision().goal())),
                numbers.money("plan.effect", edit.alone().cost(), review.proposed()),
                numbers.shortage("plan.shortage", edit.alone().shortage(), review.proposed()),
                Cell.text(edit.decision().remark()));
    }

    /** With what is decided on, where it is not where a unit goes. */
    private String title(Review.Edit edit) {
        Subject subject = edit.decision().subject();
        return subject.topic() == Subject.Topic.MOVE
                ? edit.name()
                : messages.text(
                        "review.edit." + subject.topic(),
                        edit.name(),
                        subject.topic() == Subject.Topic.BOUNDARY ? subject.detail() : "");
    }

    private String place(Review review, Decision decision, Optional<Decision.Place> place) {
        if (decision.isOn(Subject.Topic.EXTENSION)) {
            return place.map(built -> messages.text("review.extends", Integer.toString(built.year())))
                    .orElseGet(() -> messages.text("review.extendsNot"));
        }
        return place.map(there -> messages.text(
                        "review.moves.to",
                        new Hosts(
                                        there.hosts().buildings().stream()
                                                .map(id -> name(review, id))
                                                .toList(),
                                        there.hosts().parts())
                                .text(),
                        Integer.toString(there.year())))
                .orElseGet(() -> messages.text("review.stays"));
    }

    private static String name(Review review, String building) {
        return review.edited().facts().sites().stream()
                .map(Site::building)
                .filter(known -> known.id().equals(building))
                .map(Building::name)
                .findFirst()
                .orElseThrow();
    }

    private Table breaches(Review review) {
        return new Table(
                messages.text("review.breaches"),
                List.of(Column.text(messages.text("review.breaches"))),
                review.breaches().stream()
                        .map(breach -> List.of(Cell.text(words.of(breach))))
                        .toList());
    }
}
