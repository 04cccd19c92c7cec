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
    private final transient List<Finding> findings;

    public UnusableInputException(String key, String... arguments) {
        this(null, key, arguments);
    }

    public UnusableInputException(Throwable cause, String key, String... arguments) {
        this(cause, List.of(), key, List.of(arguments));
    }

    private UnusableInputException(Throwable cause, List<Finding> findings, String key, List<String> arguments) {
        super(key + " " + arguments, cause);
        this.key = key;
        this.arguments = arguments;
        this.findings = findings;
    }

    /** The same, with what had been noticed when it came to light. */
    public UnusableInputException after(List<Finding> noticed) {
        return new UnusableInputException(this, List.copyOf(noticed), key, arguments);
    }

    /** Key in the message bundles: {@code input.missing}. */
    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** What had been noticed in the input up to there. */
    public List<Finding> findings() {
        return findings;
    }
}
