package no.arealklok.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.PlaceFigures;
import no.arealklok.analysis.PlanFigures;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.Emission;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.json.AnalysisFile.AlternativeEntry;
import no.arealklok.report.json.AnalysisFile.CashFlowEntry;
import no.arealklok.report.json.AnalysisFile.EmissionEntry;
import no.arealklok.report.json.AnalysisFile.MeasureEntry;
import no.arealklok.report.json.AnalysisFile.StrainEntry;
import no.arealklok.travel.Distance;

/** Plans as analysis.json tells them. */
final class AlternativeEntries {
    private final Analysis analysis;
    private final Horizon horizon;
    private final FigureRegister figures;
    private final PlanFigures money;

    AlternativeEntries(Analysis analysis, FigureRegister figures) {
        this.analysis = analysis;
        this.horizon = analysis.horizon();
        this.figures = figures;
        this.money = new PlanFigures(analysis);
    }

    /** @param name of the alternative */
    AlternativeEntry of(String name, Plan plan) {
        List<MeasureEntry> measures = measures(plan);
        List<CashFlowEntry> flows =
                plan.flows().stream().map(flow -> flow(plan, flow)).toList();
        List<EmissionEntry> emissions =
                plan.effects().emissions().stream().map(this::emission).toList();
        return new AlternativeEntry(plan.score(), measures, strained(name, plan), flows, emissions);
    }

    private List<StrainEntry> strained(String name, Plan plan) {
        PlaceFigures places = new PlaceFigures(analysis);
        List<StrainEntry> strained = new ArrayList<>();
        for (SitePlan site : plan.sites()) {
            for (SiteService service : site.site().services().values()) {
                List<Integer> users = site.strained(service);
                for (int t = 0; t < users.size(); t++) {
                    if (users.get(t) > 0) {
                        int year = horizon.year(t);
                        strained.add(new StrainEntry(
                                year,
                                site.site().building().id(),
                                service.id(),
                                users.get(t),
                                figures.add(places.strained(name, site, service, year))));
                    }
                }
            }
        }
        return strained;
    }

    List<MeasureEntry> measures(Plan plan) {
        return plan.measures().stream().map(this::measure).toList();
    }

    private MeasureEntry measure(Measure measure) {
        if (measure instanceof Measure.Move move) {
            return move(move);
        }
        if (measure instanceof Measure.Extend extend) {
            return extend(extend);
        }
        if (measure instanceof Measure.Rent rent) {
            return rent(rent);
        }
        Measure.Close close = (Measure.Close) measure;
        return new MeasureEntry(
                close.year(), "close", null, close.site().building().id(), null, null, null, null, null, null, null);
    }

    private MeasureEntry move(Measure.Move move) {
        Optional<Distance> distance = analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode());
        return new MeasureEntry(
                move.year(),
                "move",
                null,
                move.host().building().id(),
                move.unit().unit().id(),
                move.unit().type().id(),
                null,
                null,
                null,
                distance.map(known -> figures.add(known.metres())).orElse(null),
                move.share().isAll() ? null : Double.valueOf(move.share().fraction()));
    }

    private static MeasureEntry extend(Measure.Extend extend) {
        SiteService.Expansion expansion = extend.built().expansion();
        return new MeasureEntry(
                extend.year(),
                "extend",
                null,
                extend.site().building().id(),
                null,
                extend.built().service().type().id(),
                expansion.places(),
                expansion.extension().cost().whole(),
                expansion.takesOver().orElse(null),
                null,
                null);
    }

    private static MeasureEntry rent(Measure.Rent rent) {
        long cost = rent.money().effects(rent.stay()).flows().stream()
                .flatMap(flow -> flow.amounts().stream())
                .mapToLong(Long::longValue)
                .sum();
        return new MeasureEntry(
                rent.year(),
                "rent",
                rent.until(),
                rent.site().building().id(),
                null,
                rent.service().id(),
                rent.places(),
                cost,
                null,
                null,
                null);
    }

    private EmissionEntry emission(Emission emission) {
        List<Double> kilograms = emission.kilograms();
        List<Double> rounded =
                kilograms.stream().map(AlternativeEntries::rounded).toList();
        boolean level = rounded.stream().distinct().count() == 1;
        double hours = emission.kilowattHours(emission.from());
        return new EmissionEntry(
                emission.source(),
                emission.subject(),
                horizon.year(emission.from()),
                horizon.year(emission.from() + kilograms.size() - 1),
                hours == 0 ? null : rounded(hours),
                level ? rounded.get(0) : null,
                level ? null : rounded,
                figures.add(emission.basis()));
    }

    /** To grams: what no one can tell apart. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private CashFlowEntry flow(Plan plan, CashFlow flow) {
        boolean level = flow.amounts().stream().distinct().count() == 1;
        return new CashFlowEntry(
                flow.line(),
                flow.payer(),
                flow.nature(),
                flow.subject(),
                horizon.year(flow.from()),
                horizon.year(flow.to() - 1),
                level ? flow.amounts().get(0) : null,
                level ? null : flow.amounts(),
                flow.presentValue(),
                figures.add(money.presentValue(plan, flow)));
    }
}
