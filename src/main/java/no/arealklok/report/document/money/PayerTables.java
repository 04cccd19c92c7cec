package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Nature;
import no.arealklok.economy.Payer;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;

/** Who pays what: of each alternative, and of the plan against the zero alternative. */
public final class PayerTables {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Ledger difference;

    public PayerTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.difference = analysis.plan().ledger().minus(analysis.zero().ledger());
    }

    /** Present value of each alternative for each payer, and for all together. */
    Table views() {
        List<Plan> plans = List.of(analysis.zero(), analysis.expanded(), analysis.plan());
        List<Column> columns = List.of(
                Column.text(phrases.text("column.payer")),
                Column.number(phrases.text("alternative.zero")),
                Column.number(phrases.text("alternative.expanded")),
                Column.number(phrases.text("alternative.plan")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Payer payer : Payer.values()) {
            List<Long> values = plans.stream()
                    .map(plan -> plan.ledger().of(payer).presentValue())
                    .toList();
            if (values.stream().anyMatch(value -> value != 0)) {
                rows.add(row(phrases.text("payer." + payer), values));
            }
        }
        rows.add(row(
                phrases.text("money.society"),
                plans.stream().map(plan -> plan.ledger().presentValue()).toList()));
        return new Table(phrases.text("money.views"), columns, rows);
    }

    private static List<Cell> row(String name, List<Long> values) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        values.forEach(value -> cells.add(Cell.millions(value)));
        return cells;
    }

    /** Plan minus zero alternative in present value: a row a line, a column a payer. */
    public Table lines() {
        List<Payer> payers = payers();
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(phrases.text("column.line")), Column.text(phrases.text("column.nature"))));
        payers.forEach(payer -> columns.add(Column.number(phrases.text("payer." + payer))));
        columns.add(Column.number(phrases.text("money.society")));
        List<List<Cell>> rows = new ArrayList<>();
        for (CostLine line : CostLine.values()) {
            Ledger ledger = difference.of(line);
            if (!ledger.flows().isEmpty()) {
                rows.add(line(phrases.text("cost." + line), nature(ledger), payers, ledger));
            }
        }
        rows.add(line(phrases.text("money.sum"), "", payers, difference));
        return new Table(phrases.text("money.lines"), columns, rows);
    }

    private List<Payer> payers() {
        return Arrays.stream(Payer.values())
                .filter(payer -> !difference.of(payer).flows().isEmpty())
                .toList();
    }

    /** Of the municipality's part, where it has one. */
    private String nature(Ledger ledger) {
        List<CashFlow> own = ledger.of(Payer.MUNICIPALITY).flows();
        return phrases.text(
                "nature." + (own.isEmpty() ? Nature.SHIFTED : own.get(0).nature()));
    }

    private static List<Cell> line(String name, String nature, List<Payer> payers, Ledger ledger) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name), Cell.text(nature)));
        payers.forEach(payer -> cells.add(Cell.millions(ledger.of(payer).presentValue())));
        cells.add(Cell.millions(ledger.presentValue()));
        return cells;
    }

    /** What the plan gains by kind of money, and for whom, against each of the other alternatives. */
    public Table kinds() {
        List<Column> columns = List.of(
                Column.text(phrases.text("column.nature")),
                Column.number(phrases.text("money.againstExpanded")),
                Column.number(phrases.text("money.againstZero")));
        Ledger expanded = analysis.expanded().ledger().minus(analysis.plan().ledger());
        Ledger zero = analysis.zero().ledger().minus(analysis.plan().ledger());
        List<List<Cell>> rows = new ArrayList<>();
        kindNames()
                .forEach((name, kind) -> rows.add(List.of(
                        Cell.text(name),
                        Cell.millions(expanded.where(kind).presentValue()),
                        Cell.millions(zero.where(kind).presentValue()))));
        return new Table(phrases.text("summary.kinds"), columns, rows);
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
    private Map<String, Predicate<CashFlow>> kindNames() {
        Map<String, Predicate<CashFlow>> kinds = new LinkedHashMap<>();
        for (Nature nature : List.of(Nature.CASHABLE, Nature.AVOIDED, Nature.ONE_OFF)) {
            kinds.put(phrases.text("nature." + nature), flow -> flow.nature() == nature);
        }
        kinds.put(phrases.text("money.municipality"), flow -> flow.payer() == Payer.MUNICIPALITY);
        kinds.put(
                phrases.text("money.others"),
                flow -> flow.payer() != Payer.MUNICIPALITY && flow.payer() != Payer.CLIMATE);
        kinds.put(phrases.text("payer." + Payer.CLIMATE), flow -> flow.payer() == Payer.CLIMATE);
        kinds.put(phrases.text("money.society"), flow -> true);
        return kinds;
    }

    /** Plan minus zero alternative, undiscounted: the municipality's money by kind, and that of others. */
    Table years() {
        Map<String, Predicate<CashFlow>> kinds = kindNames();
        List<Column> columns = new ArrayList<>(List.of(Column.text(phrases.text("column.year"))));
        kinds.keySet().forEach(name -> columns.add(Column.number(name)));
        List<Ledger> ledgers = kinds.values().stream().map(difference::where).toList();
        return new Table(phrases.text("money.caption"), columns, years(ledgers));
    }

    /** The same for each line and each other payer. */
    public Table everyLine() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(phrases.text("column.year"))));
        List<Ledger> ledgers = new ArrayList<>();
        Ledger own = difference.of(Payer.MUNICIPALITY);
        for (CostLine line : CostLine.values()) {
            if (!own.of(line).flows().isEmpty()) {
                columns.add(Column.number(phrases.text("cost." + line)));
                ledgers.add(own.of(line));
            }
        }
        columns.add(Column.number(phrases.text("money.municipality")));
        ledgers.add(own);
        for (Payer payer : payers()) {
            if (payer != Payer.MUNICIPALITY) {
                columns.add(Column.number(phrases.text("payer." + payer)));
                ledgers.add(difference.of(payer));
            }
        }
        columns.add(Column.number(phrases.text("money.society")));
        ledgers.add(difference);
        return new Table(phrases.text("money.caption"), columns, years(ledgers));
    }

    private List<List<Cell>> years(List<Ledger> ledgers) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int t = 0; t < analysis.horizon().length(); t++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.text(phrases.year(analysis.horizon().year(t))));
            for (Ledger ledger : ledgers) {
                cells.add(phrases.money(ledger.in(t)));
            }
            rows.add(cells);
        }
        return rows;
    }
}
