package no.arealklok.input.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Assumptions;
import no.arealklok.input.CapacityChoice;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Range;
import no.arealklok.quantity.CellReference;

/**
 * Reads a user's assumptions: {@code {"norms": [{"key": "economy.discount-rate", "value": 0.03, "low": 0.02, "high":
 * 0.05, "source": "…", "date": "2026"}], "capacity": {"school": "classrooms"}}}, either of the two or both. Directives
 * beside them are for {@link StatedDirectiveReader}.
 */
public final class AssumptionReader {
    private static final String NOT_STATED = "–";

    /** @throws UnusableInputException when the file is not there, is not such JSON, or a norm lacks its key or value */
    public Assumptions read(Path file) throws IOException {
        AssumptionFile read = AssumptionFile.read(file);
        String name = file.getFileName().toString();
        List<NormReplacement> norms = Stream.ofNullable(read.norms())
                .flatMap(List::stream)
                .map(entry -> replacement(name, entry))
                .toList();
        refuseRepeated(name, norms);
        return new Assumptions(norms, choices(name, Objects.requireNonNullElse(read.capacity(), Map.of())));
    }

    private static void refuseRepeated(String file, List<NormReplacement> norms) {
        Set<String> keys = new HashSet<>();
        for (NormReplacement norm : norms) {
            if (!keys.add(norm.key())) {
                throw new UnusableInputException("input.assumptions.repeated", file, norm.key());
            }
        }
    }

    private static List<CapacityChoice> choices(String file, Map<String, String> definitions) {
        return new TreeMap<>(definitions)
                .entrySet().stream()
                        .map(choice -> new CapacityChoice(
                                choice.getKey(),
                                String.valueOf(choice.getValue()),
                                file,
                                NOT_STATED,
                                new CellReference(file, "", CapacityChoice.KEY + choice.getKey())))
                        .toList();
    }

    private static NormReplacement replacement(String file, AssumptionFile.Norm entry) {
        if (entry.key() == null || entry.value() == null) {
            throw new UnusableInputException("input.assumptions.incomplete", file, String.valueOf(entry.key()));
        }
        Optional<Range> range =
                Range.stated(entry.value(), Optional.ofNullable(entry.low()), Optional.ofNullable(entry.high()));
        if (range.isEmpty() && (entry.low() != null || entry.high() != null)) {
            throw new UnusableInputException("input.assumptions.range", file, entry.key());
        }
        return new NormReplacement(
                entry.key(),
                entry.value(),
                range,
                stated(entry.source()).orElse(file),
                stated(entry.date()).orElse(NOT_STATED),
                new CellReference(file, "", entry.key()));
    }

    private static Optional<String> stated(String text) {
        return Optional.ofNullable(text).filter(words -> !words.isBlank());
    }
}
