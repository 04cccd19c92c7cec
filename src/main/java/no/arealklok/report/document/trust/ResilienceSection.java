package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Price;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/**
 * What if the population turns out otherwise: receivers that overfill, closures that are regretted, the price of
 * neither.
 */
public final class ResilienceSection {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Chances chances;

    public ResilienceSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.chances = analysis.resilience().chances();
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        if (chances.samples() == 0) {
            blocks.add(new Block.Paragraph(phrases.text("resilience.untried")));
        } else {
            blocks.add(new Block.Paragraph(phrases.text("resilience.intro", chances.samples())));
            blocks.add(chances.overfills().isEmpty() ? paragraph("resilience.noReceivers") : overfills());
            blocks.add(chances.regrets().isEmpty() ? paragraph("resilience.noClosures") : regrets());
            blocks.add(paragraph("resilience.reading"));
            unknownWays().ifPresent(blocks::add);
            blocks.addAll(new PreferenceTable(phrases).blocks());
        }
        blocks.add(new Block.Heading(3, phrases.text("resilience.priceTitle")));
        if (analysis.resilience().price().isEmpty()) {
            blocks.add(paragraph("resilience.notRobust"));
        } else {
            Price price = analysis.resilience().price().get();
            blocks.add(new Block.Paragraph(inWords(price)));
            blocks.add(price(price));
        }
        return new Section("resilience", phrases.text("resilience.title"), blocks);
    }

    /** Units of the services tried that could be given a place elsewhere, for all that is known. */
    private Optional<Block> unknownWays() {
        long units = analysis.plan().facts().occupants().stream()
                .filter(unit -> Stream.of(chances.overfills(), chances.regrets())
                        .flatMap(List::stream)
                        .anyMatch(chance -> chance.service().type() == unit.type()))
                .filter(unit -> unit.rejections().stream()
                        .anyMatch(rejection -> rejection.obstacle() == Obstacle.DISTANCE_UNKNOWN))
                .count();
        return units == 0
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(phrases.text("resilience.unknownWays", units)));
    }

    private Block paragraph(String key) {
        return new Block.Paragraph(phrases.text(key));
    }

    public Table overfills() {
        return table("resilience.overfills", "column.receiver", chances.overfills());
    }

    public Table regrets() {
        return table("resilience.regrets", "column.closed", chances.regrets());
    }

    /** How often so many places are too few tells how many users there are: those who may not know are told neither. */
    private Table table(String caption, String building, List<Chance> rows) {
        long likely = Math.round(likely() * 100);
        return phrases.rows(rows)
                .building(building, chance -> chance.site().building())
                .text(
                        "column.service",
                        chance -> phrases.plural(chance.service().type()))
                .number("resilience.from", chance -> phrases.numbers().chosenYear(year(chance.from())))
                .column(
                        Column.number(phrases.text("resilience.firstAbove", likely)),
                        chance -> year(chance, chance.firstAbove(likely())))
                .share("resilience.most", chance -> share(chance, times(chance)))
                .number(
                        "resilience.mostYear",
                        chance ->
                                year(chance, times(chance) == 0 ? OptionalInt.empty() : OptionalInt.of(chance.worst())))
                .share("resilience.ever", chance -> share(chance, chance.ever()))
                .table(phrases.text(caption));
    }

    private static int times(Chance chance) {
        return chance.times().get(chance.worst());
    }

    private int year(int index) {
        return analysis.horizon().year(index);
    }

    private Cell year(Chance chance, OptionalInt index) {
        OptionalInt year = index.isPresent() ? OptionalInt.of(year(index.getAsInt())) : index;
        return phrases.numbers()
                .year(
                        year,
                        phrases.placeFigures().chance("chance", chance, chance.ever()),
                        phrases.text("resilience.never"));
    }

    private Cell share(Chance chance, int times) {
        return phrases.numbers().share(phrases.placeFigures().chance("chance", chance, times), Optional.empty());
    }

    private double likely() {
        return analysis.norms().value("outlook.likely");
    }

    private String inWords(Price price) {
        long dearer = price.money(Perspective.MUNICIPALITY);
        boolean same = price.ordinary().choices().equals(price.robust().choices());
        return same
                ? phrases.text("resilience.same")
                : phrases.text(
                        dearer < 0 ? "resilience.cheaper" : "resilience.dearer",
                        phrases.numerals().millions(Math.abs(dearer)));
    }

    /** The plan beside the one that looks at the main alternative alone. */
    public Table price(Price price) {
        return phrases.rows(List.of(Growth.values()))
                .text("column.population", growth -> phrases.text("growth." + growth))
                .number(
                        "resilience.ordinaryShortage",
                        growth -> phrases.shortage(
                                "plan.shortage.growth.ordinary",
                                price.stress().get(growth).plan().shortage()))
                .number(
                        "comparison.planShortage",
                        growth -> phrases.shortage(
                                "plan.shortage.growth.plan",
                                analysis.stress().get(growth).plan().shortage()))
                .millions(
                        "resilience.ordinaryGain",
                        growth -> phrases.gain(price.stress().get(growth)))
                .millions(
                        "comparison.gain",
                        growth -> phrases.gain(analysis.stress().get(growth)))
                .table(phrases.text("resilience.price"));
    }
}
