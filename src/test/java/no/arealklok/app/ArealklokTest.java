package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.analysis.Stage;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a console shows that has other letters than ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArealklokTest {
    private static final Charset CODE_PAGE_850 = Charset.forName("IBM850");

    private static byte[] written(Charset charset, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintWriter writer = Arealklok.writer(bytes, charset)) {
            writer.print(text);
        }
        return bytes.toByteArray();
    }

    /** The bytes by the table of code page 850. */
    @Test
    void norwegian_letters_and_quotes_are_right_on_code_page_850() {
        assertThat(written(CODE_PAGE_850, "æøå ÆØÅ «é»"))
                .containsExactly(0x91, 0x9B, 0x86, ' ', 0x92, 0x9D, 0x8F, ' ', 0xAE, 0x82, 0xAF);
    }

    @Test
    void what_the_console_lacks_is_written_as_what_is_nearest() {
        assertThat(new String(written(CODE_PAGE_850, "“Søker” … 5–7, −3, it’s A → B, 1\u202f000"), CODE_PAGE_850))
                .isEqualTo("\"Søker\" ... 5-7, -3, it's A -> B, 1 000");
        assertThat(new String(written(Charset.forName("UTF-8"), "“Søker” …"), Charset.forName("UTF-8")))
                .isEqualTo("“Søker” …");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void nothing_that_the_program_says_of_a_run_becomes_a_question_mark(String language) {
        Messages messages = Messages.of(language);
        Set<String> stages = Arrays.stream(Stage.values())
                .map(stage -> messages.text("cli.step", messages.text("stage." + stage), 1, 11, "0:01"))
                .collect(Collectors.toSet());
        for (String line : stages) {
            assertThat(new String(written(CODE_PAGE_850, line), CODE_PAGE_850))
                    .doesNotContain("?")
                    .isEqualTo(line.replace("…", "..."));
        }
    }
}
