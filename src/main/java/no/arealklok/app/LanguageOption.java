package no.arealklok.app;

import java.util.Iterator;
import java.util.List;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language of reports and messages. */
final class LanguageOption {
    private static final String NAME = "--lang";

    @Option(
            names = NAME,
            paramLabel = "LANG",
            defaultValue = Languages.BOKMÅL,
            converter = Known.class,
            completionCandidates = All.class)
    private Messages messages;

    Messages messages() {
        return messages;
    }

    /** The language that the arguments ask for, before they are parsed: what is wrong with them is said in it too. */
    static String in(List<String> arguments) {
        int value = arguments.indexOf(NAME) + 1;
        return Languages.all().stream()
                .filter(language -> arguments.contains(NAME + "=" + language)
                        || value > 0
                                && arguments.subList(value, arguments.size()).indexOf(language) == 0)
                .findFirst()
                .orElse(Languages.BOKMÅL);
    }

    private static final class Known implements ITypeConverter<Messages> {
        @Override
        public Messages convert(String language) {
            if (!Languages.all().contains(language)) {
                throw new TypeConversionException("no such language");
            }
            return Messages.of(language);
        }
    }

    private static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Languages.all().iterator();
        }
    }
}
