package no.arealklok.input.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.StatedDirective;
import no.arealklok.quantity.CellReference;

/**
 * Reads the directives in a file of assumptions: {@code {"directives": [{"kind": "not before", "targets": ["S1"],
 * "year": 2030, "amount": 2, "reason": "…"}]}}. What a directive needs of these depends on its kind.
 */
public final class StatedDirectiveReader {
    /** Above, doubles leave out whole numbers. */
    private static final double MOST = 1e15;

    /** @throws UnusableInputException when it is no such file, or a year or an amount is none */
    public List<StatedDirective> read(Path file) throws IOException {
        List<AssumptionFile.Lock> locks =
                Objects.requireNonNullElse(AssumptionFile.read(file).directives(), List.of());
        String name = file.getFileName().toString();
        List<StatedDirective> stated = new ArrayList<>();
        for (AssumptionFile.Lock lock : locks) {
            stated.add(stated(lock, new CellReference(name, "", "directives " + (stated.size() + 1))));
        }
        return List.copyOf(stated);
    }

    private static StatedDirective stated(AssumptionFile.Lock lock, CellReference place) {
        OptionalLong year = whole(lock.year(), "year", 1000, 2999, place);
        return new StatedDirective(
                Objects.requireNonNullElse(lock.kind(), ""),
                Stream.ofNullable(lock.targets())
                        .flatMap(List::stream)
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList(),
                year.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) year.getAsLong()),
                whole(lock.amount(), "amount", 0, MOST, place),
                Objects.requireNonNullElse(lock.reason(), "").strip(),
                place);
    }

    private static OptionalLong whole(Double number, String field, double least, double most, CellReference place) {
        if (number == null) {
            return OptionalLong.empty();
        }
        if (number < least || number > most || number != Math.rint(number)) {
            throw UnusableInputException.at(place, "input.directive.number", field);
        }
        return OptionalLong.of(number.longValue());
    }
}
