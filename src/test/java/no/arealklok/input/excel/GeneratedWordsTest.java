package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words beside a unit, anywhere in a table, with slips of the pen: who runs and owns it, and whether it closes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedWordsTest {
    private static final int TABLES = 60;
    private static final int UNITS = 8;

    private static final List<String> OPERATOR_HEADINGS = List.of(
            "Driver",
            "Driftsform",
            "Drives av",
            "Kommunal/privat",
            "Regi",
            "Driftsansvar",
            "Huvudmannatyp",
            "Operator");
    private static final List<String> OWNER_HEADINGS =
            List.of("Eieform", "Eierform", "Eierskap", "Eierforhold", "Eie/leie", "Ownership", "Tenure");
    private static final List<String> OURS = List.of("Kommunal", "kommunalt", "KOMMUNE", "K", "Kommunen", "Municipal");
    private static final List<String> PRIVATE = List.of(
            "Privat", "privat ideell", "Ideell stiftelse", "AS", "Foreldreeid", "Studentsamskipnad", "P", "Enskild");
    private static final List<String> UNKNOWN = List.of(
            "Interkommunal", "Stiftelsen Furu", "Komunal", "Privvat", "Fylkeskommunal IKS", "Zzz", "Kirkelig råd");

    private static final List<String> CLOSING = List.of(
            "nedlagt %d",
            "Nedlegges %d",
            "legges ned etter vedtak",
            "avvikles fra %d",
            "Avviklet",
            "stengt",
            "Stenges %d",
            "under bygging fra %d",
            "under oppføring",
            "ute av drift",
            "vedtatt lagt ned",
            "to be closed in %d",
            "Closed",
            "under construction",
            "midlertidig stengt (vann)",
            "skolen nedlegges sommeren %d",
            "avvecklas %d",
            "nedlægges %d");
    private static final List<String> OFTEN = List.of("nedlagt %d", "avvikles %d", "Nedlegges %d", "under bygging");
    private static final List<String> STAYING = List.of(
            "rehabilitert %d",
            "nytt tak",
            "vedlagt tegning",
            "skal ikke legges ned",
            "utvikles videre",
            "under vurdering",
            "bygd %d",
            "Nedlagte gruver vei",
            "aldri stengt",
            "Renovated %d",
            "åpen barnehage",
            "Lukket gårdsrom");
    private static final List<String> REMARK_HEADINGS =
            List.of("Merknad", "Kommentar", "Status", "Notat", "Drift", "Remarks", "Anm.", "");

    @TempDir
    private Path folder;

    private RegisterReading read(List<String> headings, List<List<String>> columns) throws Exception {
        Path file = folder.resolve("barnehager.csv");
        List<String> lines = new ArrayList<>(List.of(String.join(";", headings)));
        for (int row = 0; row < UNITS; row++) {
            int at = row;
            lines.add(columns.stream().map(column -> column.get(at)).collect(Collectors.joining(";")));
        }
        Files.write(file, lines);
        return new RegisterReader().read(RegisterFile.of(file), TestServices.TYPES, Mapping.NONE);
    }

    /** A table of units in any order of columns. */
    private record Table(Random random, List<String> headings, List<List<String>> columns) {
        static Table draw(Random random) {
            Table table = new Table(random, new ArrayList<>(), new ArrayList<>());
            table.add("Plasser", row -> Integer.toString(60 + 7 * row));
            table.add("Barn", row -> Integer.toString(50 + 5 * row));
            table.add("Barnehage", row -> "Lia " + (char) ('A' + row));
            return table;
        }

        void add(String heading, IntFunction<String> cell) {
            int at = random.nextInt(headings.size() + 1);
            headings.add(at, heading);
            columns.add(at, IntStream.range(0, UNITS).mapToObj(cell).toList());
        }

        <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    private static List<Unit> units(RegisterReading reading) {
        return List.copyOf(reading.municipality().register().units());
    }

    private static Stream<String> found(RegisterReading reading, FindingCode code) {
        return reading.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.found());
    }

    private static Operator meant(String word) {
        return OURS.contains(word) ? Operator.MUNICIPAL : PRIVATE.contains(word) ? Operator.PRIVATE : Operator.UNKNOWN;
    }

    @Test
    void who_runs_a_unit_is_read_under_any_heading_and_an_unknown_word_is_unknown_and_asked_about() throws Exception {
        for (int seed = 0; seed < TABLES; seed++) {
            Table table = Table.draw(new Random(seed));
            List<String> words = new ArrayList<>(List.of(OURS.get(0), PRIVATE.get(0), table.one(UNKNOWN)));
            while (words.size() < UNITS) {
                words.add(table.one(seed % 2 == 0 ? OURS : PRIVATE));
            }
            boolean owner = table.random().nextBoolean();
            table.add(table.one(owner ? OWNER_HEADINGS : OPERATOR_HEADINGS), words::get);
            RegisterReading reading = read(table.headings(), table.columns());

            assertThat(units(reading).stream().map(Unit::operator))
                    .as("seed %s: %s %s", seed, table.headings(), words)
                    .containsExactlyElementsOf(
                            words.stream().map(GeneratedWordsTest::meant).toList());
            assertThat(found(reading, FindingCode.NOT_MUNICIPAL_OR_PRIVATE))
                    .as("seed %s", seed)
                    .containsOnly(words.get(2));
        }
    }

    @Test
    void owner_and_operator_are_two_questions_with_two_answers() throws Exception {
        for (int seed = 0; seed < TABLES; seed++) {
            Table table = Table.draw(new Random(seed));
            List<String> run = Stream.generate(() -> table.one(table.random().nextBoolean() ? OURS : PRIVATE))
                    .limit(UNITS)
                    .toList();
            List<String> owned = Stream.generate(() -> table.one(List.of("Eid", "Leid", "Privat")))
                    .limit(UNITS)
                    .toList();
            table.add(table.one(List.of("Driver", "Driftsform", "Drives av")), run::get);
            table.add(table.one(List.of("Eieform", "Eie/leie", "Eierskap")), owned::get);
            RegisterReading reading = read(table.headings(), table.columns());

            assertThat(units(reading).stream().map(Unit::operator))
                    .as("seed %s: %s", seed, table.headings())
                    .containsExactlyElementsOf(
                            run.stream().map(GeneratedWordsTest::meant).toList());
            assertThat(units(reading).stream()
                            .map(unit -> reading.municipality()
                                    .register()
                                    .building(unit.mainBuilding())
                                    .ownership()))
                    .as("seed %s: %s", seed, table.headings())
                    .containsExactlyElementsOf(
                            owned.stream().map(GeneratedWordsTest::ownership).toList());
        }
    }

    private static Ownership ownership(String word) {
        return switch (word) {
            case "Eid" -> Ownership.OWNED;
            case "Leid" -> Ownership.LEASED;
            default -> Ownership.PRIVATE;
        };
    }

    @Test
    void a_remark_that_closes_is_asked_about_wherever_it_stands_and_no_other_is() throws Exception {
        for (int seed = 0; seed < TABLES; seed++) {
            Table table = Table.draw(new Random(seed));
            List<String> remarks =
                    Stream.generate(() -> remark(table)).limit(UNITS).toList();
            table.add(table.one(REMARK_HEADINGS), row -> remarks.get(row));
            RegisterReading reading = read(table.headings(), table.columns());

            assertThat(units(reading))
                    .as("seed %s: a remark never drops a unit", seed)
                    .hasSize(UNITS);
            assertThat(found(reading, FindingCode.REMARK_ON_CLOSING))
                    .as("seed %s: %s %s", seed, table.headings(), remarks)
                    .containsExactlyElementsOf(remarks.stream()
                            .filter(remark -> remark.endsWith("!"))
                            .toList());
        }
    }

    /** A mark at the end says that it closes. */
    private static String remark(Table table) {
        int year = 2023 + table.random().nextInt(8);
        return switch (table.random().nextInt(4)) {
            case 0 -> "";
            case 1 -> String.format(table.one(STAYING), year);
            case 2 -> String.format(table.one(CLOSING), year) + "!";
            default -> misspelt(String.format(table.one(OFTEN), year), table.random()) + "!";
        };
    }

    /** Two letters change places, one is doubled or one left out; never the first. */
    private static String misspelt(String text, Random random) {
        int at = 1 + random.nextInt(4);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.substring(0, at) + text.substring(at + 1);
        };
    }
}
