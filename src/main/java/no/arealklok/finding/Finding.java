package no.arealklok.finding;

import java.util.List;
import java.util.Objects;
import no.arealklok.quantity.CellReference;

/**
 * Something noticed in the input (funn). Its sentence is the message {@code finding.<code>} and what to do about it
 * {@code finding.<code>.todo}; both take the cell's content as {0} and the arguments from {1} on.
 *
 * @param place the cell, row or sheet
 * @param found what stood there, as text; empty when nothing did
 * @param arguments values that the sentence names
 * @param sensitive whether what stood there may tell of single people: public documents withhold it
 */
public record Finding(
        Severity severity,
        FindingCode code,
        CellReference place,
        String found,
        List<String> arguments,
        boolean sensitive) {
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(found);
        arguments = List.copyOf(arguments);
    }

    public static Finding of(FindingCode code, CellReference place, String found, String... arguments) {
        return new Finding(code.severity(), code, place, found, List.of(arguments), false);
    }

    public Finding asSensitive() {
        return new Finding(severity, code, place, found, arguments, true);
    }
}
