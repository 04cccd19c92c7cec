package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.Perspective;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Cell;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/**
 * Two runs beside each other, as anyone may know them: what is recommended, at what cost, on which assumptions; and
 * where the other's register is of a later year, what was promised against what came of it.
 */
public final class RunComparison {
    private final Messages messages;
    private final Phrases one;
    private final Phrases other;

    public RunComparison(Analysis one, Analysis other, Messages messages) {
        this.messages = messages;
        this.one = new Phrases(one, messages, true);
        this.other = new Phrases(other, messages, true);
    }

    /** A table is left out when it has no rows. */
    public Document document() {
        OtherMeasures measures = new OtherMeasures(one, other);
        List<Section> sections = new ArrayList<>(List.of(
                section("numbers", messages.text("compare.numbers"), numbers()),
                section(
                        "plan",
                        messages.text("compare.plan"),
                        measures.units(columns(messages.text("column.unit"), Column::text))),
                section(
                        "extensions",
                        messages.text("compare.extensions"),
                        measures.extensions(columns(messages.text("column.building"), Column::text))),
                section(
                        "boundaries",
                        messages.text("compare.boundaries"),
                        measures.boundaries(columns(messages.text("column.unit"), Column::text))),
                section(
                        "assumptions",
                        messages.text("compare.assumptions"),
                        new OtherAssumptions(one, other)
                                .table(columns(messages.text("compare.assumption"), Column::text)))));
        if (year(other) > year(one)) {
            PromiseTables promises = new PromiseTables(one, other);
            sections.add(
                    section("promised", messages.text("compare.promised", one.year(year(other))), promises.units()));
            sections.add(section("sums", messages.text("compare.sums", one.year(year(other))), promises.services()));
        }
        sections.removeIf(section -> ((Table) section.blocks().get(0)).rows().isEmpty());
        String title = messages.text("compare.title");
        return new Document(messages.language(), title, name("A", one) + " · " + name("B", other), title, sections);
    }

    private static Section section(String id, String title, Table table) {
        return new Section(id, title, List.of(new Table(title, table.columns(), table.rows())));
    }

    private static int year(Phrases run) {
        return run.analysis().horizon().baseYear();
    }

    private static String name(String letter, Phrases run) {
        return run.text(
                "compare.run", letter, run.analysis().inputs().run().register().name(), run.year(year(run)));
    }

    private List<Column> columns(String first, Function<String, Column> kind) {
        return List.of(Column.text(first), kind.apply(name("A", one)), kind.apply(name("B", other)));
    }

    private Table numbers() {
        List<Column> columns = new ArrayList<>(columns(messages.text("column.measure"), Column::number));
        columns.add(Column.number(messages.text("review.difference")));
        return new Table(
                messages.text("compare.numbers"),
                columns,
                List.of(
                        money(messages.text("compare.gain"), run -> gain(run, Perspective.MUNICIPALITY)),
                        money(messages.text("compare.gainSociety"), run -> gain(run, Perspective.SOCIETY)),
                        money(messages.text("compare.cost"), RunComparison::cost),
                        shortage(),
                        counts(messages.text("review.moves"), RunComparison::moves),
                        counts(messages.text("compare.left"), RunComparison::left)));
    }

    private static Figure gain(Phrases run, Perspective whose) {
        return run.figures().gain(whose);
    }

    private static Figure cost(Phrases run) {
        return run.figures().cost("plan", run.analysis().plan(), Perspective.MUNICIPALITY);
    }

    private List<Cell> money(String name, Function<Phrases, Figure> nok) {
        Figure before = nok.apply(one);
        Figure after = nok.apply(other);
        Figure more = Figure.computed(
                "compare/" + after.id(), after.value() - before.value(), MeasureUnit.NOK, "difference", after, before);
        return List.of(
                Cell.text(name),
                one.numbers().millions(before),
                other.numbers().millions(after),
                other.numbers().millions(more));
    }

    private List<Cell> shortage() {
        Cell before = one.shortage(one.analysis().plan());
        Cell after = other.shortage(other.analysis().plan());
        long more = other.analysis().plan().score().shortage()
                - one.analysis().plan().score().shortage();
        return List.of(
                Cell.text(messages.text("comparison.shortage")),
                before,
                after,
                List.of(before, after).contains(one.concealed())
                        ? one.concealed()
                        : other.shortage("plan.shortage.difference", more));
    }

    private List<Cell> counts(String name, Function<Plan, Long> counted) {
        long before = counted.apply(one.analysis().plan());
        long after = counted.apply(other.analysis().plan());
        return List.of(
                Cell.text(name),
                one.numbers().count(before),
                other.numbers().count(after),
                other.numbers().count(after - before));
    }

    private static long moves(Plan plan) {
        return plan.choices().stream().filter(option -> !option.isStay()).count();
    }

    private static long left(Plan plan) {
        return plan.sites().stream().filter(site -> site.isClosed()).count();
    }
}
