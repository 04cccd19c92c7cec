package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Structure;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.Ledger;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;

/** Other plans that are nearly as good, what they agree on, and what less travel or emissions would cost. */
public final class ChoiceSection {
    private final Phrases phrases;
    private final Analysis analysis;
    private final List<Plan> plans;

    public ChoiceSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.plans = analysis.weighing().goodPlans(analysis.plan());
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(intro()));
        if (hasAlternatives()) {
            blocks.add(plans());
            blocks.add(new Block.BulletList(differences()));
            blocks.add(new Block.Paragraph(phrases.text("choices.agreementIntro", plans.size())));
            blocks.add(agreement());
        }
        blocks.addAll(new FrontierTables(phrases).blocks());
        return new Section("choices", phrases.text("choices.title"), blocks);
    }

    private boolean hasAlternatives() {
        return plans.size() > 1;
    }

    private String intro() {
        if (!isSought()) {
            return phrases.text("choices.notSought");
        }
        int found = plans.size() - 1;
        int wanted = analysis.weighing().alternatives().wanted();
        String text =
                phrases.text("choices.intro", analysis.weighing().alternatives().tried(), good());
        String key = found == 0 ? "choices.none" : found < wanted ? "choices.few" : "choices.enough";
        String result = text + " " + phrases.text(key, found, wanted);
        return analysis.weighing().complete() ? result : result + " " + phrases.text("choices.stopped");
    }

    /** What makes a plan a good one: a share of the gain is kept, or where there is none, little is added. */
    private String good() {
        double kept = analysis.norms().value("alternatives.kept-gain");
        boolean gains =
                analysis.plan().score().cost() < analysis.expanded().score().cost();
        return phrases.text(
                gains ? "choices.keptGain" : "choices.addedCost",
                phrases.numerals().exact(gains ? kept : 100 - kept),
                analysis.norms().figure("alternatives.shortage-margin").whole());
    }

    /** None are looked for around a plan that breaks a rule. */
    private boolean isSought() {
        return analysis.plan().score().violations() == 0;
    }

    /** One line for those who decide. */
    public String brief() {
        if (!isSought()) {
            return phrases.text("choices.notSought");
        }
        if (!hasAlternatives()) {
            return phrases.text("choices.briefNone", good());
        }
        long always =
                sites().stream().filter(site -> closing(site) == plans.size()).count();
        long ever = sites().stream().filter(site -> closing(site) > 0).count();
        return phrases.text("choices.brief", plans.size() - 1, good(), ever, always);
    }

    /** Without rows where there is no other plan. */
    public Table plans() {
        List<Line> lines = List.of(
                new Line("comparison.shortage", phrases::shortage),
                new Line("comparison.cost", plan -> phrases.cost(counted(plan))),
                new Line("choices.more", plan -> phrases.more(counted(plan), counted(plans.get(0)))),
                new Line(
                        "comparison.moves",
                        plan -> phrases.numbers().count((long) plan.moved().size())),
                new Line("comparison.closed", plan -> count(plan, Measure.Close.class)),
                new Line("comparison.extended", plan -> count(plan, Measure.Extend.class)));
        Rows<Line> rows = phrases.rows(hasAlternatives() ? lines : List.of())
                .text("column.measure", line -> phrases.text(line.key()))
                .number("alternative.plan", line -> line.cell().apply(plans.get(0)));
        for (int i = 1; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            rows.column(
                    Column.number(phrases.text("choices.alternative", i)),
                    line -> line.cell().apply(plan));
        }
        return rows.table(phrases.text("choices.caption"));
    }

    private record Line(String key, Function<Plan, Cell> cell) {}

    /** What counts of the plan's money. */
    private static Ledger counted(Plan plan) {
        return plan.ledger().of(plan.facts().objective().perspective());
    }

    private Cell count(Plan plan, Class<? extends Measure> kind) {
        return phrases.numbers()
                .count(plan.measures().stream().filter(kind::isInstance).count());
    }

    /** What each does otherwise than the recommended plan. */
    private List<String> differences() {
        Structure own = Structure.of(analysis.plan());
        List<String> texts = new ArrayList<>();
        for (int i = 1; i < plans.size(); i++) {
            Structure other = Structure.of(plans.get(i));
            List<String> parts = new ArrayList<>();
            add(parts, "choices.closesToo", other.closed(), own.closed());
            add(parts, "choices.keeps", own.closed(), other.closed());
            add(parts, "choices.gathersToo", other.receiving(), own.receiving());
            add(parts, "choices.gathersNot", own.receiving(), other.receiving());
            texts.add(phrases.text(
                    "choices.difference", phrases.text("choices.alternative", i), String.join("; ", parts)));
        }
        return texts;
    }

    private void add(List<String> parts, String key, Set<Integer> these, Set<Integer> not) {
        String names = these.stream()
                .filter(site -> !not.contains(site))
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            parts.add(phrases.text(key, names));
        }
    }

    private String name(int site) {
        return phrases.name(analysis.plan().facts().sites().get(site));
    }

    /** Buildings that are left, or gather units, in one of the plans at least; without rows where there is one plan. */
    public Table agreement() {
        return phrases.rows(hasAlternatives() ? List.copyOf(sites()) : List.<Integer>of())
                .text("column.building", this::name)
                .column(
                        Column.number(phrases.text("column.closesIn", plans.size())),
                        site -> phrases.numbers().count(closing(site)))
                .column(
                        Column.number(phrases.text("column.gathersIn", plans.size())),
                        site -> phrases.numbers().count(gathering(site)))
                .table(phrases.text("choices.agreement"));
    }

    private Set<Integer> sites() {
        Set<Integer> sites = new TreeSet<>();
        plans.stream().map(Structure::of).forEach(structure -> {
            sites.addAll(structure.closed());
            sites.addAll(structure.receiving());
        });
        return sites;
    }

    private long closing(int site) {
        return plans.stream()
                .filter(plan -> Structure.of(plan).closed().contains(site))
                .count();
    }

    private long gathering(int site) {
        return plans.stream()
                .filter(plan -> Structure.of(plan).receiving().contains(site))
                .count();
    }
}
