package no.arealklok.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.quantity.CellReference;

/**
 * Something noticed in the input (funn). Its sentence is the message {@code finding.<code>} and what to do about it
 * {@code finding.<code>.todo}; both take the cell's content as {0} and the arguments from {1} on.
 *
 * @param place the cell, row or sheet
 * @param found what stood there, as text; empty when nothing did
 * @param words that the sentence names, in every language: numbers, names as written, titles of columns
 * @param sensitive whether what stood there may tell of single people: public documents withhold it
 */
public record Finding(
        Severity severity, FindingCode code, CellReference place, String found, List<Label> words, boolean sensitive) {
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(found);
        words = List.copyOf(words);
    }

    public static Finding of(FindingCode code, CellReference place, String found, String... arguments) {
        return of(code, place, found, Stream.of(arguments).map(Label::of).toList());
    }

    public static Finding of(FindingCode code, CellReference place, String found, List<Label> words) {
        return new Finding(code.severity(), code, place, found, words, false);
    }

    /** What the sentence names, in a language. */
    public List<String> arguments(String language) {
        return words.stream().map(word -> word.in(language)).toList();
    }

    /** A number that the sentence names. */
    public double number(int index) {
        return Double.parseDouble(words.get(index).in(Languages.BOKMÅL));
    }

    public Finding asSensitive() {
        return new Finding(severity, code, place, found, words, true);
    }
}
