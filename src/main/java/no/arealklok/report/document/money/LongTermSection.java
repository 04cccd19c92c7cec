package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.BudgetTest;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
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
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(phrases.text("longTerm.intro")),
                new Block.Collapsible(
                        phrases.text("longTerm.years"), List.of(new LongTermTables(phrases).services()))));
        if (phrases.numbers().hidesYears()) {
            blocks.add(new Block.Paragraph(phrases.text("money.yearsHidden")));
        }
        new IncomeShares(phrases).sentence().map(Block.Paragraph::new).ifPresent(blocks::add);
        blocks.add(new Block.Paragraph(phrases.text(
                "longTerm.testIntro",
                percent("loan.share"),
                analysis.norms().figure("loan.years").whole(),
                percent("economy.municipal-rate"),
                phrases.text(revenue("longTerm.revenue")))));
        blocks.add(tests());
        return new Section("long-term", phrases.text("longTerm.title"), blocks);
    }

    public Table tests() {
        return phrases.rows(analysis.budgetTests().all())
                .text("column.trial", test -> phrases.text("trial." + test.trial()))
                .text("column.what", test -> what(test.trial()))
                .millions("longTerm.saved", test -> money("money.saved", test.saved()))
                .millions("longTerm.loans", test -> money("money.loans", test.loans(), "loan.share", "loan.years"))
                .millions(
                        "longTerm.lost",
                        test -> money("money.lost", test.lost(), "stress.free-revenue", "stress.revenue"))
                .millions("longTerm.net", test -> money("money.net", test.net(), "loan.share", "loan.years"))
                .millions("comparison.gain", test -> money("money.otherNorms", test.gain(), "stress.investment"))
                .text("longTerm.beats", test -> phrases.text(beats(test)))
                .table(phrases.text("longTerm.tests"));
    }

    private Figure money(String formula, long nok, String... norms) {
        List<Figure> figures = Stream.of(norms).map(analysis.norms()::figure).toList();
        return phrases.figures().fromMoney(formula, nok, figures, analysis.plan(), analysis.zero());
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
