package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.analysis.Analysis;
import no.arealklok.population.Home;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;
import no.arealklok.travel.Distance;

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
        blocks.add(new Block.BulletList(known.stream()
                .collect(Collectors.groupingBy(Pool::service, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(new AllotmentRules(phrases, shown)::rule)
                .toList()));
        blocks.add(new Block.Paragraph(homes() + leftOut() + decided()));
        blocks.add(services(known));
        new StrainTables(phrases).of(analysis.spare().allotted(), shown).ifPresent(blocks::add);
        new StrainTables(phrases).leftOut().ifPresent(blocks::add);
        new PavilionTables(phrases).of(analysis.spare().allotted(), shown).ifPresent(blocks::add);
        blocks.add(new Block.Paragraph(new AllotmentComparison(phrases).sentence()));
        blocks.addAll(elsewhere());
        blocks.add(new Block.Paragraph(analysis.spare()
                .extended()
                .map(new AllotmentComparison(phrases)::proof)
                .orElseGet(() -> phrases.text("allotment.noEngine"))));
        return Optional.of(new Section("allotment", phrases.text("allotment.title"), blocks));
    }

    private String homes() {
        List<Home> known = areas(group -> true);
        if (known.isEmpty()) {
            return phrases.text("allotment.homes");
        }
        long areas = known.stream().map(Home::area).distinct().count();
        long following = areas(group -> group.need().isPresent()).stream()
                .map(Home::area)
                .distinct()
                .count();
        return told(known.stream().filter(home -> !home.presumed()).toList())
                + presumed().map(sentence -> sentence + " ").orElse("")
                + phrases.text(
                        "allotment.homesMove",
                        analysis.norms().figure("allotment.nearest").whole())
                + " "
                + (following == 0
                        ? phrases.text("allotment.areasSteady")
                        : phrases.text("allotment.areasFollow", following, areas));
    }

    private String told(List<Home> told) {
        return told.isEmpty()
                ? ""
                : phrases.text(
                                "allotment.homesKnown",
                                told.stream().map(Home::unit).distinct().count(),
                                told.stream().map(Home::area).distinct().count())
                        + " ";
    }

    /** Of which services nobody tells who goes where. */
    private Optional<String> presumed() {
        return new PresumedPhrase(phrases, question).sentence();
    }

    private List<Home> areas(Predicate<UserGroup> chosen) {
        return question.groups().stream()
                .filter(chosen)
                .flatMap(group -> group.area().stream())
                .toList();
    }

    /** What the proof takes as given. */
    private String decided() {
        int decided = analysis.inputs().boundaries().size();
        return decided == 0 ? "" : " " + phrases.text("allotment.decided", decided);
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

    private String name(Pool pool) {
        boolean whole = question.pools().stream()
                        .filter(other -> other.service().equals(pool.service()))
                        .count()
                == 1;
        String service = phrases.plural(type(pool));
        return pool.part()
                .map(part -> phrases.text("allotment.part", service, part))
                .orElseGet(() -> whole ? service : phrases.text("allotment.partUnknown", service));
    }

    private ServiceType type(Pool pool) {
        return analysis.inputs().types().type(pool.service());
    }

    private Table services(List<Pool> known) {
        int last = question.years() - 1;
        Predicate<Pool> hidden = pool -> !shown.contains(pool);
        Rows<Pool> rows = phrases.rows(known)
                .text("column.service", this::name)
                .column(Column.number(phrases.text("allotment.need", phrases.year(year(0)))), pool -> need(pool, 0))
                .column(
                        Column.number(phrases.text("allotment.need", phrases.year(year(last)))),
                        pool -> need(pool, last))
                .number(
                        "column.places",
                        pool -> phrases.numbers()
                                .whole(figure(
                                        pool,
                                        "allotment.places",
                                        today.years().get(pool).get(0).places())))
                .number("allotment.shortApart", pool -> shortage(pool, today.shortageApart(pool)))
                .withheld(hidden)
                .number("allotment.shortToday", pool -> shortage(pool, today.shortage(pool)))
                .withheld(hidden);
        analysis.spare()
                .extended()
                .map(AllotmentAnswer::plan)
                .ifPresent(plan -> rows.number("allotment.shortExtended", pool -> shortage(pool, plan.shortage(pool)))
                        .withheld(hidden));
        return rows.table(phrases.text("allotment.caption"));
    }

    private Cell need(Pool pool, int index) {
        return phrases.numbers()
                .whole(figure(
                        pool,
                        "allotment.need",
                        today.years().get(pool).get(index).need()));
    }

    private Cell shortage(Pool pool, long placeYears) {
        return phrases.numbers().told(figure(pool, "allotment.shortage", placeYears));
    }

    private Figure figure(Pool pool, String formula, long number) {
        List<Unit> units = pool.facilities().stream()
                .flatMap(facility -> question.facilities().get(facility).units().stream())
                .toList();
        return phrases.placeFigures().ofUnits(formula, number, units);
    }

    private int year(int index) {
        return question.horizon().year(index);
    }

    /** Those whom the municipality gives a place anywhere have no way to it that could be told. */
    private List<Block> elsewhere() {
        List<Elsewhere> all = all();
        List<Elsewhere> rows = told();
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(table(rows));
        }
        if (rows.size() < all.size()) {
            blocks.add(new Block.Paragraph(phrases.text("allotment.few", all.size() - rows.size())));
        }
        return blocks;
    }

    private List<Elsewhere> all() {
        AllotmentPlan allotted = analysis.spare().allotted();
        return shown.stream()
                .filter(pool -> pool.rule() != Allotment.Rule.MUNICIPALITY)
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .toList();
    }

    /** Who gets a place elsewhere than today, without those who are so few that nothing may be told of them. */
    public List<Elsewhere> told() {
        return all().stream()
                .filter(elsewhere -> !phrases.areFew(elsewhere.most()))
                .toList();
    }

    private Table table(List<Elsewhere> parts) {
        boolean known = parts.stream().anyMatch(part -> part.group().area().isPresent());
        Rows<Elsewhere> rows = phrases.rows(parts)
                .text(
                        "column.service",
                        row -> phrases.plural(analysis.inputs()
                                .types()
                                .type(row.group().unit().service())))
                .building("column.from", row -> building(row.group().home()));
        if (known) {
            rows.text("column.area", row -> row.group().area().map(Home::area).orElse(""));
        }
        rows.building("column.to", row -> building(row.facility()))
                .number(
                        "allotment.most",
                        row -> phrases.numbers()
                                .whole(phrases.placeFigures()
                                        .ofUnits(
                                                "allotment.most",
                                                row.most(),
                                                List.of(row.group().unit()))))
                .number("column.year", row -> phrases.numbers().chosenYear(year(row.first())))
                .figure("column.metres", row -> metres(row, row.facility()));
        if (known) {
            rows.figure(
                    "allotment.wayToday",
                    row -> row.group()
                            .area()
                            .flatMap(area -> metres(row, row.group().home())));
        }
        return rows.table(phrases.text("allotment.elsewhere"));
    }

    /** From home where it is known, else from the building that they go to today. */
    private Optional<Figure> metres(Elsewhere elsewhere, int facility) {
        Optional<Home> area = elsewhere.group().area();
        return analysis.distances()
                .between(
                        area.isPresent()
                                ? area.get()
                                : building(elsewhere.group().home()),
                        building(facility),
                        analysis.inputs()
                                .types()
                                .type(elsewhere.group().unit().service())
                                .mode())
                .map(Distance::metres);
    }

    private Building building(int facility) {
        int site = question.facilities().get(facility).site();
        return question.sites().get(site).building();
    }
}
