package no.arealklok.finding;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.language.Label;
import no.arealklok.quantity.CellReference;

/**
 * The input cannot be used at all, and the run stops. Its one sentence is the message with the key, which takes the
 * arguments from {0} on.
 */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Label> words;
    private final transient List<Finding> findings;

    public UnusableInputException(String key, String... arguments) {
        this(null, key, arguments);
    }

    public UnusableInputException(Throwable cause, String key, String... arguments) {
        this(cause, List.of(), key, Stream.of(arguments).map(Label::of).toList());
    }

    public UnusableInputException(String key, List<Label> words) {
        this(null, List.of(), key, List.copyOf(words));
    }

    /** Of what stands in a cell: its file and address are the first arguments. */
    public static UnusableInputException at(CellReference cell, String key, String... more) {
        return new UnusableInputException(
                key,
                Stream.concat(Stream.of(cell.file(), cell.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private UnusableInputException(Throwable cause, List<Finding> findings, String key, List<Label> words) {
        super(key + " " + words, cause);
        this.key = key;
        this.words = words;
        this.findings = findings;
    }

    /** The same, with what had been noticed when it came to light. */
    public UnusableInputException after(List<Finding> noticed) {
        return new UnusableInputException(this, List.copyOf(noticed), key, words);
    }

    /** Key in the message bundles: {@code input.missing}. */
    public String key() {
        return key;
    }

    public List<String> arguments(String language) {
        return words.stream().map(word -> word.in(language)).toList();
    }

    /** What had been noticed in the input up to there. */
    public List<Finding> findings() {
        return findings;
    }
}
