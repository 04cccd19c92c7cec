package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Plan;
import no.arealklok.economy.CostLine;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Chart;
import no.arealklok.report.LineChart;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;

/** The plan's money against the zero alternative's, year by year, in fixed prices. */
final class MoneySection {
    private final Phrases phrases;
    private final Analysis analysis;

    MoneySection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    Section section() {
        String priceYear =
                phrases.year((int) analysis.norms().figure("economy.price-year").whole());
        String rate = phrases.numerals().exact(100 * analysis.norms().value("economy.discount-rate"));
        return new Section(
                "money",
                phrases.text("money.title"),
                List.of(
                        new Block.Paragraph(phrases.text("money.intro", priceYear, rate)),
                        new Block.Note(
                                Block.Note.Weight.WARNING,
                                phrases.text("money.notCountedTitle"),
                                phrases.text("money.notCounted")),
                        chart(),
                        new Block.Collapsible(phrases.text("money.years"), List.of(years()))));
    }

    private Block chart() {
        List<Double> againstZero = gain(analysis.zero());
        List<Double> againstExpanded = gain(analysis.expanded());
        int last = analysis.horizon().length() - 1;
        return new LineChart(
                phrases.text("money.chart"),
                phrases.text(
                        "money.chartDescription",
                        phrases.year(analysis.horizon().lastYear()),
                        phrases.numerals().decimal(againstExpanded.get(last), 1),
                        phrases.numerals().decimal(againstZero.get(last), 1),
                        zeroIsShort() ? phrases.text("money.zeroShort") : ""),
                phrases.text("money.axis"),
                analysis.horizon().baseYear(),
                false,
                List.of(
                        new LineChart.Line(
                                phrases.text("money.againstExpanded"), LineChart.Stroke.SOLID, againstExpanded),
                        new LineChart.Line(phrases.text("money.againstZero"), LineChart.Stroke.DASHED, againstZero)),
                Optional.empty(),
                List.of(new Chart.Threshold(phrases.text("money.breakEven"), 0)));
    }

    private boolean zeroIsShort() {
        return analysis.zero().score().shortage() > analysis.plan().score().shortage();
    }

    /** Sum so far of what the plan costs less than the other each year, undiscounted, in million NOK. */
    private List<Double> gain(Plan other) {
        List<Double> gains = new ArrayList<>();
        long sum = 0;
        for (int t = 0; t < analysis.horizon().length(); t++) {
            for (CostLine line : CostLine.values()) {
                sum += in(other, line, t) - in(analysis.plan(), line, t);
            }
            gains.add(Math.round(sum / 100_000.0) / 10.0);
        }
        return gains;
    }

    /** Plan minus zero alternative: what the plan adds to each line is positive, what it saves negative. */
    Table years() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(phrases.text("column.year")));
        for (CostLine line : CostLine.values()) {
            columns.add(Column.number(phrases.text("cost." + line)));
        }
        columns.add(Column.number(phrases.text("money.sum")));
        List<List<Cell>> rows = new ArrayList<>();
        for (int t = 0; t < analysis.horizon().length(); t++) {
            rows.add(year(t));
        }
        return new Table(phrases.text("money.caption"), columns, rows);
    }

    private List<Cell> year(int index) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(phrases.year(analysis.horizon().year(index))));
        long sum = 0;
        for (CostLine line : CostLine.values()) {
            long difference = in(analysis.plan(), line, index) - in(analysis.zero(), line, index);
            cells.add(phrases.money(difference));
            sum += difference;
        }
        cells.add(phrases.money(sum));
        return cells;
    }

    private static long in(Plan plan, CostLine line, int index) {
        return plan.flows().stream()
                .filter(flow -> flow.line() == line)
                .mapToLong(flow -> flow.in(index))
                .sum();
    }
}
