package no.arealklok.report.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.arealklok.analysis.Analysis;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything that was found out as JSON, with the lineage of every number, and for those who calculate on. */
public final class JsonWriter {
    /** A line for each unit, figure or cash flow: a file that people can read and compare. */
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new ShallowIndenter(1))
            .withArrayIndenter(new ShallowIndenter(2));

    static final ObjectWriter JSON = JsonMapper.builder()
            // A record is its components, and no question about it is one.
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build()
            .writer()
            .with(PRINTER);

    /** @param folder that gets analysis.json, its schema, and tables and a map layer of the same numbers */
    public void write(Analysis analysis, Path folder) throws IOException {
        AnalysisFile content = new AnalysisEntries(analysis).file();
        write(JSON.writeValueAsString(content), folder.resolve("analysis.json"));
        write(JSON.writeValueAsString(AnalysisSchema.node()), folder.resolve("analysis.schema.json"));
        write(JSON.writeValueAsString(new MapEntries(analysis).file()), folder.resolve("map.geojson"));
        new TableFiles(content).write(folder);
    }

    /**
     * What made the analysis and what was found, and what was written of it.
     *
     * @param outputs SHA-256 of each file
     */
    public void writeRun(Analysis analysis, String language, Map<String, String> outputs, Path file)
            throws IOException {
        RunFile content = RunFile.of(analysis, language, outputs);
        write(JSON.writeValueAsString(content), file);
    }

    private static void write(String json, Path file) throws IOException {
        Files.writeString(file, json + "\n", StandardCharsets.UTF_8);
    }
}
