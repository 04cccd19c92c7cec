package no.arealklok.language;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of one language, by key. */
public final class Messages {
    private final String language;
    private final Locale locale;
    private final Format numbers;

    private Messages(String language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.numbers = new WholeNumbers(language);
    }

    /** @throws IllegalArgumentException when the language is not one of {@link Languages#all()} */
    public static Messages of(String language) {
        return new Messages(Languages.known(language));
    }

    /** Read when the first of them is asked for: help and a run that says nothing need none. */
    private Properties texts() {
        return Bundles.of(language);
    }

    public String language() {
        return language;
    }

    /**
     * The text with its arguments in place, by the rules of {@link MessageFormat}.
     *
     * @param arguments text, or whole numbers, which {@link Numerals} writes and a {@code choice} chooses its words by;
     *     a year is text, or it would be grouped
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String key, Object... arguments) {
        String pattern = texts().getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text in " + language + " for " + key);
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] places = format.getFormats();
        Arrays.setAll(places, place -> Optional.ofNullable(places[place]).orElse(numbers));
        format.setFormats(places);
        return format.format(arguments);
    }

    /** The same, or nothing where there is no such text: for names that a user's own data may bring. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts().getProperty(key)).map(pattern -> text(key));
    }

    Set<String> keys() {
        return texts().stringPropertyNames();
    }

    String pattern(String key) {
        return texts().getProperty(key);
    }

    /** All that is no whole number is text already. */
    private static final class WholeNumbers extends Format {
        private static final long serialVersionUID = 1;
        private final String language;
        private transient volatile Numerals numerals;

        private WholeNumbers(String language) {
            this.language = language;
        }

        /** Made of the texts, and so no sooner than these. */
        private Numerals numerals() {
            if (numerals == null) {
                numerals = Numerals.of(language);
            }
            return numerals;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer text, FieldPosition position) {
            boolean whole = argument instanceof Long || argument instanceof Integer;
            return text.append(whole ? numerals().whole(((Number) argument).longValue()) : argument);
        }

        @Override
        public Object parseObject(String text, ParsePosition position) {
            throw new UnsupportedOperationException("numbers are written, never read");
        }
    }
}
