package no.arealklok.report.document.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.analysis.Analysis;
import no.arealklok.norm.Norms;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;

/** What stands empty is used before anything is built or merged: who belongs where then, in every plan. */
public final class AllotmentSection {
    private final Phrases phrases;
    private final Analysis analysis;
    private final AllotmentPlan today;
    private final Question question;
    /** Those whose numbers the document may show. */
    private final List<Pool> shown;

    public AllotmentSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.today = analysis.spare().today();
        this.question = today.question();
        this.shown = question.pools().stream()
                .filter(pool -> !pool.groups().isEmpty())
                .filter(pool -> pool.groups().stream()
                        .noneMatch(group ->
                                phrases.withholds(question.groups().get(group).unit())))
                .toList();
    }

    /** Empty where nothing is known of users and places. */
    public Optional<Section> section() {
        List<Pool> known = question.pools().stream()
                .filter(pool -> !pool.groups().isEmpty())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text("allotment.intro")));
        blocks.add(new Block.BulletList(known.stream().map(this::rule).toList()));
        blocks.add(new Block.Paragraph(phrases.text("allotment.homes") + leftOut()));
        blocks.add(services(known));
        blocks.add(new Block.Paragraph(new AllotmentComparison(phrases).sentence()));
        blocks.addAll(elsewhere());
        blocks.add(new Block.Paragraph(analysis.spare()
                .extended()
                .map(new AllotmentComparison(phrases)::proof)
                .orElseGet(() -> phrases.text("allotment.noEngine"))));
        return Optional.of(new Section("allotment", phrases.text("allotment.title"), blocks));
    }

    /** What is not counted: nothing is said of it. */
    private String leftOut() {
        long apart = question.facilities().stream()
                .filter(facility -> question.findPool(facility).isEmpty())
                .mapToLong(facility -> facility.units().size())
                .sum();
        boolean rooms = question.sites().stream()
                .flatMap(site -> site.building().extensions().stream())
                .anyMatch(extension -> extension.takesOver().isPresent());
        return (apart > 0 ? " " + phrases.text("allotment.leftOut", apart) : "")
                + (rooms ? " " + phrases.text("allotment.rooms") : "");
    }

    /** What is built when what stands empty is used, beside what is when it is not; empty where nothing differs. */
    public Optional<String> brief() {
        return analysis.expanded().score().equals(analysis.spare().apart().score())
                ? Optional.empty()
                : Optional.of(new AllotmentComparison(phrases).sentence());
    }

    private String rule(Pool pool) {
        Norms norms = analysis.norms();
        Allotment allotment = type(pool).allotment();
        Object[] arguments = {
            phrases.plural(type(pool)),
            norms.figure(allotment.parts()).whole(),
            phrases.numerals().whole(norms.figure(type(pool).travelLimit()).whole()),
            percent(norms.value(allotment.fill())),
        };
        return switch (pool.rule()) {
            case CATCHMENT -> phrases.text("allotment.catchment", arguments);
            case ADMISSION -> phrases.text("allotment.admission", arguments);
            case MUNICIPALITY -> phrases.text("allotment.municipality", arguments) + reserve(pool);
            case TENANCY -> phrases.text("allotment.tenancy", arguments);
        };
    }

    /** What is kept free counts in the whole pool, and not where each building is looked at by itself. */
    private String reserve(Pool pool) {
        boolean more = shown.contains(pool) && today.shortage(pool) > today.shortageApart(pool);
        return more ? " " + phrases.text("allotment.reserve") : "";
    }

    private String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
        return phrases.numerals().decimal(percent.setScale(Math.max(0, percent.scale())));
    }

    private ServiceType type(Pool pool) {
        return analysis.inputs().types().type(pool.service());
    }

    private Table services(List<Pool> known) {
        Optional<AllotmentPlan> extended = analysis.spare().extended().map(AllotmentAnswer::plan);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("allotment.need", phrases.year(year(0)))),
                Column.number(phrases.text("allotment.need", phrases.year(year(question.years() - 1)))),
                Column.number(phrases.text("column.places")),
                Column.number(phrases.text("allotment.shortApart")),
                Column.number(phrases.text("allotment.shortToday"))));
        if (extended.isPresent()) {
            columns.add(Column.number(phrases.text("allotment.shortExtended")));
        }
        return new Table(
                phrases.text("allotment.caption"),
                columns,
                known.stream().map(pool -> row(pool, extended)).toList());
    }

    private List<Cell> row(Pool pool, Optional<AllotmentPlan> extended) {
        int last = question.years() - 1;
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.whole(today.years().get(pool).get(0).need()),
                Cell.whole(today.years().get(pool).get(last).need()),
                Cell.whole(today.years().get(pool).get(0).places()),
                Cell.whole(today.shortageApart(pool)),
                Cell.whole(today.shortage(pool))));
        extended.ifPresent(plan -> cells.add(Cell.whole(plan.shortage(pool))));
        if (!shown.contains(pool)) {
            cells.replaceAll(cell -> phrases.concealed());
        }
        cells.add(0, Cell.text(phrases.plural(type(pool))));
        return cells;
    }

    private int year(int index) {
        return question.horizon().year(index);
    }

    /** Those whom the municipality gives a place anywhere have no way to it that could be told. */
    private List<Block> elsewhere() {
        AllotmentPlan allotted = analysis.spare().allotted();
        List<Elsewhere> all = shown.stream()
                .filter(pool -> pool.rule() != Allotment.Rule.MUNICIPALITY)
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .toList();
        List<List<Cell>> rows = all.stream()
                .filter(elsewhere -> !phrases.areFew(elsewhere.most()))
                .map(this::row)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(table(rows));
        }
        if (rows.size() < all.size()) {
            blocks.add(new Block.Paragraph(phrases.text("allotment.few", all.size() - rows.size())));
        }
        return blocks;
    }

    private Table table(List<List<Cell>> rows) {
        return new Table(
                phrases.text("allotment.elsewhere"),
                List.of(
                        Column.text(phrases.text("column.service")),
                        Column.text(phrases.text("column.from")),
                        Column.text(phrases.text("column.to")),
                        Column.number(phrases.text("allotment.most")),
                        Column.number(phrases.text("column.year")),
                        Column.number(phrases.text("column.metres"))),
                rows);
    }

    private List<Cell> row(Elsewhere elsewhere) {
        UserGroup group = elsewhere.group();
        ServiceType type = analysis.inputs().types().type(group.unit().service());
        return List.of(
                Cell.text(phrases.plural(type)),
                Cell.text(name(group.home())),
                Cell.text(name(elsewhere.facility())),
                Cell.whole(elsewhere.most()),
                Cell.year(year(elsewhere.first())),
                Cell.whole(group.reach(elsewhere.facility()).metres()));
    }

    private String name(int facility) {
        int site = question.facilities().get(facility).site();
        return phrases.name(question.sites().get(site).building());
    }
}
