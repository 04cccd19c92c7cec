package no.arealklok.report.writer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import no.arealklok.report.Document;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes a document on A4 paper as PDF/UA-1 and PDF/A-2a. The same document gives the same bytes: the file says nothing
 * of when it was made, and its id comes from its content.
 */
public final class PdfWriter {
    private static final String TEXT_FONT = "Paper Sans";
    /** Where it stands in the header: ICC.1:2022, 7.2.11. */
    private static final int PLATFORM = 40;

    private static final String CREATION_DATE = "(?s)<xmp:CreateDate>.*?</xmp:CreateDate>";

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final ChartDrawer drawer;

    public PdfWriter(ChartDrawer drawer) {
        this.drawer = drawer;
    }

    /** Makes the folders that are missing. */
    public void write(Document document, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, pdf(document));
    }

    byte[] pdf(Document document) throws IOException {
        String html = new Layout(document, Layout.Medium.PAPER, drawer).fill("paper.jte", Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument();
                BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(html, svg, paper).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            forgetTime(paper);
            paper.setDocumentId(UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8))
                    .getMostSignificantBits());
            paper.save(bytes);
        }
        return bytes.toByteArray();
    }

    /**
     * Has Java set up what it does for fonts. It registers a hook for the end of the program the first time, which
     * fails when the program is being ended already, and reports are written after Ctrl-C too.
     */
    public static void prepare() {
        try (InputStream font = PdfWriter.class.getResourceAsStream("font/SourceSans3-Regular.ttf")) {
            Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font of the program cannot be read", e);
        }
    }

    private static PdfRendererBuilder builder(String html, BatikSVGDrawer svg, PDDocument paper) throws IOException {
        return new PdfRendererBuilder()
                .usePDDocument(paper)
                .useFont(font(paper, "font/SourceSans3-Regular.ttf"), TEXT_FONT, 400, FontStyle.NORMAL, true)
                .useFont(font(paper, "font/SourceSans3-SemiBold.ttf"), TEXT_FONT, 600, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(colours())
                .useSVGDrawer(svg)
                .withProducer("Arealklok")
                .withHtmlContent(html, null);
    }

    /** Java's own, without the one field in which its versions differ: the platform that the profile was made for. */
    private static byte[] colours() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM + Integer.BYTES, (byte) 0);
        return profile;
    }

    /** Without ligatures: PDFBox draws them as signs that cannot be read back, so that «drift» was read «dri». */
    private static PDFontSupplier font(PDDocument paper, String resource) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(new Resource(resource).bytes()));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(paper, font, true));
    }

    private static void forgetTime(PDDocument paper) throws IOException {
        paper.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        PDMetadata metadata = paper.getDocumentCatalog().getMetadata();
        String xmp;
        try (InputStream in = metadata.exportXMPMetadata()) {
            xmp = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        metadata.importXMPMetadata(xmp.replaceAll(CREATION_DATE, "").getBytes(StandardCharsets.UTF_8));
    }
}
