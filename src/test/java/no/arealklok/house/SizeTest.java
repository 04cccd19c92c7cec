package no.arealklok.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Small packages, files and methods: taste shows in the 95th percentile, and a rule on the median breeds fragments. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SizeTest {
    private record Sized(String name, int lines) {}

    /** The formatter breaks every other line. */
    private static final Pattern DOCUMENTATION = Pattern.compile("\\s*/?\\*");

    private static final List<Path> SOURCES = new ArrayList<>();
    private static final List<Sized> FILES = new ArrayList<>();
    private static final List<Sized> METHODS = new ArrayList<>();

    @BeforeAll
    static void measure() throws IOException {
        SOURCES.addAll(sources("src/main/java"));
        for (Path source : SOURCES) {
            FILES.add(new Sized(
                    source.getFileName().toString(), Files.readAllLines(source).size()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(SOURCES));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, positions).scan(unit, null);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class Methods extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        private Methods(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            METHODS.add(new Sized(file + " " + method.getName(), (int) (last - first + 1)));
            return super.visitMethod(method, null);
        }
    }

    @Test
    void enough_was_measured_for_the_limits_to_mean_something() {
        assertThat(FILES).hasSizeGreaterThan(60);
        assertThat(METHODS).hasSizeGreaterThan(200);
    }

    @Test
    void no_file_has_more_than_300_lines() {
        assertThat(FILES).filteredOn(file -> file.lines() > 300).isEmpty();
    }

    @Test
    void files_are_small_at_the_95th_percentile() {
        assertThat(percentile(FILES, 95)).isLessThanOrEqualTo(180);
    }

    @Test
    void no_package_has_more_than_40_types_and_each_says_what_it_is() {
        Map<Path, List<Path>> packages = SOURCES.stream().collect(Collectors.groupingBy(Path::getParent));
        assertThat(packages).allSatisfy((folder, files) -> {
            assertThat(files).contains(folder.resolve("package-info.java")).hasSizeLessThanOrEqualTo(1 + 40);
        });
    }

    @Test
    void no_line_of_documentation_is_wider_than_the_code() throws IOException {
        for (Path source : sources("src")) {
            assertThat(Files.readAllLines(source))
                    .as("%s", source)
                    .noneMatch(line ->
                            line.length() > 120 && DOCUMENTATION.matcher(line).lookingAt());
        }
    }

    @Test
    void no_method_has_more_than_40_lines() {
        assertThat(METHODS).filteredOn(method -> method.lines() > 40).isEmpty();
    }

    @Test
    void methods_are_small_at_the_95th_percentile() {
        assertThat(percentile(METHODS, 95)).isLessThanOrEqualTo(20);
    }

    private static int percentile(List<Sized> sized, int percent) {
        List<Integer> lines = new ArrayList<>(sized.stream().map(Sized::lines).toList());
        Collections.sort(lines);
        return lines.get((lines.size() - 1) * percent / 100);
    }
}
