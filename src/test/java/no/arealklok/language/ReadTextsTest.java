package no.arealklok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.service.CapacityRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A text is read where its key stands in the program, or where the program puts it together: of a beginning that stands
 * there, and of other words of the program, names of constants and names in the data.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadTextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private static Set<String> literals;
    private static Set<String> names;

    @BeforeAll
    static void readTheProgram() throws IOException {
        literals = Stream.concat(literals("src/main/java"), literals("src/main/jte"))
                .collect(Collectors.toSet());
        names = Stream.of(constants(), definitions(), steps(), literals.stream())
                .flatMap(name -> name)
                .collect(Collectors.toSet());
    }

    private static Stream<String> literals(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            }
            return found.stream();
        }
    }

    private static Stream<String> constants() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("no/arealklok"))) {
            List<String> types = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
                    .toList();
            Set<String> found = new TreeSet<>();
            for (String type : types) {
                for (Object constant : named(type).isEnum() ? named(type).getEnumConstants() : new Object[0]) {
                    String name = ((Enum<?>) constant).name();
                    found.addAll(List.of(name, name.toLowerCase(Locale.ROOT)));
                }
            }
            return found.stream();
        }
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type, false, ReadTextsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> definitions() {
        return new ServiceTypeReader()
                .readDefaults().all().stream()
                        .flatMap(type -> type.capacityRules().stream())
                        .map(CapacityRule::key);
    }

    private static Stream<String> steps() {
        return IntStream.range(1, 10).mapToObj(Integer::toString);
    }

    @Test
    void every_text_is_read() {
        assertThat(names).contains("OVER", "classrooms");
        assertThat(Messages.of(Languages.BOKMÅL).keys().stream().filter(key -> !isRead(key)))
                .isEmpty();
    }

    @Test
    void a_text_that_no_line_reads_is_seen() {
        assertThat(isRead("cli.noCommand")).isTrue();
        assertThat(isRead("cli.no" + "Such")).isFalse();
        assertThat(isRead("finding.AREA_UNLIKELY.todo")).isTrue();
        assertThat(isRead("finding.AREA_" + "UNHEARD_OF.todo")).isFalse();
        assertThat(isRead("perspective.SOCIETY")).isFalse();
    }

    private static boolean isRead(String key) {
        return parts(key, 0)
                .anyMatch(end -> key.substring(0, end).contains(".")
                        && literals.contains(key.substring(0, end))
                        && isPutTogether(key, end));
    }

    private static boolean isPutTogether(String key, int from) {
        return from == key.length()
                || parts(key, from)
                        .anyMatch(end -> names.contains(key.substring(from, end)) && isPutTogether(key, end));
    }

    /** Where a part of the key that begins there may end: at a point, before a capital, or with the key. */
    private static Stream<Integer> parts(String key, int from) {
        return IntStream.rangeClosed(from + 1, key.length())
                .filter(end -> end == key.length()
                        || key.charAt(end - 1) == '.'
                        || key.charAt(end) == '.'
                        || Character.isUpperCase(key.charAt(end)) && Character.isLowerCase(key.charAt(end - 1)))
                .boxed();
    }
}
