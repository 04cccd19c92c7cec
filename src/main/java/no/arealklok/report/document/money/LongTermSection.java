package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.BudgetTest;
import no.arealklok.norm.Norms;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** The plan as a long-term budget, and what it stands up to. */
public final class LongTermSection {
    private final Phrases phrases;
    private final Analysis analysis;

    public LongTermSection(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    public Section section() {
        return new Section(
                "long-term",
                phrases.text("longTerm.title"),
                List.of(
                        new Block.Paragraph(phrases.text("longTerm.intro")),
                        new Block.Collapsible(
                                phrases.text("longTerm.years"), List.of(new LongTermTables(phrases).services())),
                        new Block.Paragraph(phrases.text(
                                "longTerm.testIntro",
                                percent("loan.share"),
                                analysis.norms().figure("loan.years").whole(),
                                percent("economy.municipal-rate"),
                                phrases.text(revenue("longTerm.revenue")))),
                        tests()));
    }

    public Table tests() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.trial")),
                Column.text(phrases.text("column.what")),
                Column.number(phrases.text("longTerm.saved")),
                Column.number(phrases.text("longTerm.loans")),
                Column.number(phrases.text("longTerm.lost")),
                Column.number(phrases.text("longTerm.net")),
                Column.number(phrases.text("comparison.gain")),
                Column.text(phrases.text("longTerm.beats")));
        List<List<Cell>> rows = new ArrayList<>();
        for (BudgetTest test : analysis.budgetTests().all()) {
            rows.add(List.of(
                    Cell.text(phrases.text("trial." + test.trial())),
                    Cell.text(what(test.trial())),
                    Cell.millions(test.saved()),
                    Cell.millions(test.loans()),
                    Cell.millions(test.lost()),
                    Cell.millions(test.net()),
                    Cell.millions(test.gain()),
                    Cell.text(phrases.text(beats(test)))));
        }
        return new Table(phrases.text("longTerm.tests"), columns, rows);
    }

    private String what(BudgetTest.Trial trial) {
        Norms norms = analysis.norms();
        return switch (trial) {
            case NONE -> phrases.text("longTerm.asPlanned");
            case REVENUE -> phrases.text(revenue("longTerm.lessRevenue"), percent("stress.revenue"));
            case INTEREST -> phrases.text("longTerm.dearer", percent("stress.interest"));
            case INVESTMENT ->
                phrases.text(
                        "longTerm.moreBuilt",
                        percent("stress.investment"),
                        norms.figure("stress.investment-years").whole());
            case DEVELOPMENT ->
                analysis.budgetTests()
                        .area()
                        .map(area -> phrases.text(
                                "longTerm.earlier",
                                area,
                                norms.figure("stress.development-years").whole()))
                        .orElseGet(() -> phrases.text("longTerm.highGrowth"));
        };
    }

    /** What revenue is lost of. */
    private String revenue(String key) {
        return key + (analysis.norms().value("stress.free-revenue") > 0 ? ".stated" : ".unknown");
    }

    /** Whether the plan would still be put before the zero alternative: places first, then money. */
    private static String beats(BudgetTest test) {
        if (test.relieved() > 0) {
            return test.gain() > 0 ? "longTerm.beatsInBoth" : "longTerm.beatsInPlaces";
        }
        if (test.relieved() < 0) {
            return "longTerm.moreShort";
        }
        return test.gain() > 0 ? "longTerm.beatsInMoney" : "longTerm.beaten";
    }

    private String percent(String norm) {
        return phrases.numerals().exact(100 * analysis.norms().value(norm));
    }
}
