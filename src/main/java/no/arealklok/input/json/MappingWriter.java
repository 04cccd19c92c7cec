package no.arealklok.input.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.arealklok.input.Mapping;
import tools.jackson.databind.json.JsonMapper;

/** Writes a mapping as {@link MappingReader} reads it. */
public final class MappingWriter {
    public void write(Mapping mapping, Path file) throws IOException {
        String json = JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(MappingFile.of(mapping))
                .replace("\r\n", "\n");
        Files.write(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
