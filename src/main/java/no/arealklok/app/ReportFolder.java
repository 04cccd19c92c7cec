package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.analysis.Analysis;
import no.arealklok.app.folder.FileSet;
import no.arealklok.app.folder.FileTree;
import no.arealklok.directive.Decision;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.language.Messages;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import no.arealklok.report.document.ReviewForm;
import no.arealklok.report.json.JsonWriter;
import no.arealklok.report.json.RecordedRun;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.report.writer.PdfWriter;
import no.arealklok.report.writer.TableWorkbookWriter;
import no.arealklok.run.Checksum;

/** All documents of an analysis, in one folder, put there together. */
final class ReportFolder {
    /** What the run was made of, found and wrote; where it lies, all of it does. */
    static final String RUN = "run.json";

    private static final String PUBLIC_SET = "public";
    private static final String REPORT = "report.html";
    private static final String BRIEF = "leadership.pdf";

    private final Messages messages;
    private final Path folder;

    /** @param folder that is there */
    ReportFolder(Messages messages, Path folder) {
        this.messages = messages;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * In place of what an earlier run wrote.
     *
     * @param earlier what was decided on the plan before
     * @param publicSet whether what may be published is to lie by itself, too
     * @return the files that a run did not write and were in the way, and what they are called now
     * @throws IOException when it cannot be written; then what lay there lies there
     */
    Map<String, String> write(Analysis analysis, List<Decision> earlier, boolean publicSet) throws IOException {
        FileSet set = new FileSet(folder);
        write(analysis, earlier, publicSet, set.begin());
        return set.replace(written(folder), RUN);
    }

    /** @param into an empty folder */
    void write(Analysis analysis, List<Decision> earlier, boolean publicSet, Path into) throws IOException {
        ChartDrawer drawer = new ChartDrawer();
        new HtmlWriter(drawer).write(new PlannerReport().of(analysis, messages), into.resolve(REPORT));
        new PdfWriter(drawer).write(new LeadershipBrief().of(analysis, messages), into.resolve(BRIEF));
        new TableWorkbookWriter()
                .write(
                        new ProposalTables().of(analysis, messages),
                        new ReviewForm(messages).of(analysis, earlier),
                        into.resolve("proposals.xlsx"));
        JsonWriter json = new JsonWriter();
        json.write(analysis, into);
        if (publicSet) {
            publish(into);
        }
        Map<String, String> outputs = new TreeMap<>();
        for (Path file : FileTree.files(into)) {
            outputs.put(FileTree.name(into, file), Checksum.sha256(file));
        }
        json.writeRun(analysis, messages.language(), outputs, into.resolve(RUN));
    }

    /** What may be published, by itself: the two documents that withhold small groups, as they were written. */
    private static void publish(Path into) throws IOException {
        Path set = Files.createDirectories(into.resolve(PUBLIC_SET));
        for (String document : List.of(REPORT, BRIEF)) {
            Files.copy(into.resolve(document), set.resolve(document));
        }
    }

    /** What lies there as a run wrote it; what someone has worked in since is theirs. */
    private static List<String> written(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(RUN))) {
            return List.of();
        }
        try {
            List<String> written = new ArrayList<>(List.of(RUN));
            for (Map.Entry<String, String> output :
                    RecordedRun.read(folder.resolve(RUN)).outputs().entrySet()) {
                Path file = folder.resolve(output.getKey()).normalize();
                if (file.startsWith(folder)
                        && Files.isRegularFile(file)
                        && Checksum.sha256(file).equals(output.getValue())) {
                    written.add(output.getKey());
                }
            }
            return written;
        } catch (UnusableInputException e) {
            // Another version's, or someone else's: nobody can say what a run wrote, and all is kept.
            return List.of();
        }
    }
}
