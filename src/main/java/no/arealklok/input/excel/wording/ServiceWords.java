package no.arealklok.input.excel.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.language.Vocabulary;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** Finds the one service that a text speaks of: {@code Solhaug sykehjem}, {@code Skoler 2025}, {@code Liskolen}. */
public final class ServiceWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    /** A shorter word is looked for as a whole only. */
    private static final int SHORTEST_END = 5;

    /** Schools and homes that are none of the services. */
    private static final Pattern ANOTHER = Pattern.compile(HeadingText.plain(Vocabulary.pattern("read.other-service")));

    private static final List<String> ENDINGS = Stream.concat(Stream.of(""), Vocabulary.words("read.ending").stream())
            .toList();

    private final Map<String, ServiceType> byWord = new HashMap<>();

    public ServiceWords(ServiceTypes types) {
        for (ServiceType type : types.all()) {
            List<String> names = Stream.of(type.label().all(), type.plural().all(), type.synonyms())
                    .flatMap(List::stream)
                    .map(HeadingText::plain)
                    .toList();
            // «Primary» is a service in its column; in a name it takes «school» after it.
            names.stream()
                    .filter(name -> names.stream().noneMatch(longer -> longer.startsWith(name + " ")))
                    .forEach(name -> byWord.put(name, type));
        }
    }

    /** Whether it is called like one of the services and is none: {@code Kulturskolen}. */
    public static boolean isAnother(String text) {
        return ANOTHER.matcher(HeadingText.plain(text)).find();
    }

    /** Empty when it speaks of none, or of several. */
    public Optional<ServiceType> find(String text) {
        String plain = " " + BETWEEN.matcher(HeadingText.plain(text)).replaceAll(" ") + " ";
        Set<ServiceType> found = Stream.concat(
                        Arrays.stream(plain.split(" ")).flatMap(word -> of(word).stream()),
                        byWord.entrySet().stream()
                                .filter(name -> plain.contains(" " + name.getKey() + " "))
                                .map(Map.Entry::getValue))
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private Optional<ServiceType> of(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(stem -> byWord.entrySet().stream()
                        .filter(known -> stem.equals(known.getKey())
                                || known.getKey().length() >= SHORTEST_END && stem.endsWith(known.getKey()))
                        .map(Map.Entry::getValue))
                .findFirst();
    }
}
