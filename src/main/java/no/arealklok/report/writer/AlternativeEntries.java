package no.arealklok.report.writer;

import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Measure;
import no.arealklok.consolidation.Plan;
import no.arealklok.economy.CashFlow;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.writer.AnalysisFile.AlternativeEntry;
import no.arealklok.report.writer.AnalysisFile.CashFlowEntry;
import no.arealklok.report.writer.AnalysisFile.MeasureEntry;
import no.arealklok.travel.Distance;

/** Plans as analysis.json tells them. */
final class AlternativeEntries {
    private final Analysis analysis;
    private final Horizon horizon;
    private final FigureRegister figures;

    AlternativeEntries(Analysis analysis, FigureRegister figures) {
        this.analysis = analysis;
        this.horizon = analysis.horizon();
        this.figures = figures;
    }

    AlternativeEntry of(Plan plan) {
        List<MeasureEntry> measures = measures(plan);
        List<CashFlowEntry> flows = plan.flows().stream().map(this::flow).toList();
        return new AlternativeEntry(plan.score(), measures, flows);
    }

    List<MeasureEntry> measures(Plan plan) {
        return plan.measures().stream().map(this::measure).toList();
    }

    private MeasureEntry measure(Measure measure) {
        if (measure instanceof Measure.Move move) {
            Optional<Distance> distance = analysis.distances()
                    .between(move.unit().home().building(), move.host().building());
            return new MeasureEntry(
                    move.year(),
                    "move",
                    move.host().building().id(),
                    move.unit().unit().id(),
                    move.unit().type().id(),
                    null,
                    null,
                    distance.map(known -> figures.add(known.metres())).orElse(null));
        }
        if (measure instanceof Measure.Extend extend) {
            return new MeasureEntry(
                    extend.year(),
                    "extend",
                    extend.site().building().id(),
                    null,
                    extend.built().service().type().id(),
                    extend.built().expansion().places(),
                    extend.built().expansion().extension().cost().whole(),
                    null);
        }
        Measure.Close close = (Measure.Close) measure;
        return new MeasureEntry(close.year(), "close", close.site().building().id(), null, null, null, null, null);
    }

    private CashFlowEntry flow(CashFlow flow) {
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
                figures.add(flow.figure(analysis.norms())));
    }
}
