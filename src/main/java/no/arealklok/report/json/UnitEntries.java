package no.arealklok.report.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.ClassUse;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UseGroup;
import no.arealklok.capacity.Utilisation;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.question.Obstacle;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Rejection;
import no.arealklok.outlook.ErrorBand;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Figure;
import no.arealklok.report.json.AnalysisFile.CapacityEntry;
import no.arealklok.report.json.AnalysisFile.ChoiceEntry;
import no.arealklok.report.json.AnalysisFile.RejectionEntry;
import no.arealklok.report.json.AnalysisFile.SecondBestEntry;
import no.arealklok.report.json.AnalysisFile.ShareEntry;
import no.arealklok.report.json.AnalysisFile.UnitEntry;

/** Units as analysis.json tells them. */
final class UnitEntries {
    /** Of the buildings that lie too far away. */
    private static final int NEAREST = 3;

    /** @param arguments {@code null} where each building has its own, which are not told */
    private record Reason(Obstacle obstacle, List<String> arguments) {}

    private final Analysis analysis;
    private final FigureRegister figures;
    private final UseEntries uses;

    UnitEntries(Analysis analysis, FigureRegister figures, UseEntries uses) {
        this.analysis = analysis;
        this.figures = figures;
        this.uses = uses;
    }

    List<UnitEntry> all() {
        return analysis.rationales().stream().map(this::entry).toList();
    }

    private UnitEntry entry(Rationale rationale) {
        Occupant occupant = rationale.occupant();
        UnitUse use = analysis.uses().of(occupant.unit());
        Optional<Utilisation> utilisation = use.utilisation();
        Optional<UnitOutlook> outlook = analysis.outlook().find(occupant.unit());
        Optional<Band> band = utilisation.flatMap(known -> known.band(use.type().bands(), analysis.norms()));
        return new UnitEntry(
                use.unit().id(),
                use.unit().name(),
                use.unit().organisationNumber().orElse(null),
                use.type().id(),
                use.unit().operator(),
                use.unit().buildings(),
                use.capacities().stream()
                        .map(capacity -> CapacityEntry.of(capacity, figures))
                        .toList(),
                use.users().map(Figure::whole).orElse(null),
                utilisation.map(known -> known.percent().value()).orElse(null),
                band.orElse(null),
                utilisation.map(known -> figures.add(known.figure())).orElse(null),
                ClassUse.of(use, analysis.norms())
                        .map(known -> figures.add(known.figure()))
                        .orElse(null),
                uses.perUser(UseGroup.of(use)),
                outlook.map(UnitOutlook::method).orElse(null),
                outlook.map(this::series).orElse(null),
                outlook.map(this::band).orElse(null),
                occupant.demand().source().map(figures::add).orElse(null),
                choice(rationale.chosen()),
                rationale.next().map(this::secondBest).orElse(null),
                rejections(occupant));
    }

    private Map<Growth, String> series(UnitOutlook outlook) {
        Map<Growth, String> ids = new EnumMap<>(Growth.class);
        for (Growth growth : Growth.values()) {
            ids.put(growth, figures.add(outlook.users(growth)));
        }
        return ids;
    }

    /** The low and the high end. */
    private List<String> band(UnitOutlook outlook) {
        ErrorBand band = analysis.outlook().band(outlook);
        return List.of(figures.add(band.low()), figures.add(band.high()));
    }

    private ChoiceEntry choice(Option option) {
        return choice(analysis, option);
    }

    static ChoiceEntry choice(Analysis analysis, Option option) {
        Integer year =
                option.isStay() ? null : Integer.valueOf(analysis.horizon().year(option.year()));
        List<ShareEntry> shared = option.host().isShared()
                ? option.host().places().stream()
                        .map(place -> new ShareEntry(
                                building(analysis, place.site()), place.share().fraction()))
                        .toList()
                : null;
        return new ChoiceEntry(building(analysis, option.site()), year, shared);
    }

    private SecondBestEntry secondBest(Rationale.Counterfactual next) {
        return new SecondBestEntry(choice(next.option()), next.difference());
    }

    /** Buildings that fall for the same reason together; of those that lie too far away only the nearest by number. */
    private List<RejectionEntry> rejections(Occupant occupant) {
        Set<Rejection> far = occupant.rejections().stream()
                .filter(rejection -> rejection.obstacle() == Obstacle.TOO_FAR)
                .sorted(Comparator.comparingLong(
                        rejection -> Long.parseLong(rejection.arguments().get(0))))
                .skip(NEAREST)
                .collect(Collectors.toSet());
        Map<Reason, List<String>> buildings = new LinkedHashMap<>();
        for (Rejection rejection : occupant.rejections()) {
            List<String> arguments = far.contains(rejection) ? null : rejection.arguments();
            buildings
                    .computeIfAbsent(new Reason(rejection.obstacle(), arguments), reason -> new ArrayList<>())
                    .add(building(analysis, rejection.site()));
        }
        return buildings.entrySet().stream()
                .map(entry -> new RejectionEntry(
                        entry.getKey().obstacle(), entry.getKey().arguments(), entry.getValue()))
                .toList();
    }

    private static String building(Analysis analysis, int site) {
        return analysis.plan().facts().sites().get(site).building().id();
    }
}
