package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.arealklok.report.Document;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    private static final PdfWriter WRITER = new PdfWriter(SampleDocument.DRAWER);

    private static byte[] leadership;

    @BeforeAll
    static void write() throws IOException {
        leadership = WRITER.pdf(SampleDocument.leadership());
    }

    @Test
    void the_same_document_gives_the_same_bytes_and_another_another_id() throws IOException {
        assertThat(new PdfWriter(new ChartDrawer()).pdf(SampleDocument.leadership()))
                .isEqualTo(leadership);
        assertThat(id(WRITER.pdf(SampleDocument.english()))).isNotEqualTo(id(leadership));
    }

    @Test
    void leadership_gets_two_tagged_pages_with_a_language_and_a_title() throws IOException {
        try (PDDocument paper = Loader.loadPDF(leadership)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Beslutningsgrunnlag");
            assertThat(paper.getDocumentInformation().getCreationDate()).isNull();
            String metadata = new String(
                    paper.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid", "pdfaid").doesNotContain("CreateDate");
        }
    }

    @Test
    void its_words_can_be_read_out() throws IOException {
        try (PDDocument paper = Loader.loadPDF(leadership)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(
                            "Hva som må avgjøres",
                            "12,4 mill. kr",
                            "lavere driftskostnad i året",
                            "Vær oppmerksom:",
                            "kritisk");
        }
    }

    @Test
    void hostile_text_and_all_kinds_of_blocks_are_printed() throws IOException {
        Document document = SampleDocument.whole();
        try (PDDocument paper = Loader.loadPDF(WRITER.pdf(document))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("<script>alert(\"x\")</script>");
        }
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return paper.getDocument().getDocumentID().toString();
        }
    }
}
