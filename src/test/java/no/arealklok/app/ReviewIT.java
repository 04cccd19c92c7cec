package no.arealklok.app;

import static no.arealklok.app.CommandLineTest.run;
import static no.arealklok.app.CommandLineTest.saysInOneSentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.arealklok.fixture.Viewers;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions on a plan go back in: scored as they are, or searched with. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewIT {
    private static final String REGISTER = "sample-data/twelve-units.xlsx";
    private static final int FIRST_INPUT = 12;

    @TempDir
    private static Path published;

    @TempDir
    private Path folder;

    @BeforeAll
    static void analyse() {
        assertThat(analyse(published).err()).isEmpty();
    }

    private static CommandLineTest.Ran analyse(Path output, String... more) {
        String[] arguments = {"analyse", REGISTER, "-o", output.toString(), "--effort", "quick"};
        return run(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }

    private CommandLineTest.Ran score(Path review) {
        return analyse(folder, "--review", review.toString());
    }

    /** @param decisions by unit: decision, year, host and remark, parted by bars */
    private Path decided(Map<String, String> decisions) throws IOException {
        return decided(published, decisions);
    }

    private Path decided(Path of, Map<String, String> decisions) throws IOException {
        Path file = folder.resolve("decided.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(of.resolve("proposals.xlsx")))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                String unit = row.getCell(0) + (isBoundary(row) ? "/grense" : "");
                if (decisions.containsKey(unit)) {
                    String[] typed = decisions.get(unit).split("\\|", -1);
                    IntStream.range(0, typed.length).forEach(i -> set(row.getCell(FIRST_INPUT + i), typed[i].strip()));
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private static boolean isBoundary(Row row) {
        return row.getCell(1) != null && row.getCell(1).toString().equals("grense");
    }

    private static void set(Cell cell, String typed) {
        if (typed.matches("\\d+")) {
            cell.setCellValue(Double.parseDouble(typed));
        } else {
            cell.setCellValue(typed);
        }
    }

    /** The rows of a sheet by their first cell, the others joined. */
    private static Map<String, String> rows(Path file, String sheet) throws IOException {
        DataFormatter texts = new DataFormatter();
        Map<String, String> rows = new TreeMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : workbook.getSheet(sheet)) {
                rows.put(
                        texts.formatCellValue(row.getCell(0)) + (isBoundary(row) ? "/grense" : ""),
                        String.join(
                                "|",
                                StreamSupport.stream(row.spliterator(), false)
                                        .skip(1)
                                        .map(cell -> cell.getCellType() == CellType.NUMERIC
                                                ? Long.toString(Math.round(cell.getNumericCellValue()))
                                                : cell.toString())
                                        .toList()));
            }
        }
        return rows;
    }

    @Test
    void an_unedited_workbook_gives_the_published_figures_to_the_krone() throws IOException {
        CommandLineTest.Ran ran = score(published.resolve("proposals.xlsx"));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .startsWith("Ledige plasser er fordelt som i kjøringen som arbeidsboken kommer fra")
                .doesNotContain("Regler som brytes", "Endringer");
        JsonNode plans = JsonMapper.shared()
                .readTree(Files.readAllBytes(published.resolve("analysis.json")))
                .at("/alternatives");
        long cost = plans.at("/plan/score/cost").asLong();
        long gain = plans.at("/zero/score/cost").asLong() - cost;
        Map<String, String> scored = rows(folder.resolve("review/review.xlsx"), "Forslag og redigert plan");
        assertThat(cost).isPositive();
        assertThat(scored.get("Det planen er valgt på, nåverdi")).isEqualTo(cost + "|" + cost + "|0");
        assertThat(scored.get("Gevinst mot nullalternativet, slik planen er valgt"))
                .isEqualTo(gain + "|" + gain + "|0");
        assertThat(scored.get("Manglende plassår")).isEqualTo("0|0|0");
        assertThat(rows(published.resolve("proposals.xlsx"), "Gjennomgang")
                        .get("Gevinst mot nullalternativet, slik planen er valgt"))
                .contains(Long.toString(gain));
    }

    /** @param found what is replaced in run.json by the next */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "\"seed\" : 1  | \"seed\" : 2   | -                   | true",
                "\"sha256\" : \". | \"sha256\" : \"x | -                | false",
                "\"version\" : \" | \"version\" : \"x | -              | false",
                "\"lastYear\"  | \"otherYear\"  | -                   | false",
                "\"found\"     | \"found\"      | --horizon 2040      | false",
                "\"found\"     | \"found\"      | --objective society | false",
                "\"found\"     | \"found\"      | --robust            | false",
                "\"found\"     | \"found\"      | --assumptions own.json | false"
            })
    void places_are_allotted_as_in_the_run_where_its_files_and_choices_are_the_same_and_else_anew(
            String found, String other, String options, boolean asRun) throws IOException {
        Path review = Files.copy(published.resolve("proposals.xlsx"), folder.resolve("proposals.xlsx"));
        String run = Files.readString(published.resolve("run.json"));
        Files.writeString(folder.resolve("run.json"), run.replaceFirst(found, other));
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"norms": [{"key": "economy.discount-rate", "value": 0.03, "source": "Budget", "date": "2026"}]}
                """);
        CommandLineTest.Ran ran = analyse(
                folder,
                Stream.concat(
                                Stream.of("--review", review.toString()),
                                Stream.ofNullable(options).flatMap(some -> Stream.of(some.split(" "))))
                        .map(word -> word.equals("own.json") ? own.toString() : word)
                        .toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .startsWith(asRun ? "Ledige plasser er fordelt som i kjøringen" : "Ledige plasser fordeles på nytt");
    }

    @Test
    void a_scored_workbook_that_lies_below_the_run_is_scored_as_it() throws IOException {
        Path below = Files.createDirectories(folder.resolve("review"));
        Path review = Files.copy(published.resolve("proposals.xlsx"), below.resolve("review.xlsx"));
        assertThat(score(review).out()).startsWith("Ledige plasser fordeles på nytt");
        Files.copy(published.resolve("run.json"), folder.resolve("run.json"));
        Path again = Files.copy(published.resolve("proposals.xlsx"), below.resolve("again.xlsx"));
        assertThat(score(again).out()).startsWith("Ledige plasser er fordelt som i kjøringen");
    }

    @Test
    void what_was_decided_in_an_office_program_is_priced_and_what_breaks_is_said() throws Exception {
        Path saved = Viewers.office(
                folder,
                decided(Map.of(
                        "K2", "avvis|||Foreldrene vil ikke",
                        "S1", "lås",
                        "H2", "|2035",
                        "H3", "annen vert|2033|B10",
                        "B9", "avvis|||Ikke råd",
                        "S2", "annen vert|2028|B3|Én skole")),
                "xlsx");
        CommandLineTest.Ran ran = score(saved);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out().replace('\u00a0', ' '))
                .contains(
                        "Maurtua barnehage. Foreslått: Kløverenga barnehage fra 2028; Redigert: blir; "
                                + "Koster mer, alene: 17 575 025 kr",
                        "Foreldrene vil ikke",
                        "Utvidelsen av Furuveien 4. Foreslått: klar i 2030; Redigert: bygges ikke; "
                                + "Koster mer, alene: −7 330 664 kr; Flere plassår mangler, alene: 68",
                        "Ikke råd",
                        "Bofellesskapet Bakken. Foreslått: Furuveien 4 fra 2030; Redigert: Furuveien 4 fra 2035",
                        "Lillevang skole til Fjordbyen skole: 7 500 m unna, grensen er 4 000 m",
                        "Bofellesskapet Toppen til Bakken 8: 4 brukere til sammen og høyst 3 plasser")
                .doesNotContain("Granås");
        assertThat(rows(folder.resolve("review/review.xlsx"), "Gjennomgang").get("K2"))
                .as("what was typed comes back")
                .endsWith("avvis|||Foreldrene vil ikke");
        assertThat(rows(folder.resolve("review/review.xlsx"), "Gjennomgang").get("B9"))
                .endsWith("avvis|||Ikke råd");
        assertThat(score(folder.resolve("review/review.xlsx")).out())
                .as("and may be scored again")
                .isEqualTo(ran.out());
    }

    @Test
    void a_new_search_obeys_what_was_decided_and_its_workbook_has_the_remarks() throws IOException {
        Path review = decided(
                Map.of("K2", "avvis|||Foreldrene vil ikke", "S1", "ikke før|2033", "H2", "lås", "B9", "ikke før|2032"));
        CommandLineTest.Ran ran = analyse(folder, "--review", review.toString(), "--review-search");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        Map<String, String> rows = rows(folder.resolve("proposals.xlsx"), "Gjennomgang");
        assertThat(rows.get("K2"))
                .as("stays")
                .contains("Maurtua barnehage||||||")
                .endsWith("Foreldrene vil ikke");
        assertThat(rows.get("S1")).contains("|2033|").endsWith("ikke før|2033||");
        assertThat(rows.get("H2")).contains("|B9|Furuveien 4|2030|").endsWith("lås|||");
        assertThat(rows.get("B9")).startsWith("utvidelse|").contains("|2032|").endsWith("ikke før|2032||");
        JsonNode analysis = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("analysis.json")));
        assertThat(analysis.at("/directives").toString())
                .as("priced like any directive")
                .contains("K2", "S1", "2033", "EXTENDED_NOT_BEFORE");
        assertThat(analysis.at("/run").toString()).contains("decided.xlsx");
    }

    /** As many as the register's only way to extend the building gives; and so in a plan in which nobody comes. */
    @ParameterizedTest
    @CsvSource({"'H2;annen vert;2030;B9', 0", "'', 0"})
    void an_extension_of_ones_own_plan_is_built_in_its_year(String move, int breaches) throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "ID;Avgjørelse;Bestemt år;Annen vert (bygg-ID)\n" + move + "\nB9;lås;2030;\n");
        CommandLineTest.Ran ran = score(own);

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Utvidelser. Foreslått: 0; Redigert: 1; Forskjell: 1")
                .doesNotContain("Regler som brytes", "Bygg der flere mangler plass");
    }

    @Test
    void where_more_lack_a_place_is_told() throws IOException {
        assertThat(score(decided(Map.of("B9", "avvis"))).out())
                .contains("Bygg der flere mangler plass", "  Furuveien 4. Flere plassår som mangler: 68");
        assertThat(score(decided(Map.of("S1", "avvis"))).out()).doesNotContain("Bygg der flere mangler plass");
    }

    /** @param column that gets what is typed; below 0 for all before the decided ones */
    private static void changeProposed(Path from, Path file, String unit, int column, String typed) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(from))) {
            for (Row row : workbook.getSheetAt(0)) {
                if (unit.equals(row.getCell(0) + (isBoundary(row) ? "/grense" : ""))) {
                    for (int i = Math.max(column, 0); i < (column < 0 ? FIRST_INPUT : column + 1); i++) {
                        set(row.getCell(i), typed);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Columns as in the workbook: the decided ones are from {@link #FIRST_INPUT} on. */
    @ParameterizedTest
    @CsvSource({
        "S1, 8, 2040, Gjennomgang!I",
        "S1, 6, B3, Gjennomgang!G",
        "B9, 8, 2035, Gjennomgang!I",
        "B9, 9, 400, Gjennomgang!J"
    })
    void what_is_said_to_be_proposed_must_be_what_the_run_beside_it_proposed(
            String unit, int column, String typed, String place) throws IOException {
        Path file = published.resolve("decided.xlsx");
        changeProposed(published.resolve("proposals.xlsx"), file, unit, column, typed);
        CommandLineTest.Ran ran = score(file);

        assertThat(ran.exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(ran.err()).contains("decided.xlsx, " + place, "foreslo for " + unit);
        Files.delete(file);
    }

    /** A row that has lost its ID, and one that is no longer there. */
    @Test
    void no_row_may_get_lost() throws IOException {
        Path file = published.resolve("decided.xlsx");
        changeProposed(published.resolve("proposals.xlsx"), file, "S1", 0, "");
        saysInOneSentence(score(file), ExitCode.UNUSABLE_INPUT, "raden mangler «ID», og ingen vet hva den gjelder");
        changeProposed(published.resolve("proposals.xlsx"), file, "S1", -1, "");
        saysInOneSentence(score(file), ExitCode.UNUSABLE_INPUT, "decided.xlsx: her står ikke det");
        Files.delete(file);
    }

    @Test
    void what_is_written_beside_the_columns_is_told_as_not_read_and_remarks_may_be_called_so() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "ID;Navn;Avgjørelse;Årstall;Bestemt år;Annen vert (bygg-ID);Merknad\nS1;Granås;annen vert;2031;2029;B2;Én skole\n");
        CommandLineTest.Ran ran = score(own);

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "own.csv, own!B1: «Navn» er ingen kolonne som leses",
                        "own!D1: «Årstall» er ingen kolonne",
                        "Én skole")
                .doesNotContain("«Merknad» er ingen");
        assertThat(score(published.resolve("proposals.xlsx")).out()).doesNotContain("ingen kolonne som leses");
    }

    /** The way that the page tells of: the workbook in the folder of the reports is decided on, and searched with. */
    @Test
    void a_run_that_read_the_workbook_that_it_then_replaced_is_verified() throws IOException {
        analyse(folder);
        Files.copy(
                decided(folder, Map.of("K2", "avvis")),
                folder.resolve("proposals.xlsx"),
                StandardCopyOption.REPLACE_EXISTING);
        CommandLineTest.Ran ran =
                analyse(folder, "--review", folder.resolve("proposals.xlsx").toString(), "--review-search");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        CommandLineTest.Ran verified = CommandLineTest.run("verify", folder.toString(), "--register", REGISTER);
        assertThat(verified.out()).contains("Alt stemmer");
    }

    /** The homes for which Furuveien 4 is extended stay where they are: four homes stand there that nobody lacks. */
    @ParameterizedTest
    @CsvSource({"lås, 1", "'', 0"})
    void an_extension_that_is_locked_is_built_in_a_new_search_though_nobody_lacks_its_places(String decision, int built)
            throws IOException {
        Path file = decided(Map.of("H2", "avvis", "H3", "avvis", "B9", decision));
        Path searched = folder.resolve("searched");
        CommandLineTest.Ran ran = analyse(searched, "--review", file.toString(), "--review-search");

        assertThat(ran.exitCode()).as(ran.err()).isZero();
        JsonNode measures = JsonMapper.shared()
                .readTree(Files.readAllBytes(searched.resolve("analysis.json")))
                .at("/alternatives/plan/measures");
        assertThat(measures.valueStream()
                        .filter(measure -> measure.at("/kind").asString().equals("extend"))
                        .map(measure -> measure.at("/building").asString()))
                .hasSize(built)
                .allMatch("B9"::equals);
    }

    /** A fifth of the 330 pupils of S goes to the neighbour, which has room, instead of thirty being short. */
    @Test
    void a_boundary_that_was_decided_on_in_an_office_program_is_scored_and_searched_with() throws Exception {
        Path register = Files.writeString(folder.resolve("schools.csv"), """
                ID;Navn;Tjeneste;Driver;Kapasitet;Brukere;Breddegrad;Lengdegrad
                S;Sør skole;Skole;kommunal;300;330;60,00;10,00
                T;Tun skole;Skole;kommunal;300;200;60,02;10,00
                """);
        Path first = folder.resolve("first");
        String[] arguments = {"analyse", register.toString(), "--no-ask", "--effort", "quick", "-o"};
        run(Stream.concat(Stream.of(arguments), Stream.of(first.toString())).toArray(String[]::new));
        Path saved = Viewers.office(folder, decided(first, Map.of("S/grense", "ikke før|2031||Nye lærere")), "xlsx");
        Path beside = Files.copy(saved, first.resolve("decided.xlsx"));

        CommandLineTest.Ran scored = run(Stream.concat(
                        Stream.of(arguments), Stream.of(folder.resolve("a").toString(), "--review", beside.toString()))
                .toArray(String[]::new));
        assertThat(scored.out())
                .startsWith("Ledige plasser er fordelt som i kjøringen")
                .contains(
                        "Grensen til Sør skole",
                        "fra 2028; Redigert: ",
                        "fra 2031; ",
                        "Flere plassår mangler, alene: 90",
                        "Nye lærere")
                .doesNotContain("Regler som brytes");

        Path changed = first.resolve("changed.xlsx");
        changeProposed(beside, changed, "S/grense", 8, "2029");
        CommandLineTest.Ran refused = run(Stream.concat(
                        Stream.of(arguments), Stream.of(folder.resolve("c").toString(), "--review", changed.toString()))
                .toArray(String[]::new));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(refused.err()).contains("changed.xlsx, Gjennomgang!", "foreslo for S.");

        Path again = folder.resolve("b");
        CommandLineTest.Ran searched = run(Stream.concat(
                        Stream.of(arguments),
                        Stream.of(again.toString(), "--review", beside.toString(), "--review-search"))
                .toArray(String[]::new));
        assertThat(searched.exitCode()).as(searched.err()).isZero();
        Map<String, String> rows = rows(again.resolve("proposals.xlsx"), "Gjennomgang");
        assertThat(rows.get("S/grense"))
                .contains("|T 1 + S 4|Tun skole 1 + Sør skole 4|2031|")
                .as("what was typed comes back")
                .endsWith("ikke før|2031||Nye lærere");
        Files.copy(register, first.resolve("schools.csv"));
        CommandLineTest.Ran verified = run("verify", again.toString(), "--inputs", first.toString());
        assertThat(verified.exitCode()).as(verified.out() + verified.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Enhets-ID;Avgjørelse;Bestemt år;Annen vert (bygg-ID), annen vert",
        "en, Unit id;Decision;Decided year;Other host (building id), other host"
    })
    void a_plan_of_ones_own_is_scored_from_nothing(String language, String headings, String word) throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.csv"), headings + "\nS1;" + word + ";2029;B2\nK2;" + word + ";2030;B4\n");
        CommandLineTest.Ran ran = analyse(folder, "--review", own.toString(), "--lang", "nb");
        assertThat(ran.exitCode()).as(language + ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "Flyttinger. Foreslått: 0; Redigert: 2",
                        "Granås skole. Foreslått: blir; Redigert: Lillevang skole fra 2029")
                .doesNotContain("Regler som brytes");
    }

    @Test
    void several_buildings_may_share_a_unit_in_shares_of_the_planner_s_own() throws IOException {
        Path review = decided(Map.of("S1", "annen andel|2029|B2 7 + B3 3|Delt"));
        CommandLineTest.Ran ran = score(review);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("Redigert: Lillevang skole 7 + Fjordbyen skole 3 fra 2029", "Delt")
                .contains("Granås skole til Fjordbyen skole: 7\u00a0300 m unna");
        assertThat(rows(folder.resolve("review/review.xlsx"), "Gjennomgang").get("S1"))
                .endsWith("annen andel|2029|B2 7 + B3 3|Delt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "K2; kanskje; M14; «kanskje» er ingen avgjørelse; skriv en av godta, avvis, lås, ikke før, annen vert, annen andel.",
                "K2; annen vert|2030|B99; O14; registeret har ikke noe bygg «B99».",
                "K2; annen vert|2030|B4 6 + B99 4; O14; registeret har ikke noe bygg «B99».",
                "K2; annen vert|2030|B4 6 + B9 4; O14; bygget B9 har ikke, og kan ikke få, tjenesten til Maurtua barnehage.",
                "K2; ikke før; N14; «Bestemt år» mangler for K2.",
                "K2; avvis|2031; N14; «avvis» betyr at alt blir som det er",
                "K2; annen vert|2030|B4 6 + B4 4; O14; «B4 6 + B4 4» nevner samme bygg to ganger",
                "K2; annen vert|2030; O14; «Annen vert (bygg-ID)» mangler for K2.",
                "K2; |snart; N14; «snart» er ikke et år; skriv fire sifre, som 2030.",
                "K2; |2090; N14; 2090 er utenfor planperioden",
                "K2; annen vert|2030|b4; O14; registeret har ikke noe bygg «b4», men «B4»; skriv det slik.",
                "K2; annen vert|2030|B4 0 + B9 4; O14; «B4 0» er ikke en andel; skriv to eller flere bygg",
                "K2; annen andel|2030|B4; O14; «B4» er ikke en andel; skriv to eller flere bygg",
                "K2; annen vert|2030|B4, B9; O14; «B4, B9» er ikke en andel; skriv to eller flere bygg",
                "K2; annen vert|2030|B5; O14; B5 er bygget som K2 er i; velg «avvis» om enheten skal bli.",
                "K2; annen vert|2030|B4 6 + B5 4; O14; B5 er bygget som K2 er i; velg «avvis» om enheten skal bli.",
                "B9; lås|2026; N18; 2026 er utenfor planperioden; velg et år fra 2027 til 2046",
                "K2; annen vert|2030|B4 6; O14; «B4 6» er ikke en andel; skriv to eller flere bygg",
                "K2; annen vert|2030|B9; O14; bygget B9 har ikke, og kan ikke få, tjenesten til Maurtua barnehage."
            })
    void what_cannot_be_used_is_told_with_its_cell(String unit, String typed, String cell, String sentence)
            throws IOException {
        saysInOneSentence(
                score(decided(Map.of(unit, typed))),
                ExitCode.UNUSABLE_INPUT,
                "decided.xlsx, Gjennomgang!" + cell + ": " + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "100, D2, veien fra A til bygget B er ikke kjent",
        "'', A2, registeret sier ikke hvor mange brukere A har"
    })
    void a_move_that_cannot_be_worked_out_is_refused_in_one_sentence(String users, String cell, String sentence)
            throws IOException {
        Path two = Files.writeString(
                folder.resolve("two.csv"),
                "Navn;Tjeneste;Driver;Kapasitet;Brukere\nA;Skole;kommunal;300;" + users
                        + "\nB;Skole;kommunal;300;100\n");
        Path own = Files.writeString(
                folder.resolve("own.csv"),
                "Enhets-ID;Avgjørelse;Bestemt år;Annen vert (bygg-ID)\nA;annen vert;2029;B\n");
        saysInOneSentence(
                run("analyse", two.toString(), "-o", folder.toString(), "--no-ask", "--review", own.toString()),
                ExitCode.UNUSABLE_INPUT,
                "own.csv, own!" + cell + ": " + sentence);
    }

    @Test
    void a_file_without_decisions_an_unknown_unit_and_a_search_without_a_file_are_told() throws IOException {
        saysInOneSentence(score(Path.of(REGISTER)), ExitCode.UNUSABLE_INPUT, "ikke noe ark med kolonnene «ID»");
        Path strange = Files.writeString(folder.resolve("x.csv"), "Enhets-ID;Avgjørelse\nX9;godta\n");
        saysInOneSentence(score(strange), ExitCode.UNUSABLE_INPUT, "x.csv, x!A2: registeret har ingen enhet «X9».");
        for (String decision : List.of("", "lås", "godta")) {
            Path nowhere = Files.writeString(
                    folder.resolve("y.csv"),
                    "Enhets-ID;Avgjørelse;Bestemt år;Annen vert (bygg-ID)\nK2;" + decision + ";2031;\n");
            saysInOneSentence(
                    score(nowhere), ExitCode.UNUSABLE_INPUT, "y.csv, y!D2: «Annen vert (bygg-ID)» mangler for K2.");
        }
        Path small = Files.writeString(folder.resolve("x.csv"), "Enhets-ID;Avgjørelse\nk2;avvis\n");
        saysInOneSentence(
                score(small),
                ExitCode.UNUSABLE_INPUT,
                "x.csv, x!A2: registeret har ingen enhet «k2», men «K2»; skriv det slik.");
        saysInOneSentence(run("analyse", REGISTER, "--review-search"), ExitCode.WRONG_USAGE, "--review FIL");
    }
}
