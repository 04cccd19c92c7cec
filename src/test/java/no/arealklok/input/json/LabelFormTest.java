package no.arealklok.input.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.language.Label;
import no.arealklok.norm.Norm;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelFormTest {
    private static final Path HALL = Path.of("src/test/resources/no/arealklok/service/swimming-hall.json");

    @TempDir
    private Path folder;

    private ServiceTypeReader.Added hallInNynorskToo() throws IOException {
        String json = Files.readString(HALL)
                .replace("\"nb\": \"Svømmehall\"", "\"nn\": \"Symjehall\", \"nb\": \"Svømmehall\"")
                .replace("\"nb\": \"Svømmehaller\"", "\"nn\": \"Symjehallar\", \"nb\": \"Svømmehaller\"")
                .replaceFirst("\"source\": \"([^\"]*)\"", "\"source\": {\"nb\": \"$1\", \"nn\": \"Idrettsavdelinga\"}");
        Path file = Files.writeString(folder.resolve("hall.json"), json);
        return new ServiceTypeReader().read(file, new NormReader().readDefaults());
    }

    @Test
    void a_name_has_the_languages_that_json_gives_it() throws IOException {
        ServiceType type = hallInNynorskToo().type();

        assertThat(type.label().in("nn")).isEqualTo("Symjehall");
        assertThat(type.plural().in("nn")).isEqualTo("Symjehallar");
        assertThat(type.label().in("en")).isEqualTo("Swimming hall");
    }

    @Test
    void registers_may_name_a_service_in_any_of_them() throws IOException {
        ServiceType type = hallInNynorskToo().type();

        assertThat(new ServiceTypes(List.of(type)).findNamed("symjehallar")).contains(type);
        assertThat(type.synonyms()).contains("symjehall", "swimming hall");
    }

    @Test
    void a_source_is_words_by_language_or_words_that_all_languages_share() throws IOException {
        List<Norm> norms = hallInNynorskToo().norms();

        assertThat(norms.get(0).source().in("nn")).isEqualTo("Idrettsavdelinga");
        assertThat(norms.get(1).source()).isEqualTo(Label.of("Idrettsavdelingen"));
    }
}
