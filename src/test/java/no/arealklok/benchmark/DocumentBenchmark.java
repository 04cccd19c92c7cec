package no.arealklok.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.economy.Perspective;
import no.arealklok.language.Messages;
import no.arealklok.library.RegisterAnalyst;
import no.arealklok.library.Sources;
import no.arealklok.report.Document;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.report.writer.PdfWriter;
import no.arealklok.run.Terms;

/**
 * Documents of the sample of twelve units, and the leaders' one printed from its page by Chromium. Prints a table. Run
 * by the profile {@code benchmark}.
 */
final class DocumentBenchmark {
    private static final int TIMES = 10;
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private DocumentBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Terms quick = new Terms(
                Perspective.MUNICIPALITY, false, OptionalInt.empty(), new SearchBudget(1, 40), Optional.empty());
        Analysis analysis = RegisterAnalyst.searching()
                .analyse(Sources.of(Path.of("sample-data/twelve-units.xlsx").toAbsolutePath()), quick);
        Messages messages = Messages.of("nb");
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Path page = folder.resolve("brief.html").toAbsolutePath();
        Path printed = folder.resolve("printed.pdf");
        ChartDrawer drawer = new ChartDrawer();
        System.out.println("| document | the first: processor ms | by the clock | mean of the next " + TIMES
                + ": processor ms | by the clock | kB |");
        System.out.println("|---|---|---|---|---|---|");
        Path report = folder.resolve("report.html");
        measure("report, HTML", report, () -> {
            Document document = new PlannerReport().of(analysis, messages);
            new HtmlWriter(drawer).write(document, report);
        });
        Document brief = new LeadershipBrief().of(analysis, messages);
        measure("brief, HTML", page, () -> new HtmlWriter(drawer).write(brief, page));
        Path paper = folder.resolve("brief.pdf");
        measure("brief, PDF/UA", paper, () -> new PdfWriter(drawer).write(brief, paper));
        if (Files.isExecutable(CHROMIUM)) {
            List<String> print = List.of(
                    CHROMIUM.toString(), "--headless", "--no-sandbox", "--print-to-pdf=" + printed, page.toString());
            measure(
                    "brief, PDF by Chromium, which begins each time",
                    printed,
                    () -> Children.end(new ProcessBuilder(print)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()));
        }
        System.exit(0);
    }

    private static void measure(String who, Path file, Children.Work work) throws IOException, InterruptedException {
        double[] first = seconds(work);
        double processor = 0;
        double clock = 0;
        for (int i = 0; i < TIMES; i++) {
            double[] one = seconds(work);
            processor += one[0] / TIMES;
            clock += one[1] / TIMES;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f | %d |%n",
                who,
                1e3 * first[0],
                1e3 * first[1],
                1e3 * processor,
                1e3 * clock,
                Files.size(file) >> 10);
    }

    /** Of the processors, ours and what is begun, and by the clock. */
    private static double[] seconds(Children.Work work) throws IOException, InterruptedException {
        double own = own();
        long start = System.nanoTime();
        double children = Children.secondsOf(work);
        return new double[] {own() - own + children, (System.nanoTime() - start) / 1e9};
    }

    private static double own() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }
}
