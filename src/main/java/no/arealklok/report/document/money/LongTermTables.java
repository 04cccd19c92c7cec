package no.arealklok.report.document.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.economy.Account;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.LedgerDifference;
import no.arealklok.quantity.Series;
import no.arealklok.register.Extension;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;
import no.arealklok.service.ServiceType;

/**
 * The long-term plan (økonomiplan): what the municipality's accounts get more or less to carry, by service and year.
 */
public final class LongTermTables {
    private final Phrases phrases;
    private final Analysis analysis;
    private final LedgerDifference difference;
    private final Map<String, LedgerDifference> byService = new LinkedHashMap<>();

    public LongTermTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.difference = new LedgerDifference(
                        analysis.plan().ledger(), analysis.zero().ledger())
                .where(flow -> Account.of(flow).isPresent() && phrases.numbers().mayTellYears(flow.basis()));
        Stream.concat(
                        analysis.inputs().types().all().stream().map(phrases::plural),
                        Stream.of(phrases.text("longTerm.shared")))
                .forEach(name -> byService.put(name, difference.where(flow -> name.equals(service(flow)))));
        byService.values().removeIf(ledger -> !differs(ledger));
    }

    private record Line(String service, String name, Account account, Series amounts) {}

    /** A row a service and line, a column a year, in 1 000 NOK: to be pasted. */
    public Table lines() {
        List<Line> lines = new ArrayList<>();
        byService.forEach((name, ledger) -> {
            for (CostLine line : CostLine.values()) {
                LedgerDifference part = ledger.of(line);
                if (differs(part)) {
                    Account account =
                            Account.of(part.flows().findFirst().orElseThrow()).orElseThrow();
                    lines.add(new Line(name, phrases.text("cost." + line), account, byYear(part)));
                }
            }
        });
        for (Account account : Account.values()) {
            Series sum = byYear(difference.where(account::holds));
            lines.add(new Line(phrases.text("money.sum"), phrases.text("account." + account), account, sum));
        }
        Rows<Line> rows = phrases.rows(lines)
                .text("column.service", Line::service)
                .text("column.line", Line::name)
                .text("column.account", line -> phrases.text("account." + line.account()));
        for (int year : years()) {
            rows.column(
                    Column.number(phrases.year(year)), line -> phrases.numbers().thousands(line.amounts(), year));
        }
        return rows.table(phrases.text("longTerm.lines", priceYear()));
    }

    private List<Integer> years() {
        return analysis.horizon().years().boxed().toList();
    }

    private Series byYear(LedgerDifference ledger) {
        return phrases.figures().differenceByYear("long-term", ledger);
    }

    /** What both alternatives have alike cancels out. */
    private boolean differs(LedgerDifference ledger) {
        return IntStream.range(0, analysis.horizon().length()).anyMatch(t -> ledger.in(t) != 0);
    }

    /** A row a year, and two columns a service, in millions, or a year would tell how many a small group is. */
    Table services() {
        Map<String, LedgerDifference> all = new LinkedHashMap<>(byService);
        all.put(phrases.text("money.sum"), difference);
        Rows<Integer> rows = phrases.rows(years()).text("column.year", phrases::year);
        all.forEach((name, ledger) -> {
            for (Account account : Account.values()) {
                Series amounts = byYear(ledger.where(account::holds));
                Column column = Column.number(phrases.text("longTerm." + account, name));
                rows.column(column, year -> phrases.numbers().plainMillions(amounts, year));
            }
        });
        return rows.table(phrases.text("longTerm.services", priceYear()));
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
