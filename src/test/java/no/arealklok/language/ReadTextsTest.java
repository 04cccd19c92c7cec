package no.arealklok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
 * A text is read where its key stands in the program, or where one room puts it together: of a beginning that stands
 * there, and of other words of that room, constants of the enums that it uses, and names in the data.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadTextsTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** What a figure's origin or a sheet is called comes with it from another room. */
    private static final Set<String> CARRIED = Set.of("formula.", "check.holds.");

    private static final Path CLASSES = Path.of("target/classes");

    private static List<Room> rooms;

    /** @param names what stands there in quotes, and what else it may put a key together of */
    private record Room(Set<String> literals, Set<String> names) {
        boolean reads(String key) {
            return parts(key, 0)
                    .anyMatch(end -> key.substring(0, end).contains(".")
                            && literals.contains(key.substring(0, end))
                            && isPutTogether(key, end));
        }

        private boolean isPutTogether(String key, int from) {
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

    @BeforeAll
    static void readTheProgram() throws IOException {
        Set<String> data = Stream.of(definitions(), steps(), Stream.of("true", "false"))
                .flatMap(name -> name)
                .collect(Collectors.toSet());
        try (Stream<Path> folders = Files.walk(CLASSES.resolve("no/arealklok"))) {
            List<Path> all = folders.filter(Files::isDirectory).toList();
            Map<String, Set<String>> constants = all.stream()
                    .flatMap(ReadTextsTest::enums)
                    .collect(Collectors.toMap(Class::descriptorString, ReadTextsTest::constants));
            rooms = all.stream()
                    .map(folder -> room(CLASSES.relativize(folder), constants, data))
                    .toList();
        }
    }

    private static Room room(Path folder, Map<String, Set<String>> constants, Set<String> data) {
        Set<String> literals = Stream.of("src/main/java", "target/generated-sources/jte")
                .flatMap(root -> texts(Path.of(root).resolve(folder), StandardCharsets.UTF_8))
                .flatMap(text -> LITERAL.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> names = new TreeSet<>(data);
        names.addAll(literals);
        List<String> compiled =
                texts(CLASSES.resolve(folder), StandardCharsets.ISO_8859_1).toList();
        constants.forEach((type, ofType) -> {
            if (compiled.stream().anyMatch(text -> text.contains(type))) {
                names.addAll(ofType);
            }
        });
        return new Room(literals, names);
    }

    private static Stream<String> texts(Path folder, Charset charset) {
        return files(folder).map(file -> {
            try {
                return Files.readString(file, charset);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<Path> files(Path folder) {
        return Stream.ofNullable(folder.toFile().listFiles(File::isFile))
                .flatMap(Stream::of)
                .map(File::toPath);
    }

    private static Stream<Class<?>> enums(Path folder) {
        return files(folder)
                .map(file -> CLASSES.relativize(file).toString())
                .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                .<Class<?>>map(file -> named(file.replace(".class", "").replace(File.separatorChar, '.')))
                .filter(Class::isEnum);
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type, false, ReadTextsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
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

    private static boolean isRead(String key) {
        return rooms.stream().anyMatch(room -> room.reads(key))
                || CARRIED.stream()
                        .filter(key::startsWith)
                        .map(String::length)
                        .anyMatch(from -> rooms.stream().anyMatch(room -> room.isPutTogether(key, from)));
    }

    @Test
    void every_text_is_read() {
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

    @Test
    void a_text_whose_parts_stand_in_rooms_that_do_not_know_each_other_is_seen() {
        assertThat(isRead("warning.KEEP_" + "OPEN.now")).isFalse();
    }
}
