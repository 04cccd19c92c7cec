package no.arealklok.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.Kostra;
import no.arealklok.input.Kostra.Reporter;
import no.arealklok.input.PublishedFigure;
import no.arealklok.input.PublishedFigure.Value;

/** Registers beside similar municipalities: those of the same KOSTRA group, as published and in the batch. */
public final class Comparison {
    /** Why a register is beside no other. */
    public enum Obstacle {
        /** Its buildings have numbers of several municipalities. */
        SEVERAL_NUMBERS,
        /** Its buildings have no number, and no municipality, or several, are called as the register is. */
        NO_MUNICIPALITY,
        /** The files do not tell of its number. */
        NOT_THERE,
        NO_GROUP,
        /** No number of the group's is one that it has, too. */
        NOTHING_ALIKE
    }

    /**
     * @param municipality that it is tied to
     * @param obstacle empty where there are lines
     */
    public record Compared(
            BatchEntry entry, Optional<Reporter> municipality, Optional<Obstacle> obstacle, List<Line> lines) {
        public Compared {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param own of the register
     * @param reported by its municipality itself
     * @param group those of the group that report it, its municipality too
     * @param others of the other registers of the batch that are of the group, under the same scenario
     */
    public record Line(
            PublishedFigure published,
            KeyFigure own,
            Optional<BigDecimal> reported,
            Optional<Spread> group,
            Optional<Spread> others) {}

    private record Tied(BatchEntry entry, KeyFigures figures, Optional<Reporter> municipality) {
        Optional<String> group() {
            return municipality.flatMap(Reporter::group);
        }

        List<Object> kind() {
            return List.of(group(), entry.task().scenarioName());
        }
    }

    private final Kostra kostra;
    /** Of one group under one scenario. */
    private final Map<List<Object>, List<Tied>> alike;

    private final List<Compared> all;

    /** @param entries by name; those without a result are left out */
    public Comparison(Kostra kostra, List<BatchEntry> entries) {
        this.kostra = kostra;
        List<Tied> tied =
                entries.stream().flatMap(entry -> tied(entry).stream()).toList();
        this.alike = tied.stream().collect(Collectors.groupingBy(Tied::kind));
        this.all = tied.stream().map(this::compared).toList();
    }

    public Kostra kostra() {
        return kostra;
    }

    public List<Compared> all() {
        return all;
    }

    private Optional<Tied> tied(BatchEntry entry) {
        return entry.row()
                .flatMap(TaskRow::result)
                .map(result -> new Tied(entry, result.keyFigures(), municipality(entry, result.keyFigures())));
    }

    /** A name tells only where there is no number on one of the sides: numbers that differ are of two places. */
    private Optional<Reporter> municipality(BatchEntry entry, KeyFigures figures) {
        if (figures.municipalities().size() > 1) {
            return Optional.empty();
        }
        Optional<String> number = figures.municipalities().stream().findFirst();
        List<Reporter> named = kostra.named(entry.task().register());
        return number.flatMap(kostra::find)
                .or(() -> named.stream()
                        .filter(one -> named.size() == 1)
                        .filter(one -> number.isEmpty() || !one.isNumbered())
                        .findFirst());
    }

    private Compared compared(Tied tied) {
        List<Line> lines = kostra.figures().stream()
                .flatMap(published -> line(tied, published).stream())
                .toList();
        Optional<Obstacle> obstacle = lines.isEmpty() ? Optional.of(obstacle(tied)) : Optional.empty();
        return new Compared(tied.entry(), tied.municipality(), obstacle, lines);
    }

    private static Obstacle obstacle(Tied tied) {
        if (tied.municipality().isPresent()) {
            return tied.group().isPresent() ? Obstacle.NOTHING_ALIKE : Obstacle.NO_GROUP;
        }
        return switch (tied.figures().municipalities().size()) {
            case 0 -> Obstacle.NO_MUNICIPALITY;
            case 1 -> Obstacle.NOT_THERE;
            default -> Obstacle.SEVERAL_NUMBERS;
        };
    }

    /** Empty where there is nothing to hold it against. */
    private Optional<Line> line(Tied tied, PublishedFigure published) {
        if (tied.group().isEmpty()) {
            return Optional.empty();
        }
        Optional<Spread> group = Spread.of(kostra.municipalities().stream()
                .filter(one -> one.group().equals(tied.group()))
                .flatMap(one -> reported(published, one))
                .toList());
        Optional<Spread> others = Spread.of(alike.get(tied.kind()).stream()
                // Two registers of one municipality are not similar ones.
                .filter(other -> !other.municipality().equals(tied.municipality()))
                .flatMap(other -> own(other, published).stream())
                .map(KeyFigure::value)
                .toList());
        return own(tied, published)
                .filter(own -> group.isPresent() || others.isPresent())
                .map(own -> new Line(
                        published,
                        own,
                        reported(published, tied.municipality().orElseThrow()).findFirst(),
                        group,
                        others));
    }

    private static Stream<BigDecimal> reported(PublishedFigure published, Reporter one) {
        return Optional.ofNullable(published.values().get(one.id())).map(Value::number).stream();
    }

    private static Optional<KeyFigure> own(Tied tied, PublishedFigure published) {
        return tied.figures().find(published.measure(), published.service());
    }
}
