package no.arealklok.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of one language, by key. */
public final class Messages {
    /** Bokmål first: it is the default. */
    public static final List<String> LANGUAGES = List.of("nb", "en");

    private final String language;
    private final Locale locale;
    private final Properties texts;
    private final Format numbers;

    private Messages(String language, Properties texts) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.texts = texts;
        this.numbers = new WholeNumbers(Numerals.of(language));
    }

    /** @throws IllegalArgumentException when the language is not one of {@link #LANGUAGES} */
    public static Messages of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("language must be one of " + LANGUAGES + ", was " + language);
        }
        Properties texts = new Properties();
        try (InputStream bundle = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Messages(language, texts);
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
        String pattern = texts.getProperty(key);
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
        return Optional.ofNullable(texts.getProperty(key)).map(pattern -> text(key));
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    String pattern(String key) {
        return texts.getProperty(key);
    }

    /** All that is no whole number is text already. */
    private static final class WholeNumbers extends Format {
        private static final long serialVersionUID = 1;
        private final transient Numerals numerals;

        private WholeNumbers(Numerals numerals) {
            this.numerals = numerals;
        }

        @Override
        public StringBuffer format(Object argument, StringBuffer text, FieldPosition position) {
            boolean whole = argument instanceof Long || argument instanceof Integer;
            return text.append(whole ? numerals.whole(((Number) argument).longValue()) : argument);
        }

        @Override
        public Object parseObject(String text, ParsePosition position) {
            throw new UnsupportedOperationException("numbers are written, never read");
        }
    }
}
