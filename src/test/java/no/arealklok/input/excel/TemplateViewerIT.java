package no.arealklok.input.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.arealklok.fixture.Viewers;
import no.arealklok.input.excel.template.TemplateWriter;
import no.arealklok.input.json.NormReader;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the template in LibreOffice, as its owner may, and saves it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateViewerIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void a_template_that_was_opened_and_saved_is_still_read_without_a_finding(String language) throws Exception {
        Path file = folder.resolve("template.xlsx");
        new TemplateWriter(TestServices.TYPES, new NormReader().readDefaults(), Messages.of(language)).write(file);
        for (String format : new String[] {"xlsx", "xls"}) {
            Path saved = Viewers.office(folder, file, format);
            assertThat(new RegisterReader().read(saved, TestServices.TYPES).findings())
                    .as(format)
                    .isEmpty();
        }
    }
}
