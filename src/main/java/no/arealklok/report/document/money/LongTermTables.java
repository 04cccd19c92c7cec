package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.economy.Account;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.register.Extension;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/**
 * The long-term plan (økonomiplan): what the municipality's accounts get more or less to carry, by service and year.
 */
public final class LongTermTables {
    private static final double MILLION = 1_000_000;

    private final Phrases phrases;
    private final Analysis analysis;
    private final Ledger difference;
    private final Map<String, Ledger> byService = new LinkedHashMap<>();

    public LongTermTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.difference = analysis.plan()
                .ledger()
                .minus(analysis.zero().ledger())
                .where(flow -> Account.of(flow).isPresent());
        Stream.concat(
                        analysis.inputs().types().all().stream().map(phrases::plural),
                        Stream.of(phrases.text("longTerm.shared")))
                .forEach(name -> byService.put(name, difference.where(flow -> name.equals(service(flow)))));
        byService.values().removeIf(ledger -> !differs(ledger));
    }

    /** A row a service and line, a column a year, in 1 000 NOK: to be pasted. */
    public Table lines() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(phrases.text("column.service")),
                Column.text(phrases.text("column.line")),
                Column.text(phrases.text("column.account"))));
        analysis.horizon().years().forEach(year -> columns.add(Column.number(phrases.year(year))));
        List<List<Cell>> rows = new ArrayList<>();
        byService.forEach((name, ledger) -> {
            for (CostLine line : CostLine.values()) {
                Ledger part = ledger.of(line);
                if (differs(part)) {
                    Account account = Account.of(part.flows().get(0)).orElseThrow();
                    rows.add(thousands(name, phrases.text("cost." + line), account, part));
                }
            }
        });
        for (Account account : Account.values()) {
            String sum = phrases.text("money.sum");
            rows.add(thousands(sum, phrases.text("account." + account), account, difference.where(account::holds)));
        }
        return new Table(phrases.text("longTerm.lines", priceYear()), columns, rows);
    }

    /** What both alternatives have alike cancels out. */
    private boolean differs(Ledger ledger) {
        return IntStream.range(0, analysis.horizon().length()).anyMatch(t -> ledger.in(t) != 0);
    }

    private List<Cell> thousands(String service, String line, Account account, Ledger ledger) {
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.text(service), Cell.text(line), Cell.text(phrases.text("account." + account))));
        for (int t = 0; t < analysis.horizon().length(); t++) {
            cells.add(Cell.decimal(ledger.in(t) / 1000.0, 0));
        }
        return cells;
    }

    /** A row a year, and two columns a service, in millions, or a year would tell how many a small group is. */
    Table services() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(phrases.text("column.year"))));
        List<ToLongFunction<Integer>> amounts = new ArrayList<>();
        Map<String, Ledger> all = new LinkedHashMap<>(byService);
        all.put(phrases.text("money.sum"), difference);
        all.forEach((name, ledger) -> {
            for (Account account : Account.values()) {
                Ledger part = ledger.where(account::holds);
                columns.add(Column.number(phrases.text("longTerm." + account, name)));
                amounts.add(part::in);
            }
        });
        List<List<Cell>> rows = new ArrayList<>();
        for (int t = 0; t < analysis.horizon().length(); t++) {
            int index = t;
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.text(phrases.year(analysis.horizon().year(t)))));
            amounts.forEach(amount -> cells.add(Cell.decimal(amount.applyAsLong(index) / MILLION, 1)));
            rows.add(cells);
        }
        return new Table(phrases.text("longTerm.services", priceYear()), columns, rows);
    }

    private String priceYear() {
        return phrases.year((int) analysis.norms().figure("economy.price-year").whole());
    }

    /** Of the building or unit that the flow belongs to; where several services share a building, it is shared. */
    private String service(CashFlow flow) {
        Register register = analysis.inputs().municipality().register();
        List<String> services = register.findBuilding(flow.subject()).isPresent()
                ? ofBuilding(register, flow.subject())
                : register.findUnit(flow.subject()).map(Unit::service).stream().toList();
        return services.size() == 1 ? plural(services.get(0)) : phrases.text("longTerm.shared");
    }

    /** An empty building belongs to the service that it can be fitted out for. */
    private static List<String> ofBuilding(Register register, String building) {
        List<String> inUse = register.unitsIn(building).stream()
                .map(Unit::service)
                .distinct()
                .toList();
        return inUse.isEmpty()
                ? register.building(building).extensions().stream()
                        .map(Extension::service)
                        .distinct()
                        .toList()
                : inUse;
    }

    private String plural(String service) {
        ServiceType type = analysis.inputs().types().type(service);
        return phrases.plural(type);
    }
}
