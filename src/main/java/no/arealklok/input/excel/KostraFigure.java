package no.arealklok.input.excel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.arealklok.input.Kostra.Why;
import no.arealklok.input.PublishedFigure;
import no.arealklok.input.PublishedFigure.Value;
import no.arealklok.input.excel.KeyFigureHeadings.Meaning;

/** What is read of one heading, of all municipalities and years. */
final class KostraFigure {
    private static final int NO_YEAR = 0;

    private final String heading;
    private final Meaning meaning;
    private final TreeMap<Integer, Map<KostraRegion, Value>> byYear = new TreeMap<>();
    /** That another number of the same municipality and year stands in the way of. */
    private Optional<Value> twice = Optional.empty();

    KostraFigure(String heading, Meaning meaning) {
        this.heading = heading;
        this.meaning = meaning;
    }

    void add(KostraRegion region, OptionalInt year, Value value) {
        keep(byYear.computeIfAbsent(year.orElse(NO_YEAR), key -> new LinkedHashMap<>()), region, value);
    }

    private <K> void keep(Map<K, Value> values, K of, Value value) {
        Value other = values.putIfAbsent(of, value);
        if (other != null && other.number().compareTo(value.number()) != 0 && twice.isEmpty()) {
            twice = Optional.of(value);
        }
    }

    /** Of the newest year; empty where nobody can tell which number holds. */
    Optional<PublishedFigure> published(KostraRegions regions) {
        int year = byYear.lastKey();
        Map<String, Value> values = new TreeMap<>();
        byYear.get(year).forEach((region, value) -> regions.id(region).ifPresent(id -> keep(values, id, value)));
        twice.ifPresent(value -> regions.tell(heading, value.place(), Why.SEVERAL_NUMBERS));
        return twice.isPresent()
                ? Optional.empty()
                : Optional.of(new PublishedFigure(
                        heading,
                        meaning.measure(),
                        meaning.service(),
                        meaning.differs(),
                        year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year),
                        values));
    }
}
