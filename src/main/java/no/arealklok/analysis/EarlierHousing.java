package no.arealklok.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.arealklok.norm.Norms;
import no.arealklok.population.HousingPhase;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.quantity.Horizon;

/** What is known locally, had the area with the most new homes been built so many years earlier. */
record EarlierHousing(String area, LocalKnowledge local) {
    /** Empty where no homes are to be built. Nothing is built before the base year. */
    static Optional<EarlierHousing> of(LocalKnowledge local, Horizon horizon, Norms norms) {
        int years = (int) norms.figure("stress.development-years").whole();
        Map<String, Double> homes = local.housing().stream()
                .filter(phase -> phase.year() >= horizon.baseYear())
                .collect(Collectors.groupingBy(
                        HousingPhase::area,
                        TreeMap::new,
                        Collectors.summingDouble(phase -> phase.homes().value())));
        return homes.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .map(area -> new EarlierHousing(area, moved(local, area, years, horizon)));
    }

    private static LocalKnowledge moved(LocalKnowledge local, String area, int years, Horizon horizon) {
        List<HousingPhase> housing = local.housing().stream()
                .map(phase -> phase.area().equals(area) ? earlier(phase, years, horizon.baseYear()) : phase)
                .toList();
        return new LocalKnowledge(
                local.history(), local.applicants(), housing, local.transfers(), local.homes(), local.areas());
    }

    private static HousingPhase earlier(HousingPhase phase, int years, int first) {
        int year = phase.year() < first ? phase.year() : Math.max(first, phase.year() - years);
        return new HousingPhase(phase.project(), phase.area(), phase.type(), year, phase.homes());
    }
}
