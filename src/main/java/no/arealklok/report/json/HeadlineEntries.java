package no.arealklok.report.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.PlaceFigures;
import no.arealklok.analysis.PlanFigures;
import no.arealklok.analysis.Sensitivity;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;

/** The numbers that one decides by, with their way back to cells and norms. */
final class HeadlineEntries {
    /**
     * Ids of figures.
     *
     * @param cost of each alternative, for those whose money counts
     * @param gain by the plan against today's structure, extended
     * @param shortage of each alternative
     * @param investment of the plan; absent where it builds nothing
     * @param gap between the plan's cost and the bound below which none can be; absent where nothing is proven
     */
    record HeadlineEntry(
            Alternatives<Map<Perspective, String>> cost,
            Map<Perspective, GainEntry> gain,
            Alternatives<String> shortage,
            @MayLack String investment,
            @MayLack String gap) {}

    /** From the low to the high end of its range. */
    record GainEntry(String low, String mid, String high) {}

    private final Analysis analysis;
    private final PlanFigures plans;
    private final PlaceFigures places;
    private final FigureRegister figures;

    HeadlineEntries(Analysis analysis, FigureRegister figures) {
        this.analysis = analysis;
        this.plans = new PlanFigures(analysis);
        this.places = new PlaceFigures(analysis);
        this.figures = figures;
    }

    HeadlineEntry entry() {
        return new HeadlineEntry(
                Alternatives.of(analysis, (name, plan) -> ofEach(whose -> figures.add(plans.cost(name, plan, whose)))),
                ofEach(this::gain),
                Alternatives.of(analysis, (name, plan) -> figures.add(places.shortage("shortage/" + name, plan))),
                investment(),
                analysis.scope().isEmpty()
                        ? null
                        : analysis.proof().map(this::gap).orElse(null));
    }

    private static <T> Map<Perspective, T> ofEach(Function<Perspective, T> told) {
        Map<Perspective, T> perspectives = new EnumMap<>(Perspective.class);
        for (Perspective whose : Perspective.values()) {
            perspectives.put(whose, told.apply(whose));
        }
        return perspectives;
    }

    private GainEntry gain(Perspective whose) {
        Sensitivity known = analysis.sensitivity();
        Figure mid = plans.gain(whose);
        return new GainEntry(end(mid, "low", known.low(whose)), figures.add(mid), end(mid, "high", known.high(whose)));
    }

    /** Each uncertain norm is off by itself. */
    private String end(Figure mid, String end, long nok) {
        List<Figure> operands = new ArrayList<>(List.of(mid));
        analysis.sensitivity()
                .uncertain()
                .forEach(effect -> operands.add(effect.norm().figure()));
        return figures.add(Figure.computed(mid.id() + "/" + end, nok, MeasureUnit.NOK, "money.range", operands));
    }

    private String investment() {
        List<Built> built = analysis.plan().sites().stream()
                .flatMap(site -> site.extensions().stream())
                .toList();
        return built.isEmpty() ? null : figures.add(plans.investment("investment/plan", built));
    }

    private String gap(Proof proof) {
        Figure cost = plans.cost("plan", analysis.plan(), analysis.inputs().perspective());
        return figures.add(Figure.computed("gap", proof.costGap(), MeasureUnit.NOK, "proof.gap", List.of(cost)));
    }
}
