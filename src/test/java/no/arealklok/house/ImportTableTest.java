package no.arealklok.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Each package's allowed imports, one line each. The same table stands in the README, and a test here compares them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportTableTest {
    private static final String ROOT = "no.arealklok.";

    /** package | packages of ours that it may import | libraries that it may import */
    private static final String TABLE = """
            quantity |  |
            finding | language quantity |
            language | quantity |
            norm | language quantity |
            register | quantity |
            population | quantity |
            directive | quantity register |
            service | language norm population quantity register |
            capacity | norm population quantity register service |
            travel | norm quantity register service | jgrapht
            outlook | capacity norm population quantity register service |
            economy | norm quantity register service |
            exact | service | ortools
            consolidation |  |
            consolidation.question | directive economy quantity register service |
            consolidation.option | capacity consolidation.question directive economy norm outlook population quantity register service travel |
            consolidation.plan | consolidation.question economy outlook quantity register service |
            consolidation.search | consolidation.plan consolidation.question economy quantity | jgrapht
            consolidation.answer | consolidation.plan consolidation.question consolidation.search directive economy norm outlook quantity register service | jgrapht
            consolidation.solver | consolidation.plan consolidation.question consolidation.search quantity | optaplanner
            consolidation.bound | consolidation.plan consolidation.question consolidation.search economy quantity register service |
            consolidation.exact | consolidation.plan consolidation.question consolidation.search economy exact quantity register service | ortools
            allotment |  |
            allotment.question | economy population quantity register service |
            allotment.option | allotment.question capacity directive economy norm outlook population quantity register service travel |
            allotment.plan | allotment.question directive economy finding population quantity register service | jgrapht
            allotment.exact | allotment.plan allotment.question economy exact quantity register service | jgrapht ortools
            run | allotment.plan consolidation.answer consolidation.plan consolidation.question consolidation.search directive economy quantity register |
            input | directive norm population quantity register travel |
            analysis | allotment.option allotment.plan allotment.question capacity consolidation.answer consolidation.option consolidation.plan consolidation.question consolidation.search directive economy finding input norm outlook population quantity register run service travel |
            analysis.way | allotment.plan allotment.question analysis consolidation.plan consolidation.question population quantity register service travel | jgrapht
            batch | analysis capacity consolidation.plan consolidation.search economy finding input quantity register run service |
            report | finding language quantity service |
            report.annotation | finding language quantity report workbook | poi
            report.document | allotment.plan analysis batch capacity consolidation.answer consolidation.plan consolidation.question directive economy finding input language norm outlook population quantity register report report.document.decision report.document.later report.document.money report.document.now report.document.plan report.document.trust report.document.unit report.document.words run service |
            report.document.words | allotment.plan allotment.question analysis capacity consolidation.answer consolidation.plan consolidation.question consolidation.search directive economy finding input language norm outlook population quantity register report run service |
            report.document.now | analysis capacity input language norm outlook population quantity register report report.document.trust report.document.words service |
            report.document.decision | allotment.plan allotment.question analysis consolidation.answer consolidation.plan consolidation.question economy language norm population quantity register report report.document.later report.document.money report.document.plan report.document.words service travel |
            report.document.later | analysis capacity input norm outlook population quantity register report report.document.words service |
            report.document.plan | allotment.plan allotment.question analysis analysis.way consolidation.answer consolidation.plan consolidation.question directive economy input language norm population quantity register report report.document.words service travel |
            report.document.money | analysis consolidation.answer consolidation.plan consolidation.question economy input language norm quantity register report report.document.trust report.document.words service |
            report.document.trust | analysis capacity consolidation.answer consolidation.plan consolidation.question consolidation.search economy finding input language norm outlook population quantity register report report.document.words run service |
            report.document.unit | allotment.plan allotment.question analysis capacity consolidation.answer consolidation.plan consolidation.question economy finding input language norm outlook population quantity register report report.document.plan report.document.words service travel |
            report.json | allotment.plan allotment.question analysis analysis.way batch capacity consolidation.answer consolidation.plan consolidation.question consolidation.search directive economy finding input language norm outlook population quantity register report run service travel | commonscsv jackson victools
            report.writer | language quantity report workbook | jackson jte openhtmltopdf pdfbox poi rhino
            workbook |  | poi
            input.excel | directive finding input input.excel.column input.excel.grid input.excel.mapping input.excel.rows input.excel.table input.json language norm population quantity register service travel |
            input.excel.grid | finding language quantity | commonscsv compress excelstreaming jackson jts poi stax xmlbeans
            input.excel.column | directive finding input input.excel.grid language norm population quantity register travel | jackson
            input.excel.wording | input.excel.column language service |
            input.excel.table | finding input input.excel.column input.excel.grid input.excel.wording language population quantity register service | poi
            input.excel.mapping | finding input input.excel.column input.excel.grid input.excel.table quantity register service |
            input.excel.position | finding input.excel.column input.excel.grid input.excel.table quantity | proj4j
            input.excel.rows | directive finding input input.excel.column input.excel.grid input.excel.position input.excel.table input.excel.wording language norm population quantity register service travel |
            input.excel.template | input input.excel.column input.excel.table language norm population quantity register service workbook | poi
            input.json | finding input language norm population quantity register service | jackson
            input.osm | finding quantity travel | osmpbf protobuf stax
            sample | directive input norm population quantity register travel |
            library | allotment.exact analysis consolidation.bound consolidation.exact consolidation.search consolidation.solver input input.excel input.excel.grid input.json input.osm norm quantity run service travel |
            app.folder | language | picocli
            app | analysis app.folder batch consolidation.bound consolidation.plan consolidation.search directive economy finding input input.excel input.excel.column input.excel.grid input.excel.mapping input.excel.template input.json language library norm quantity report report.annotation report.document report.json report.writer run sample service | picocli
            """;

    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("jgrapht", "org.jgrapht."),
            Map.entry("optaplanner", "org.optaplanner."),
            Map.entry("ortools", "com.google.ortools."),
            Map.entry("slf4j", "org.slf4j."),
            Map.entry("jackson", "tools.jackson.,com.fasterxml.jackson.annotation."),
            // With the types as it tells them.
            Map.entry("victools", "com.github.victools.,com.fasterxml.classmate."),
            Map.entry("jte", "gg.jte."),
            Map.entry("openhtmltopdf", "com.openhtmltopdf."),
            Map.entry("pdfbox", "org.apache.pdfbox.,org.apache.fontbox."),
            Map.entry("rhino", "org.mozilla.javascript."),
            Map.entry("poi", "org.apache.poi."),
            // What POI itself stands on: sheets as their XML, and zip files with its guards.
            Map.entry("xmlbeans", "org.apache.xmlbeans.,org.openxmlformats.schemas."),
            Map.entry("compress", "org.apache.commons.compress."),
            Map.entry("jts", "org.locationtech.jts."),
            Map.entry("proj4j", "org.locationtech.proj4j."),
            Map.entry("commonscsv", "org.apache.commons.csv."),
            Map.entry("excelstreaming", "com.github.pjfanning.xlsx."),
            Map.entry("osmpbf", "crosby.binary."),
            Map.entry("protobuf", "com.google.protobuf."),
            Map.entry("picocli", "picocli."),
            // The XML parser of the JDK.
            Map.entry("stax", "javax.xml.stream.,javax.xml.namespace."));

    private static final Set<String> BANNED_NAME_PARTS = Set.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Common",
            "Base",
            "Processor",
            "Handler",
            "Data",
            "Info",
            "Dto",
            "Impl",
            "Default");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("no.arealklok");

    private record Line(String name, Set<String> ours, Set<String> libraries) {}

    private static Map<String, Line> table() {
        return TABLE.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Line(cells.get(0), words(cells.get(1)), words(cells.get(2))))
                .collect(Collectors.toMap(Line::name, line -> line, (one, two) -> one, TreeMap::new));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    private static List<JavaClass> ours() {
        // Templates become classes that nobody writes.
        return CLASSES.stream()
                .filter(type -> !type.getSimpleName().startsWith("Jte"))
                .toList();
    }

    @Test
    void enough_classes_were_found_for_the_rules_to_mean_something() {
        assertThat(ours()).hasSizeGreaterThan(60);
    }

    @Test
    void every_package_stands_in_the_table_and_every_line_has_its_package() {
        Set<String> packages = ours().stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(table().keySet()));
    }

    @Test
    void every_package_imports_only_what_the_table_allows() {
        Map<String, Line> table = table();
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : ours()) {
            Line line = table.get(type.getPackageName().substring(ROOT.length()));
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!allowed(line, target)) {
                    broken.add(line.name() + " imports " + target.getName() + " (" + type.getSimpleName() + ")");
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean allowed(Line line, JavaClass target) {
        String name = target.getPackageName();
        if (target.isPrimitive() || name.startsWith("java.") || name.isEmpty()) {
            return true;
        }
        if ((name + ".").startsWith(ROOT)) {
            String ours = name.substring(ROOT.length());
            return ours.equals(line.name()) || line.ours().contains(ours);
        }
        return line.libraries().stream()
                .flatMap(library -> Arrays.stream(LIBRARIES.get(library).split(",")))
                .anyMatch((name + ".")::startsWith);
    }

    @Test
    void no_package_is_part_of_a_cycle() {
        SlicesRuleDefinition.slices()
                .matching("no.arealklok.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void only_app_touches_the_console_and_the_clock() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : ours()) {
            if (type.getPackageName().equals(ROOT + "app")) {
                continue;
            }
            type.getAccessesFromSelf().stream()
                    .filter(access -> isConsoleOrClock(access.getTargetOwner().getName(), access.getName()))
                    .forEach(access -> broken.add(access.getDescription()));
        }
        assertThat(broken).isEmpty();
    }

    private static boolean isConsoleOrClock(String owner, String member) {
        boolean console =
                owner.equals("java.lang.System") && Set.of("out", "err", "in").contains(member);
        boolean clock = owner.equals("java.lang.System") && member.startsWith("currentTime")
                || owner.startsWith("java.time.") && member.equals("now");
        return console || clock;
    }

    @Test
    void no_class_has_a_name_that_says_nothing() {
        assertThat(ours().stream().map(JavaClass::getSimpleName).filter(ImportTableTest::isBanned))
                .isEmpty();
    }

    private static boolean isBanned(String name) {
        return Arrays.stream(name.split("(?=[A-Z])")).anyMatch(BANNED_NAME_PARTS::contains);
    }

    @Test
    void the_readme_has_the_same_table() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(table().values()).allSatisfy(line -> {
            String ours = String.join(" ", new TreeSet<>(line.ours()));
            String libraries = String.join(" ", new TreeSet<>(line.libraries()));
            assertThat(readme)
                    .containsPattern(
                            "\\| `" + line.name() + "` \\| [^|]+ \\| " + ours + " *\\| " + libraries + " *\\|");
        });
    }
}
