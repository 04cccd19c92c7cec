package no.arealklok.report.document.trust;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Price;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Chances;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Percent;
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

    private Block paragraph(String key) {
        return new Block.Paragraph(phrases.text(key));
    }

    public Table overfills() {
        return table("resilience.overfills", "column.receiver", chances.overfills());
    }

    public Table regrets() {
        return table("resilience.regrets", "column.closed", chances.regrets());
    }

    private Table table(String caption, String building, List<Chance> rows) {
        long likely = Math.round(likely() * 100);
        List<Column> columns = List.of(
                Column.text(phrases.text(building)),
                Column.text(phrases.text("column.service")),
                Column.number(phrases.text("resilience.from")),
                Column.number(phrases.text("resilience.firstAbove", likely)),
                Column.share(phrases.text("resilience.most")),
                Column.number(phrases.text("resilience.mostYear")),
                Column.share(phrases.text("resilience.ever")));
        return new Table(
                phrases.text(caption), columns, rows.stream().map(this::row).toList());
    }

    private double likely() {
        return analysis.norms().value("outlook.likely");
    }

    /** How often so many places are too few tells how many users there are. */
    private List<Cell> row(Chance chance) {
        boolean hidden = chance.units().stream().anyMatch(unit -> phrases.withholds(unit.unit()));
        int worst = chance.times().get(chance.worst());
        Cell first = chance.firstAbove(likely()).stream()
                .mapToObj(t -> Cell.year(analysis.horizon().year(t)))
                .findFirst()
                .orElseGet(() -> Cell.text(phrases.text("resilience.never")));
        Cell worstYear = worst == 0
                ? Cell.text(phrases.text("resilience.never"))
                : Cell.year(analysis.horizon().year(chance.worst()));
        return List.of(
                Cell.text(phrases.name(chance.site())),
                Cell.text(phrases.plural(chance.service().type())),
                Cell.year(analysis.horizon().year(chance.from())),
                hidden ? phrases.concealed() : first,
                hidden ? phrases.concealed() : share(worst, chance),
                hidden ? phrases.concealed() : worstYear,
                hidden ? phrases.concealed() : share(chance.ever(), chance));
    }

    private static Cell share(int times, Chance chance) {
        return Cell.percent(Percent.of(times, chance.samples()));
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
        List<Column> columns = List.of(
                Column.text(phrases.text("column.population")),
                Column.number(phrases.text("resilience.ordinaryShortage")),
                Column.number(phrases.text("comparison.planShortage")),
                Column.number(phrases.text("resilience.ordinaryGain")),
                Column.number(phrases.text("comparison.gain")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Growth growth : Growth.values()) {
            Analysis.Stress ordinary = price.stress().get(growth);
            Analysis.Stress robust = analysis.stress().get(growth);
            rows.add(List.of(
                    Cell.text(phrases.text("growth." + growth)),
                    phrases.shortage(ordinary.plan().shortage()),
                    phrases.shortage(robust.plan().shortage()),
                    Cell.millions(ordinary.gain()),
                    Cell.millions(robust.gain())));
        }
        return new Table(phrases.text("resilience.price"), columns, rows);
    }
}
