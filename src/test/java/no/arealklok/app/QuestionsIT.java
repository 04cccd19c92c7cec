package no.arealklok.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed documents answer what {@code questions.md} says that they answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsIT {
    private static final Path TABLE = Path.of("src/site/markdown/questions.md");
    private static final Path REPORTS = Path.of("reports");

    /** A register with what Solvik's has none of; its findings are made here. */
    private static final Path MISSPELT = Path.of("src/test/resources/no/arealklok/app/misspelt.csv");

    @TempDir
    private Path folder;

    private record Line(int number, String answered, String where, String words) {
        static Line of(String row) {
            String[] cells = row.split("\\|", -1);
            return new Line(Integer.parseInt(cells[1].strip()), cells[3].strip(), cells[4].strip(), cells[5].strip());
        }
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(row -> row.matches("\\| \\d+ \\|.*"))
                .map(Line::of)
                .toList();
    }

    @Test
    void all_thirty_are_there_and_what_is_not_answered_says_why() throws IOException {
        assertThat(lines().stream().map(Line::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(lines()).allMatch(line -> List.of("yes", "partly", "not yet").contains(line.answered()));
        assertThat(lines()).noneMatch(line -> line.where().isEmpty());
    }

    @Test
    void each_answer_is_found_in_its_document() throws IOException {
        for (Line line : lines()) {
            if (!line.answered().equals("not yet")) {
                assertThat(line.words()).as(line.toString()).isNotEmpty();
                // A page of four megabytes in the message would tell nobody anything.
                assertThat(text(document(line)).contains(line.words()))
                        .as(line.toString())
                        .isTrue();
            }
        }
    }

    private Path document(Line line) {
        String name = line.where().split(",")[0];
        if (!MISSPELT.endsWith(name)) {
            return REPORTS.resolve(name);
        }
        CommandLineTest.run("check", MISSPELT.toString(), "--no-ask", "-o", folder.toString());
        return folder.resolve("findings.json");
    }

    /** As one line, with plain spaces. */
    private static String text(Path file) throws IOException {
        return plain(file).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static String plain(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return Files.readString(file);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
