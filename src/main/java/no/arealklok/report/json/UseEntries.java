package no.arealklok.report.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.Balance;
import no.arealklok.capacity.BalanceCounter;
import no.arealklok.capacity.PerUserCounter;
import no.arealklok.capacity.PerUserMeasure;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UseGroup;
import no.arealklok.capacity.UseGroups;
import no.arealklok.capacity.Utilisation;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Register;
import no.arealklok.report.json.AnalysisFile.BalanceEntry;
import no.arealklok.report.json.AnalysisFile.UseEntry;
import no.arealklok.service.ServiceType;

/** Utilisation of services, areas and buildings, and the balance of services, as analysis.json tells them. */
final class UseEntries {
    private final Analysis analysis;
    private final FigureRegister figures;
    private final PerUserCounter counter;

    UseEntries(Analysis analysis, FigureRegister figures) {
        this.analysis = analysis;
        this.figures = figures;
        this.counter = new PerUserCounter(register(), analysis.uses());
    }

    private Register register() {
        return analysis.inputs().municipality().register();
    }

    List<UseEntry> groups() {
        UseGroups groups = new UseGroups(
                register(), analysis.uses(), analysis.inputs().types().all());
        List<UseGroup> all = new ArrayList<>(groups.services());
        all.addAll(groups.areas());
        all.addAll(groups.buildings());
        return all.stream().map(this::entry).toList();
    }

    private UseEntry entry(UseGroup group) {
        Optional<Utilisation> known = group.utilisation();
        return new UseEntry(
                group.level(),
                group.key().isEmpty() ? null : group.key(),
                group.type().map(ServiceType::id).orElse(null),
                group.units().size(),
                group.unknown(),
                known.map(sum -> sum.users().whole()).orElse(null),
                known.map(sum -> sum.places().whole()).orElse(null),
                known.map(sum -> sum.percent().value()).orElse(null),
                group.free().map(Figure::whole).orElse(null),
                group.missing().map(Figure::whole).orElse(null),
                known.map(sum -> figures.add(sum.figure())).orElse(null),
                perUser(group));
    }

    Map<PerUserMeasure, String> perUser(UseGroup group) {
        Map<PerUserMeasure, String> ids = new EnumMap<>(PerUserMeasure.class);
        for (PerUserMeasure measure : PerUserMeasure.values()) {
            counter.count(measure, group).ifPresent(known -> ids.put(measure, figures.add(known.figure())));
        }
        return ids;
    }

    List<BalanceEntry> balances() {
        BalanceCounter balances = new BalanceCounter(
                analysis.inputs().municipality().population(),
                analysis.norms(),
                analysis.horizon().baseYear());
        return analysis.inputs().types().all().stream()
                .flatMap(type -> balances.count(type, units(type)).stream())
                .map(this::entry)
                .toList();
    }

    private List<UnitUse> units(ServiceType type) {
        return analysis.uses().all().stream().filter(use -> use.type() == type).toList();
    }

    private BalanceEntry entry(Balance balance) {
        return new BalanceEntry(
                balance.type().id(),
                balance.ages().toString(),
                figures.add(balance.residents()),
                figures.add(balance.need()),
                balance.places().map(Figure::whole).orElse(null),
                balance.surplus().map(Figure::whole).orElse(null),
                balance.usersCovered().map(figures::add).orElse(null),
                balance.placesCovered().map(figures::add).orElse(null));
    }
}
