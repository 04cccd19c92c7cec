package no.arealklok.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.arealklok.analysis.Analysis;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything that was found out as JSON, with the lineage of every number, and the schema of that file. */
public final class JsonWriter {
    /** A line for each unit, figure or cash flow: a file that people can read and compare. */
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new ShallowIndenter(1))
            .withArrayIndenter(new ShallowIndenter(2));

    static final ObjectWriter JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build()
            .writer()
            .with(PRINTER);

    public void write(Analysis analysis, Path file) throws IOException {
        AnalysisFile content = new AnalysisEntries(analysis).file();
        Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
    }

    /**
     * What made the analysis and what was found, and what was written of it.
     *
     * @param outputs SHA-256 of each file
     */
    public void writeRun(Analysis analysis, String language, Map<String, String> outputs, Path file)
            throws IOException {
        RunFile content = RunFile.of(analysis, language, outputs);
        Files.writeString(file, JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
    }

    public void writeSchema(Path file) throws IOException {
        SchemaGeneratorConfigBuilder builder =
                new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        SchemaGenerator generator = new SchemaGenerator(builder.build());
        String schema = JSON.writeValueAsString(generator.generateSchema(AnalysisFile.class));
        Files.writeString(file, schema + "\n", StandardCharsets.UTF_8);
    }
}
