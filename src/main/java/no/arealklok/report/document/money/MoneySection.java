package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Outcome;
import no.arealklok.analysis.Sensitivity;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.economy.Discounting;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Series;
import no.arealklok.register.Operator;
import no.arealklok.register.UnitQuantity;
import no.arealklok.report.Block;
import no.arealklok.report.Chart;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.document.trust.ExperienceTable;
import no.arealklok.report.document.trust.SensitivityTable;
import no.arealklok.report.document.words.ObjectiveWords;
import no.arealklok.report.document.words.Phrases;

/**
 * The plan's money and emissions against the other alternatives': for the municipality and for all, in fixed prices.
 */
public final class MoneySection {
    private final Phrases phrases;
    private final Analysis analysis;

    public MoneySection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        PayerTables payers = new PayerTables(phrases);
        ClimateTables climate = new ClimateTables(phrases);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(intro()));
        blocks.add(new Block.Note(Block.Note.Weight.WARNING, phrases.text("money.limitsTitle"), limits()));
        phrases.standIn().map(Block.Paragraph::new).ifPresent(blocks::add);
        blocks.add(payers.views());
        blocks.add(new Block.Paragraph(new ObjectiveWords(phrases).comparison()));
        blocks.addAll(new RivalView(phrases).blocks());
        blocks.add(payers.lines());
        blocks.add(new Block.BulletList(gain()));
        blocks.add(chart());
        blocks.add(new Block.Collapsible(phrases.text("money.years"), List.of(payers.years())));
        if (phrases.numbers().hidesYears()) {
            blocks.add(new Block.Paragraph(phrases.text("money.yearsHidden")));
        }
        blocks.addAll(new ServingTable(phrases).blocks());
        blocks.addAll(new PlacePriceTable(phrases).blocks());
        sensitivity(blocks);
        blocks.add(new Block.Heading(3, phrases.text("experience.title")));
        blocks.add(new Block.Paragraph(phrases.text("experience.intro")));
        blocks.add(new ExperienceTable(phrases).table());
        blocks.add(new Block.Heading(3, phrases.text("climate.title")));
        blocks.add(new Block.Paragraph(climate.words()));
        blocks.add(climate.causes());
        blocks.add(new Block.Collapsible(phrases.text("climate.years"), List.of(climate.years())));
        return new Section("money", phrases.text("money.title"), blocks);
    }

    private void sensitivity(List<Block> blocks) {
        blocks.add(new Block.Heading(3, phrases.text("sensitivity.title")));
        blocks.add(new Block.Paragraph(phrases.text("sensitivity.intro")));
        if (!analysis.sensitivity().effects().isEmpty()) {
            blocks.add(new SensitivityTable(phrases).table());
        }
    }

    private String intro() {
        return phrases.text(
                "money.intro",
                phrases.year((int) analysis.norms().figure("economy.price-year").whole()),
                percent("economy.discount-rate"));
    }

    private String percent(String norm) {
        return phrases.numerals().exact(100 * analysis.norms().value(norm));
    }

    /** What the numbers leave out, and for how many units. */
    private String limits() {
        String lost = phrases.numerals().exact(100 * analysis.norms().value("moving.lost-pupils"));
        long grant = analysis.norms().figure("closing.school-grant").whole();
        String limits = phrases.text("money.limits", lost, phrases.numerals().whole(grant));
        return Stream.of(Optional.of(limits), staffUnknown(), statedCost())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private List<Occupant> own() {
        return analysis.plan().facts().occupants().stream()
                .filter(occupant -> occupant.unit().operator() == Operator.MUNICIPAL)
                .toList();
    }

    /** Units that neither norms nor the register tell a saving of. */
    private Optional<String> staffUnknown() {
        List<Occupant> unknown = own().stream()
                .filter(unit -> unit.type().staff().isEmpty())
                .filter(unit -> !states(unit, UnitQuantity.NIGHT_STAFF, UnitQuantity.NIGHT_STAFF_MERGED))
                .filter(unit -> !states(unit, UnitQuantity.BASE_STAFF, UnitQuantity.BASE_STAFF_MERGED))
                .toList();
        String types = unknown.stream()
                .map(Occupant::type)
                .distinct()
                .map(phrases::plural)
                .collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text("money.staffUnknown", types, unknown.size()));
    }

    private static boolean states(Occupant unit, UnitQuantity now, UnitQuantity merged) {
        return unit.unit().find(now).isPresent() && unit.unit().find(merged).isPresent();
    }

    /** What services are said to cost: the same in every alternative, but for their steps. */
    private Optional<String> statedCost() {
        List<Figure> stated = own().stream()
                .flatMap(unit -> unit.unit().find(UnitQuantity.OPERATING_COST).stream())
                .toList();
        long sum = stated.stream().mapToLong(Figure::whole).sum();
        return stated.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "money.statedCost",
                        stated.size(),
                        own().size(),
                        phrases.numerals().millions(sum)));
    }

    /** Of a gain that is not known there is no range. */
    private List<String> gain() {
        return phrases.scope().isEmpty()
                ? List.of(phrases.text("summary.gainUnknown"))
                : List.of(range(), otherRate(), phrases.payback());
    }

    private String range() {
        Sensitivity known = analysis.sensitivity();
        Outcome worst = known.worst().get(Perspective.MUNICIPALITY);
        Outcome best = known.best().get(Perspective.MUNICIPALITY);
        return phrases.text(
                "money.range",
                phrases.gainLow(Perspective.MUNICIPALITY),
                phrases.gainHigh(Perspective.MUNICIPALITY),
                phrases.gainLow(Perspective.SOCIETY),
                phrases.gainHigh(Perspective.SOCIETY),
                known.uncertain().size(),
                phrases.millions(worst.gain(Perspective.MUNICIPALITY)),
                phrases.millions(best.gain(Perspective.MUNICIPALITY)));
    }

    private String otherRate() {
        Discounting other = new Discounting(analysis.horizon(), analysis.norms().value("economy.municipal-rate"));
        long gain = own(analysis.expanded()).presentValue(other)
                - own(analysis.plan()).presentValue(other);
        return phrases.text(
                "money.otherRate",
                percent("economy.municipal-rate"),
                phrases.numerals().millions(gain),
                percent("economy.discount-rate"),
                phrases.numerals().millions(analysis.sensitivity().mid().gain(Perspective.MUNICIPALITY)));
    }

    private Block chart() {
        Series againstZero = gain(analysis.zero());
        Series againstExpanded = gain(analysis.expanded());
        int last = analysis.horizon().lastYear();
        return new LineChart(
                phrases.text("money.chart"),
                phrases.text(
                        "money.chartDescription",
                        phrases.year(analysis.horizon().lastYear()),
                        phrases.numerals().decimal(againstExpanded.in(last), 1),
                        phrases.numerals().decimal(againstZero.in(last), 1),
                        zeroIsShort() ? phrases.text("money.zeroShort") : ""),
                phrases.text("money.axis"),
                analysis.horizon().baseYear(),
                false,
                List.of(
                        phrases.numbers()
                                .line(phrases.text("money.againstExpanded"), LineChart.Stroke.SOLID, againstExpanded),
                        phrases.numbers()
                                .line(phrases.text("money.againstZero"), LineChart.Stroke.DASHED, againstZero)),
                Optional.empty(),
                List.of(new Chart.Threshold(phrases.text("money.breakEven"), 0)));
    }

    private boolean zeroIsShort() {
        return analysis.zero().score().shortage() > analysis.plan().score().shortage();
    }

    /** Sum so far of what the plan costs the municipality less than the other, undiscounted, in million NOK. */
    private Series gain(Plan other) {
        Ledger more = toldByYear(own(other)).minus(toldByYear(own(analysis.plan())));
        return phrases.figures().millionsSoFar("gain", more);
    }

    private Ledger toldByYear(Ledger ledger) {
        return ledger.where(flow -> phrases.numbers().mayTellYears(flow.basis()));
    }

    private static Ledger own(Plan plan) {
        return plan.ledger().of(Perspective.MUNICIPALITY);
    }
}
