package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.economy.Nature;
import no.arealklok.economy.Payer;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Series;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;

/** Who pays what: of each alternative, and of the plan against the zero alternative. */
public final class PayerTables {
    private final Phrases phrases;
    private final Analysis analysis;
    private final LedgerDifference zero;

    public PayerTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.zero =
                new LedgerDifference(analysis.plan().ledger(), analysis.zero().ledger());
    }

    /** Some of the flows, by name. */
    private record Part(String name, Predicate<CashFlow> flows) {
        static Part of(String name, Payer payer) {
            return new Part(name, flow -> flow.payer() == payer);
        }
    }

    /** Present value of each alternative for each payer, and for all together. */
    public Table views() {
        List<Ledger> plans = Stream.of(analysis.zero(), analysis.expanded(), analysis.plan())
                .map(Plan::ledger)
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            if (plans.stream().anyMatch(plan -> plan.of(payer).presentValue() != 0)) {
                parts.add(Part.of(phrases.text("payer." + payer), payer));
            }
        }
        parts.add(new Part(phrases.text("money.society"), flow -> true));
        return phrases.rows(parts)
                .text("column.payer", Part::name)
                .millions("alternative.zero", part -> presentValue(plans.get(0), part))
                .millions("alternative.expanded", part -> presentValue(plans.get(1), part))
                .millions("alternative.plan", part -> presentValue(plans.get(2), part))
                .table(phrases.text("money.views"));
    }

    private Figure presentValue(Ledger ledger, Part part) {
        return phrases.figures().presentValue(part.name(), ledger.where(part.flows()));
    }

    private Figure presentValue(LedgerDifference plans, Part part) {
        return phrases.figures().difference(part.name(), plans.where(part.flows()));
    }

    /** Plan minus zero alternative in present value: a row a line, a column a payer. */
    public Table lines() {
        List<Part> lines = new ArrayList<>();
        for (CostLine line : CostLine.values()) {
            if (!zero.of(line).isEmpty()) {
                lines.add(new Part(phrases.text("cost." + line), flow -> flow.line() == line));
            }
        }
        Part sum = new Part(phrases.text("money.sum"), flow -> true);
        lines.add(sum);
        Rows<Part> rows = phrases.rows(lines)
                .text("column.line", Part::name)
                .text("column.nature", line -> line == sum ? "" : nature(zero.where(line.flows())));
        for (Payer payer : payers()) {
            rows.millions("payer." + payer, line -> presentValue(zero.of(payer), line));
        }
        return rows.millions("money.society", line -> presentValue(zero, line)).table(phrases.text("money.lines"));
    }

    private List<Payer> payers() {
        return Arrays.stream(Payer.values())
                .filter(payer -> !zero.of(payer).isEmpty())
                .toList();
    }

    /** Of the municipality's part, where it has one. */
    private String nature(LedgerDifference line) {
        LedgerDifference own = line.of(Payer.MUNICIPALITY);
        return phrases.text(
                "nature." + own.flows().findFirst().map(CashFlow::nature).orElse(Nature.SHIFTED));
    }

    /** What the plan gains by kind of money, and for whom, against each of the other alternatives. */
    public Table kinds() {
        Ledger plan = analysis.plan().ledger();
        LedgerDifference expanded = new LedgerDifference(analysis.expanded().ledger(), plan);
        LedgerDifference unchanged = new LedgerDifference(analysis.zero().ledger(), plan);
        return phrases.rows(kindNames())
                .text("column.nature", Part::name)
                .millions("money.againstExpanded", kind -> presentValue(expanded, kind))
                .millions("money.againstZero", kind -> presentValue(unchanged, kind))
                .table(phrases.text("summary.kinds"));
    }

    /** The kinds of the municipality's own gain, for those who do not need the table. */
    public String kindsInWords() {
        Ledger gain = analysis.expanded().ledger().minus(analysis.plan().ledger());
        return phrases.text(
                "summary.kindsInWords",
                phrases.numerals().millions(gain.of(Nature.CASHABLE).presentValue()),
                phrases.numerals().millions(gain.of(Nature.AVOIDED).presentValue()),
                phrases.numerals().millions(gain.of(Nature.ONE_OFF).presentValue()));
    }

    /** In the order in which they are added up. */
    private List<Part> kindNames() {
        List<Part> kinds = new ArrayList<>();
        for (Nature nature : List.of(Nature.CASHABLE, Nature.AVOIDED, Nature.ONE_OFF)) {
            kinds.add(new Part(phrases.text("nature." + nature), flow -> flow.nature() == nature));
        }
        kinds.add(Part.of(phrases.text("money.municipality"), Payer.MUNICIPALITY));
        kinds.add(new Part(
                phrases.text("money.others"),
                flow -> flow.payer() != Payer.MUNICIPALITY && flow.payer() != Payer.CLIMATE));
        kinds.add(Part.of(phrases.text("payer." + Payer.CLIMATE), Payer.CLIMATE));
        kinds.add(new Part(phrases.text("money.society"), flow -> true));
        return kinds;
    }

    /** Plan minus zero alternative, undiscounted: the municipality's money by kind, and that of others. */
    Table years() {
        return years(kindNames());
    }

    /** The same for each line and each other payer. */
    public Table everyLine() {
        List<Part> parts = new ArrayList<>();
        LedgerDifference own = zero.of(Payer.MUNICIPALITY);
        for (CostLine line : CostLine.values()) {
            if (!own.of(line).isEmpty()) {
                parts.add(new Part(
                        phrases.text("cost." + line),
                        flow -> flow.payer() == Payer.MUNICIPALITY && flow.line() == line));
            }
        }
        parts.add(Part.of(phrases.text("money.municipality"), Payer.MUNICIPALITY));
        for (Payer payer : payers()) {
            if (payer != Payer.MUNICIPALITY) {
                parts.add(Part.of(phrases.text("payer." + payer), payer));
            }
        }
        parts.add(new Part(phrases.text("money.society"), flow -> true));
        return years(parts);
    }

    private boolean isToldByYear(CashFlow flow) {
        return phrases.numbers().mayTellYears(flow.basis());
    }

    private Table years(List<Part> parts) {
        Rows<Integer> rows =
                phrases.rows(analysis.horizon().years().boxed().toList()).text("column.year", phrases::year);
        for (Part part : parts) {
            LedgerDifference told = zero.where(part.flows()).where(this::isToldByYear);
            Series amounts = phrases.figures().differenceByYear(part.name(), told);
            rows.column(Column.number(part.name()), year -> phrases.money(amounts, year));
        }
        return rows.table(phrases.text("money.caption"));
    }
}
