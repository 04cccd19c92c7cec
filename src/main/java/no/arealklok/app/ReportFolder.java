package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.directive.Decision;
import no.arealklok.language.Messages;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import no.arealklok.report.document.ReviewForm;
import no.arealklok.report.json.JsonWriter;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.report.writer.PdfWriter;
import no.arealklok.report.writer.TableWorkbookWriter;

/** All documents of an analysis, in one folder. */
final class ReportFolder {
    private static final String PUBLIC_SET = "public";
    private static final String REPORT = "report.html";
    private static final String BRIEF = "leadership.pdf";
    private static final List<String> PUBLIC = List.of(REPORT, BRIEF);

    private final Messages messages;
    private final Path folder;

    /** @param folder that is there */
    ReportFolder(Messages messages, Path folder) {
        this.messages = messages;
        this.folder = folder;
    }

    /**
     * What may be published, by itself: the two documents that withhold small groups, as they were written.
     *
     * @throws IOException when it cannot be written
     */
    void publish() throws IOException {
        Path set = Files.createDirectories(folder.resolve(PUBLIC_SET));
        for (String document : PUBLIC) {
            Files.copy(folder.resolve(document), set.resolve(document), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** @param earlier what was decided on the plan before */
    void write(Analysis analysis, List<Decision> earlier) throws IOException {
        // What an earlier run published would tell of another plan.
        for (String document : PUBLIC) {
            Files.deleteIfExists(folder.resolve(PUBLIC_SET).resolve(document));
        }
        ChartDrawer drawer = new ChartDrawer();
        new HtmlWriter(drawer).write(new PlannerReport().of(analysis, messages), folder.resolve(REPORT));
        new PdfWriter(drawer).write(new LeadershipBrief().of(analysis, messages), folder.resolve(BRIEF));
        new TableWorkbookWriter()
                .write(
                        new ProposalTables().of(analysis, messages),
                        new ReviewForm(messages).of(analysis, earlier),
                        folder.resolve("proposals.xlsx"));
        JsonWriter json = new JsonWriter();
        json.write(analysis, folder.resolve("analysis.json"));
        json.writeSchema(folder.resolve("analysis.schema.json"));
    }
}
