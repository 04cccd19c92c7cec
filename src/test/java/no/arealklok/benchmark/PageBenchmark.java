package no.arealklok.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.Browser;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.TimedPage;
import no.arealklok.input.json.NormReader;
import no.arealklok.language.Messages;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.writer.ChartDrawer;
import no.arealklok.report.writer.HtmlWriter;
import no.arealklok.sample.SampleMunicipality;

/**
 * Measures the planner's report of made-up municipalities in a browser: as it is written, with all that is folded in
 * the page from the start, and with all of it open. Arguments: where the pages go, how often each is shown, and numbers
 * of municipal units.
 */
final class PageBenchmark {
    private PageBenchmark() {}

    private record Line(String name, ToDoubleFunction<TimedPage> value) {}

    private static final List<Line> LINES = List.of(
            new Line("bytes", TimedPage::bytes),
            new Line("elements at first view", TimedPage::elements),
            new Line("first view, ms", TimedPage::firstView),
            new Line("ready, ms", TimedPage::ready),
            new Line("filtered, ms", TimedPage::filtered),
            new Line("a unit's page, ms", TimedPage::opened));

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int times = Integer.parseInt(arguments[1]);
        for (String units : List.of(arguments).subList(2, arguments.length)) {
            Path written = folder.resolve("report-" + units + ".html");
            if (!Files.exists(written)) {
                write(Integer.parseInt(units), written);
            }
            measure(units, written, folder, times);
        }
    }

    private static void write(int units, Path page) throws IOException {
        // Choosing what is less often missed takes longest of all, and changes little of what is told.
        Norms norms = new NormReader()
                .readDefaults()
                .with(new NormReplacement("regret.margin", 0, "benchmark", "2026", CellReference.file("benchmark")));
        Analysis analysis = new CaseRun(SampleMunicipality.of("by.xlsx", 1, units), List.of(), norms)
                .analyse(new PartwiseSearch(new OptaPlannerSearch(Optional.empty())));
        new HtmlWriter(new ChartDrawer()).write(new PlannerReport().of(analysis, Messages.of("nb")), page);
    }

    private static void measure(String units, Path written, Path folder, int times)
            throws IOException, InterruptedException {
        String text = Files.readString(written);
        String drawn = text.replaceAll("</?noscript>", "");
        Path all = Files.writeString(folder.resolve("all.html"), drawn);
        Path open = Files.writeString(folder.resolve("open.html"), drawn.replace("<details", "<details open"));
        System.out.printf(
                Locale.ROOT,
                "%n%s municipal units, %d in all%n",
                units,
                text.split("class=\"fold page\"", -1).length - 1);
        System.out.printf("%-24s %12s %18s %18s%n", "", "as written", "all in the page", "all of it open");
        List<List<TimedPage>> seen =
                List.of(show(written, folder, times), show(all, folder, times), show(open, folder, times));
        for (Line line : LINES) {
            List<Double> values =
                    seen.stream().map(pages -> median(pages, line.value())).toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %,12.0f %,12.0f %5.1f %,12.0f %5.1f%n",
                    line.name(),
                    values.get(0),
                    values.get(1),
                    values.get(1) / values.get(0),
                    values.get(2),
                    values.get(2) / values.get(0));
        }
    }

    /** Each time in a browser that has just started. */
    private static List<TimedPage> show(Path page, Path folder, int times) throws IOException, InterruptedException {
        Stream.Builder<TimedPage> pages = Stream.builder();
        for (int i = 0; i < times; i++) {
            try (Browser browser = Browser.open(folder)) {
                browser.resize(1280, 1000);
                pages.add(TimedPage.of(browser, page));
            }
        }
        return pages.build().toList();
    }

    private static double median(List<TimedPage> pages, ToDoubleFunction<TimedPage> value) {
        return pages.stream()
                .map(value::applyAsDouble)
                .sorted(Comparator.naturalOrder())
                .toList()
                .get(pages.size() / 2);
    }
}
