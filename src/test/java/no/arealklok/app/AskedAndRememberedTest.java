package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the owner of a register can tell: asked at a terminal or filled in, and used for the next file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedAndRememberedTest {
    /** A list that nobody prepared, of 2025. */
    private static final String LIST = """
            Navn;Slag;Rom til;Antall nå;Driver;Merknad
            Almeli;E;420;303;Kommunal;x
            Eikeli;E;330;271;Kommunal;
            Furuli;OS;300;210;Stiftelsen Furu;
            Granli;E;250;200;Kommunal;y
            """;

    /** Slag: service; places; users; open; E: school; OS: school and kindergarten; the foundation: private. */
    private static final String ANSWERS = "1\n1\nBrukere\n\n1\n1, 2\nprivat\n";

    @TempDir
    private Path folder;

    private record Ran(int exitCode, String out, String err) {}

    private static Ran run(Optional<String> typed, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Arealklok.run(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                typed.map(text -> new BufferedReader(new StringReader(text))),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new Ran(exitCode, out.toString(), err.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran check(Path register, String typed) {
        return run(Optional.of(typed), "check", register, "-o", folder.resolve("out"));
    }

    private Ran checkInPipe(Path register, Object... more) {
        Object[] all = Arrays.copyOf(new Object[] {"check", register, "-o", folder.resolve("out")}, 4 + more.length);
        System.arraycopy(more, 0, all, 4, more.length);
        return run(Optional.empty(), all);
    }

    @Test
    void a_list_that_nobody_prepared_is_read_after_a_few_answers() throws IOException {
        Ran ran = check(file("liste-2025.csv", LIST), ANSWERS);
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains(
                        "1/4  Arket «liste-2025», kolonnen «Slag»: E, OS. Hva er det?",
                        "kolonnen «Rom til»: 420, 330, 300",
                        "1 Kapasitet (plasser)   2 Brukere   3 trengs ikke",
                        "«OS» under «Slag» (Tjeneste), én rad. Hva betyr det?",
                        "«Stiftelsen Furu» under «Driver»",
                        "leste 5 enheter i 4 bygg");
        assertThat(ran.out()).doesNotContain("«Merknad»: y. Hva er det?\n     1 Kapasitet");
    }

    @Test
    void the_next_file_with_the_same_headings_asks_nothing_and_says_why() throws IOException {
        check(file("liste-2025.csv", LIST), ANSWERS);
        Ran next = check(file("liste-2026.csv", LIST.replace("303", "313")), "");
        assertThat(next.exitCode()).isZero();
        assertThat(next.out())
                .contains("liste-2025.mapping.json", "leste 5 enheter i 4 bygg")
                .doesNotContain("Hva er det?", "Hva betyr det?", "er tatt vare på");
        assertThat(folder.resolve("liste-2026.mapping.json")).doesNotExist();
    }

    @Test
    void what_was_left_open_is_not_asked_again_and_stays_unknown() throws IOException {
        Path register = file("liste.csv", LIST);
        check(register, "1\n1\n2\n\n1\n1\n\n");
        Ran again = check(register, "");
        assertThat(again.out()).doesNotContain("Hva betyr det?").contains("er ikke forstått som driver");
    }

    @Test
    void two_shapes_in_one_folder_have_each_their_own_answers() throws IOException {
        check(file("liste.csv", LIST), ANSWERS);
        String homes = "Hjem;Senger i bruk nå;Senger vi har\nSolhaug sykehjem;57;60\nFuruheim sykehjem;40;48\n";
        check(file("hjem.csv", homes), "2\n1\n1\n1\n");
        assertThat(folder.resolve("hjem.mapping.json")).exists();
        assertThat(checkInPipe(file("a.csv", homes)).out())
                .contains("hjem.mapping.json")
                .doesNotContain("liste.mapping.json");
        assertThat(checkInPipe(file("b.csv", LIST)).out())
                .contains("liste.mapping.json")
                .doesNotContain("hjem.mapping.json");
    }

    @Test
    void the_year_in_a_heading_and_the_name_of_a_sheet_may_be_others_next_time() throws IOException {
        String list = "Navn;Fysiske rom 2025;Hoder 2025\nAlmeli skole;420;303\nEikeli skole;330;271\n";
        check(file("a.csv", list), "1\n2\n");
        Ran next = checkInPipe(file("b.csv", list.replace("2025", "2026")));
        assertThat(next.out().replaceAll("\\s+", " "))
                .contains("«Fysiske rom 2026» = Kapasitet (plasser)", "«Hoder 2026» = Brukere");
    }

    @Test
    void what_is_filled_in_in_the_mapping_that_was_written_is_used_and_kept() throws IOException {
        Path register = file("skoler.csv", LIST);
        assertThat(checkInPipe(register).exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        Path draft = folder.resolve("out/mapping.json");
        String written = Files.readString(draft);
        Files.writeString(draft, fillIn(fillIn(written, "Rom til", "unit.capacity"), "Antall nå", "unit.users"));
        assertThat(checkInPipe(register).exitCode()).isZero();
        assertThat(folder.resolve("skoler.mapping.json")).exists();
        assertThat(checkInPipe(file("skoler-26.csv", LIST)).exitCode()).isZero();
    }

    private static String fillIn(String mapping, String heading, String column) {
        String open = "\"heading\" : \"" + heading + "\",\n      \"column\" : \"\"";
        assertThat(mapping).contains(open);
        return mapping.replace(open, open.replace("\"column\" : \"\"", "\"column\" : \"" + column + "\""));
    }

    @Test
    void a_mapping_that_is_given_wins_and_one_that_says_nothing_is_not_kept() throws IOException {
        Path register = file("skoler.csv", LIST);
        check(register, ANSWERS);
        Path given = file("annet.json", """
                {"sheets": [{"sheet": "skoler", "columns": [
                  {"heading": "Rom til", "column": "unit.users"}, {"heading": "Antall nå", "column": "unit.capacity"}]}]}
                """);
        assertThat(checkInPipe(register, "--mapping", given).out()).contains("«Rom til» = Brukere");
        Path understood = file("skole.csv", "Skole;Kapasitet;Elever\nLia skole;100;90\nDal skole;80;70\n");
        checkInPipe(understood);
        checkInPipe(understood, "--mapping", folder.resolve("out/mapping.json"));
        assertThat(folder.resolve("skole.mapping.json")).doesNotExist();
    }

    @Test
    void nothing_is_asked_where_nobody_sits_or_wants_to_be_asked() throws IOException {
        Path register = file("liste.csv", LIST);
        assertThat(checkInPipe(register).out()).doesNotContain("Hva er det?");
        Ran silent = run(Optional.of(ANSWERS), "check", register, "-o", folder.resolve("out"), "--no-ask");
        assertThat(silent.out()).doesNotContain("Hva er det?");
        assertThat(silent.err()).contains("«Navn» = «Enhet»", "«Kapasitet (plasser)», «Brukere»", "«Rom til»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"sheets\": null}", "{\"sheets\": [{\"sheet\": \"x\", \"columns\": [7]}]}"})
    void a_broken_mapping_of_another_file_is_told_and_its_own_stops_the_run(String broken) throws IOException {
        Path register = file("skole.csv", "Skole;Kapasitet;Elever\nLia skole;100;90\nDal skole;80;70\n");
        Path other = file("annen.mapping.json", broken);
        Ran ran = checkInPipe(register);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains(other + " kan ikke leses");
        file("skole.mapping.json", broken);
        assertThat(checkInPipe(register).exitCode()).isEqualTo(ExitCode.UNUSABLE_INPUT);
    }

    @Test
    void texts_of_the_register_do_not_steer_the_terminal() throws IOException {
        String hostile =
                LIST.replace("Rom til", "Rom\u001B[2J\u202E til").replace("Stiftelsen Furu", "S\u0007\u001B]0;x");
        Ran ran = check(file("liste.csv", hostile), ANSWERS);
        String dialogue = ran.out().substring(0, ran.out().indexOf("leste 5 enheter"));
        assertThat(dialogue).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void a_wrong_answer_is_asked_for_again_and_a_full_stop_ends_it() throws IOException {
        Ran ran = check(file("liste.csv", LIST), "9\nspade\n1\n.\n");
        assertThat(ran.out()).contains("Skriv et tall fra 1 til 2").doesNotContain("«Antall nå»: 303");
    }

    @Test
    void rows_with_a_word_that_is_not_to_be_included_are_left_out_and_told() throws IOException {
        Path register = file("liste.csv", """
                Navn;Tjeneste;Kapasitet;Brukere
                Almeli;Skole;420;303
                Sirkelen;Kulturhus;100;90
                Eikeli;Skole;330;271
                """);
        Ran ran = check(register, "5\n");
        assertThat(ran.out()).contains("leste 2 enheter", "kolonnekartet sier at «Kulturhus» ikke skal være med");
    }

    @Test
    void a_remark_that_closes_a_unit_is_asked_about_and_the_answer_remembered() throws IOException {
        String list = """
                Skole;Kapasitet;Elever;Merknad
                Lia skole;300;210;nedlagt 2023
                Dal skole;200;150;nytt tak
                Eng skole;250;200;avvikles 2031
                """;
        Ran ran = check(file("liste.csv", list), "2\n1\n");
        assertThat(ran.out())
                .contains(
                        "«nedlagt 2023» under «Merknad», én rad. Er det i drift i registerets år?",
                        "1 i drift, ta med   2 ikke i drift, utelat",
                        "leste 2 enheter");
        Ran next = check(file("liste-2.csv", list), "");
        assertThat(next.out()).contains("leste 2 enheter").doesNotContain("Er det i drift", "«avvikles 2031»");
    }

    @Test
    void a_remark_that_closes_a_unit_has_its_line_to_decide_in_the_mapping() throws IOException {
        Path register = file("liste.csv", "Skole;Kapasitet;Elever;Merknad\nLia;300;210;nedlagt 2023\nDal;200;150;\n");
        checkInPipe(register);
        Path draft = folder.resolve("out/mapping.json");
        String open = "\"nedlagt 2023\" : \"\"";
        assertThat(Files.readString(draft)).contains(open);
        Files.writeString(draft, Files.readString(draft).replace(open, "\"nedlagt 2023\" : \"closed\""));
        assertThat(checkInPipe(register).err()).contains("closed", "keep, ignore");
        Files.writeString(draft, Files.readString(draft).replace("closed", "ignore"));
        assertThat(checkInPipe(register).out().replaceAll("\\s+", " ")).contains("leste 1 enheter");
    }

    @Test
    void of_very_many_unknown_words_only_the_most_frequent_are_asked_about() throws IOException {
        StringBuilder list = new StringBuilder("Navn;Tjeneste;Kapasitet;Brukere\nLia;Skole;100;90\nHus;W;10;9\n");
        for (int i = 0; i < 30; i++) {
            list.append("Hus ")
                    .append(i)
                    .append(";Slag ")
                    .append((char) ('A' + i))
                    .append(";10;9\n");
        }
        list.append("Hus 31;W;10;9\n");
        Ran ran = check(file("liste.csv", list.toString()), ".\n");
        assertThat(ran.out()).contains("1/8  «W» under «Tjeneste» (Tjeneste), 2 rader");
    }

    /** Two schools of two buildings each. */
    private static final String CAMPUSES = """
            Skole;Adresse;Kapasitet;Elever
            Lia;Skoleveien 1;200;150
            Lia;Skoleveien 9;100;80
            Dal;Dalveien 2;310;250
            Dal;Dalveien 7;120;90
            """;

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 4", "'', 2"})
    void units_in_several_buildings_are_asked_about_once_and_the_answer_remembered(String answer, int units)
            throws IOException {
        Ran ran = check(file("liste.csv", CAMPUSES), answer + "\n");
        assertThat(ran.out())
                .contains(
                        "1/1  2 rader med en «Skole» som står i en rad over også",
                        "andre tall: Lia, Dal. Er det samme enhet?",
                        "1 én enhet, tallene legges sammen   2 en enhet i hver rad",
                        "leste " + units + " enheter i 4 bygg");
        Ran next = check(file("liste-2.csv", CAMPUSES.replace("150", "140")), "");
        assertThat(next.out()).contains("leste " + units + " enheter i 4 bygg").doesNotContain("Er det samme");
    }

    @Test
    void rows_of_one_organisation_with_other_numbers_become_units_where_their_owner_says_so() throws IOException {
        String list = """
                Org.nr;Sykehjem;Plasser;Beboere
                974567890;Solhaug 1. etasje;20;18
                974567890;Solhaug 2. etasje;22;21
                974567890;Solhaug 3. etasje;24;20
                """;
        assertThat(checkInPipe(file("alle.csv", list)).out()).contains("leste 1 enheter");
        Ran ran = check(file("hjem.csv", list), "2\n");
        assertThat(ran.out()).contains("2 rader med en «Org.nr»", "leste 3 enheter");
    }

    @Test
    void units_in_several_buildings_have_one_line_to_decide_in_the_mapping() throws IOException {
        Path register = file("liste.csv", CAMPUSES);
        assertThat(checkInPipe(register).out()).contains("leste 2 enheter i 4 bygg");
        Path draft = folder.resolve("out/mapping.json");
        String open = "\"*\" : \"\"";
        assertThat(Files.readString(draft)).containsOnlyOnce(open);
        Files.writeString(draft, Files.readString(draft).replace(open, "\"*\" : \"several\", \"Dal\" : \"one\""));
        assertThat(checkInPipe(register).out()).contains("leste 3 enheter i 4 bygg");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "'', 2"})
    void a_building_that_may_stand_twice_is_asked_about_and_the_answer_remembered(String answer, int buildings)
            throws IOException {
        String list = """
                Bygg-ID;Byggnavn;Adresse;Navn;Tjeneste;Kapasitet;Brukere
                B1;Almeli skole;Skoleveien 3;Lia;skole;200;150
                B2;Almelid skole;Skolevegen 3;Dal;barnehage;60;50
                """;
        Ran ran = check(file("liste.csv", list), answer + "\n");
        assertThat(ran.out())
                .contains(
                        "«Almelid skole» i liste har samme adresse og samme eller nesten samme navn som «Almeli skole»",
                        "1 samme bygg   2 to bygg",
                        "leste 2 enheter i " + buildings + " bygg");
        Ran next = check(file("liste-2.csv", list.replace("150", "140")), "");
        assertThat(next.out())
                .contains("leste 2 enheter i " + buildings + " bygg")
                .doesNotContain("1 samme bygg");
        assertThat(next.out().contains("nesten samme navn")).isEqualTo(answer.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 3", "'', 3"})
    void a_row_that_is_called_like_a_total_and_is_nearly_one_is_asked_about(String answer, int units)
            throws IOException {
        String list = "Skole;Kapasitet;Elever\nLia;420;303\nDal;330;271\nEng;300;210\nSum skole;1000;790\n";
        Ran ran = check(file("liste.csv", list), answer + "\n");
        assertThat(ran.out())
                .contains(
                        "«Sum skole» under «Skole»",
                        "1 en enhet eller et bygg, ta med   2 en sum, utelat",
                        "leste " + units + " enheter");
        Ran next = check(file("liste-2.csv", list), "");
        assertThat(next.out()).contains("leste " + units + " enheter").doesNotContain("Er det en sum?");
    }
}
