package no.arealklok.report.json;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Sensitivity;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.Utilisation;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.economy.Perspective;
import no.arealklok.norm.Norm;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Building;
import no.arealklok.report.json.AnalysisFile.BuildingEntry;
import no.arealklok.report.json.AnalysisFile.BuildingServiceEntry;
import no.arealklok.report.json.AnalysisFile.FindingEntry;
import no.arealklok.report.json.AnalysisFile.NormEffectEntry;
import no.arealklok.report.json.AnalysisFile.NormEntry;
import no.arealklok.report.json.AnalysisFile.ProposalEntry;
import no.arealklok.report.json.AnalysisFile.RangeEntry;
import no.arealklok.report.json.AnalysisFile.Run;
import no.arealklok.report.json.AnalysisFile.SensitivityEntry;
import no.arealklok.report.json.AnalysisFile.ServiceEntry;
import no.arealklok.report.json.AnalysisFile.UseEntry;
import no.arealklok.run.RunIdentity;
import no.arealklok.service.ServiceType;

/** An analysis as analysis.json tells it. */
final class AnalysisEntries {
    /** Of the names in the file, as of its keys. */
    private static final String LANGUAGE = "en";
    /** What stands for the exact engine where none runs. */
    static final String NO_ENGINE = "none";

    private final Analysis analysis;
    private final Horizon horizon;
    private final FigureRegister figures = new FigureRegister();

    AnalysisEntries(Analysis analysis) {
        this.analysis = analysis;
        this.horizon = analysis.horizon();
    }

    AnalysisFile file() {
        List<ServiceEntry> services = services();
        UseEntries uses = new UseEntries(analysis, figures);
        List<UseEntry> utilisation = uses.groups();
        AlternativeEntries entries = new AlternativeEntries(analysis, figures);
        ResilienceEntries resilience = new ResilienceEntries(analysis, figures);
        WeighingEntries weighing = new WeighingEntries(analysis, entries);
        return new AnalysisFile(
                true,
                run(),
                norms(),
                analysis.choices(),
                findings(),
                services,
                utilisation,
                uses.balances(),
                new UnitEntries(analysis, figures, uses).all(),
                analysis.plan().sites().stream().map(this::building).toList(),
                new HeadlineEntries(analysis, figures).entry(),
                Alternatives.of(analysis, entries::of),
                analysis.scope().isEmpty() ? null : analysis.proof().orElse(null),
                ScopeEntries.scope(analysis.scope()),
                ScopeEntries.estimates(analysis.estimates()),
                ScopeEntries.doubts(analysis.cellDoubts()),
                new AllotmentEntries(analysis.spare()).entry(),
                new WayEntries(analysis, figures).all(),
                resilience.stress(),
                resilience.resilience(),
                sensitivity(),
                analysis.proposals().stream().map(AnalysisEntries::proposal).toList(),
                weighing.directives(),
                weighing.conflicts(),
                weighing.goodPlans(),
                weighing.frontier(),
                weighing.refusals(),
                weighing.turnings(),
                weighing.rival(),
                resilience.budgetTests(),
                figures.entries());
    }

    private List<ServiceEntry> services() {
        return analysis.inputs().types().all().stream().map(this::service).toList();
    }

    Run run() {
        RunIdentity run = analysis.inputs().run();
        return new Run(
                run.register().name(),
                run.register().sha256(),
                run.others(),
                run.version(),
                run.engine(),
                run.exactEngine().orElse(NO_ENGINE),
                analysis.stopped(),
                analysis.inputs().budget().seed(),
                analysis.inputs().budget().effort(),
                analysis.plan().facts().objective(),
                analysis.inputs().robust(),
                horizon.baseYear(),
                horizon.lastYear(),
                (int) analysis.norms().figure("economy.price-year").whole(),
                analysis.inputs().terms().date().map(LocalDate::toString).orElse(null));
    }

    List<NormEntry> norms() {
        return analysis.norms().all().stream().map(AnalysisEntries::norm).toList();
    }

    private static NormEntry norm(Norm norm) {
        return new NormEntry(
                norm.key(),
                FigureRegister.plain(norm.value()),
                norm.range().map(range -> FigureRegister.plain(range.low())).orElse(null),
                norm.range().map(range -> FigureRegister.plain(range.high())).orElse(null),
                norm.unit(),
                norm.evidence(),
                norm.source().in(LANGUAGE),
                norm.date(),
                norm.replaced().map(old -> FigureRegister.plain(old.value())).orElse(null));
    }

    private List<FindingEntry> findings() {
        return analysis.findings().stream()
                .map(finding -> new FindingEntry(
                        finding.severity(),
                        finding.code(),
                        finding.place(),
                        finding.found(),
                        finding.arguments(LANGUAGE)))
                .toList();
    }

    private ServiceEntry service(ServiceType type) {
        Predicate<UnitUse> ofType = use -> use.type() == type;
        List<UnitUse> units = analysis.uses().all().stream().filter(ofType).toList();
        Optional<Utilisation> total = analysis.uses().total(type.id(), ofType);
        return new ServiceEntry(
                type.id(),
                units.size(),
                (int) units.stream().filter(use -> use.utilisation().isEmpty()).count(),
                total.map(sum -> sum.users().whole()).orElse(null),
                total.map(sum -> sum.places().whole()).orElse(null),
                total.map(sum -> sum.percent().value()).orElse(null),
                total.map(sum -> figures.add(sum.figure())).orElse(null));
    }

    private BuildingEntry building(SitePlan site) {
        List<BuildingServiceEntry> services = site.site().services().values().stream()
                .map(service -> new BuildingServiceEntry(
                        service.type().id(),
                        IntStream.range(0, horizon.length())
                                .mapToObj(t -> site.load().users(service.type().id(), t))
                                .toList(),
                        service.places().isEmpty()
                                ? null
                                : IntStream.range(0, horizon.length())
                                        .mapToObj(t -> site.places(service, t).getAsInt())
                                        .toList()))
                .toList();
        Building building = site.site().building();
        return new BuildingEntry(
                building.id(),
                building.name(),
                building.cadastre().municipality().orElse(null),
                building.cadastre().property().orElse(null),
                building.cadastre().building().orElse(null),
                site.isOpened() ? Integer.valueOf(horizon.year(site.opens())) : null,
                site.closes() < horizon.length() ? Integer.valueOf(horizon.year(site.closes())) : null,
                services);
    }

    private SensitivityEntry sensitivity() {
        Sensitivity known = analysis.sensitivity();
        Map<Perspective, RangeEntry> gain = new EnumMap<>(Perspective.class);
        for (Perspective perspective : Perspective.values()) {
            gain.put(
                    perspective,
                    new RangeEntry(
                            known.mid().gain(perspective),
                            known.low(perspective),
                            known.high(perspective),
                            known.worst().get(perspective).gain(perspective),
                            known.best().get(perspective).gain(perspective)));
        }
        List<NormEffectEntry> effects = known.effects().stream()
                .map(effect ->
                        new NormEffectEntry(effect.norm().key(), effect.uncertain(), effect.low(), effect.high()))
                .toList();
        return new SensitivityEntry(gain, effects);
    }

    private static ProposalEntry proposal(Proposal proposal) {
        return new ProposalEntry(
                proposal.year(),
                proposal.host().site().building().id(),
                proposal.moves().stream()
                        .map(move -> move.unit().unit().id())
                        .distinct()
                        .toList(),
                proposal.closed().stream()
                        .map(left -> left.site().building().id())
                        .toList(),
                proposal.forced().stream()
                        .map(other -> other.site().building().id())
                        .toList(),
                proposal.effect());
    }
}
