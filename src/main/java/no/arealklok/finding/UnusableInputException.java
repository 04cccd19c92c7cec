package no.arealklok.finding;

import java.util.List;

/**
 * The input cannot be used at all, and the run stops. Its one sentence is the message with the key, which takes the
 * arguments from {0} on.
 */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    public UnusableInputException(String key, String... arguments) {
        this(null, key, arguments);
    }

    public UnusableInputException(Throwable cause, String key, String... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key in the message bundles: {@code input.missing}. */
    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }
}
