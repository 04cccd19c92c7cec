package no.arealklok.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.arealklok.fixture.Browser;
import no.arealklok.fixture.Viewers;
import no.arealklok.quantity.Position;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Document;
import no.arealklok.report.MadeCells;
import no.arealklok.report.Section;
import no.arealklok.report.SiteMap;
import no.arealklok.report.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page from disk in a browser that reaches no network. */
class HtmlViewerIT {
    private static final String NAMES = "[...document.querySelectorAll('.drawing.map svg text')]"
            + ".filter(text => text.textContent.startsWith('Navn')).length";

    /** The browser may still be tidying its profile when it has answered. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        page = folder.resolve("report.html");
        new HtmlWriter(new ChartDrawer()).write(SampleDocument.whole(), page);
    }

    @Test
    void charts_are_drawn_live_and_the_page_complains_of_nothing() throws IOException, InterruptedException {
        Viewers.Output seen = Viewers.browse(page, folder);
        assertThat(seen.log()).doesNotContain("CONSOLE", "Uncaught", "Refused");
        assertThat(count(seen.out(), "class=\"drawing \\w+ live\"")).isEqualTo(6);
        assertThat(count(seen.out(), "(?s)live\"[^>]*>.{0,400}?<svg[^>]*>.{0,4000}?<path"))
                .isEqualTo(6);
        assertThat(seen.out()).contains("sortable n-last asc", "<button type=\"button\">Enhet</button>");
    }

    @Test
    void nothing_is_wider_than_a_telephone() throws IOException, InterruptedException {
        Path telephone = folder.resolve("telephone.html");
        Files.writeString(telephone, """
                <iframe src="report.html" style="width:400px;height:800px;border:0"></iframe>
                <script>
                onload = () => {
                  document.title = 'width ' + document.querySelector('iframe').contentDocument.documentElement.scrollWidth;
                };
                </script>
                """);
        assertThat(Viewers.browse(telephone, folder).out()).contains("<title>width 400</title>");
    }

    @Test
    void a_column_sorts_by_its_numbers_also_where_one_tells_where_it_comes_from()
            throws IOException, InterruptedException {
        Path sorted = folder.resolve("sorted.html");
        Files.writeString(sorted, """
                <iframe src="report.html" style="width:1200px;height:800px;border:0"></iframe>
                <script>
                onload = () => {
                  const table = [...document.querySelector('iframe').contentDocument.querySelectorAll('table.sorts')]
                      .find(one => one.caption.textContent.startsWith('Grunnskoler'));
                  table.querySelector('td a[href^="#o"]').click();
                  const column = table.querySelector('td:has(.lineage)').cellIndex;
                  // As text, 9 is more than all of them.
                  table.tBodies[0].rows[1].cells[column].querySelector('a').textContent = '9';
                  const button = table.querySelectorAll('thead th')[column].querySelector('button');
                  const told = () => [...table.tBodies[0].rows]
                      .map(row => parseFloat(row.cells[column].textContent.replace(/\\s/g, '')));
                  button.click();
                  setTimeout(() => {
                    const up = told();
                    document.title = up.length > 2 && up.every((value, i) => i === 0 || up[i - 1] <= value)
                        ? 'sorted' : up.join(' ');
                  }, 500);
                };
                </script>
                """);
        assertThat(Viewers.browse(sorted, folder).out()).contains("<title>sorted</title>");
    }

    @Test
    void rows_of_a_long_table_are_found_by_typing_and_by_a_column_of_few_words()
            throws IOException, InterruptedException {
        List<List<Cell>> rows = IntStream.range(0, 40)
                .mapToObj(i -> List.of(
                        Cell.text("Enhet " + i),
                        Cell.text(i % 4 == 0 ? "Barnehage" : "Skole"),
                        MadeCells.decimal(100 + i, 0)))
                .toList();
        Table units = new Table(
                "Enheter",
                List.of(Table.Column.text("Enhet"), Table.Column.text("Tjeneste"), Table.Column.number("Brukere")),
                rows);
        Document document =
                new Document("nb", "Prøve", "Rader", "Rader", List.of(new Section("units", "Enheter", List.of(units))));
        new HtmlWriter(new ChartDrawer()).write(document, folder.resolve("rows.html"));
        Path filtered = folder.resolve("filtered.html");
        Files.writeString(filtered, """
                <iframe src="rows.html" style="width:1200px;height:800px;border:0"></iframe>
                <script>
                onload = () => setTimeout(() => {
                  const inside = document.querySelector('iframe').contentWindow;
                  const bar = inside.document.querySelector('.filter');
                  const shown = () => [...inside.document.querySelectorAll('tbody tr')].filter(row => !row.hidden).length;
                  const set = (field, value) => {
                    field.value = value;
                    field.dispatchEvent(new inside.Event('input'));
                  };
                  const fields = bar.querySelectorAll('select');
                  const counts = [fields.length, shown()];
                  set(fields[0], 'Barnehage');
                  counts.push(shown());
                  set(bar.querySelector('input'), 'ENHET 1');
                  counts.push(shown(), bar.querySelector('span').textContent);
                  document.title = counts.join(' ');
                }, 800);
                </script>
                """);
        // Kindergartens are 0, 4, 8 … 36; of those 12 and 16 begin with a one.
        assertThat(Viewers.browse(filtered, folder).out()).contains("<title>1 40 10 2 2 av 40</title>");
    }

    @Test
    void the_map_is_zoomed_by_keyboard_and_shows_one_service() throws IOException, InterruptedException {
        Path mapped = folder.resolve("mapped.html");
        Files.writeString(mapped, """
                <iframe src="report.html" style="width:1200px;height:800px;border:0"></iframe>
                <script>
                // A drawing is made anew in the browser's next frame.
                const drawn = () => new Promise(done => setTimeout(done, 300));
                onload = () => setTimeout(async () => {
                  const inside = document.querySelector('iframe').contentWindow;
                  const map = inside.document.querySelector('.drawing.map');
                  const key = name => map.dispatchEvent(new inside.KeyboardEvent('keydown', {key: name, bubbles: true}));
                  const seen = () => map.querySelector('svg').outerHTML;
                  const named = () => [...map.querySelectorAll('svg text')].map(text => text.textContent).sort().join();
                  const whole = seen();
                  const names = named();
                  key('+');
                  await drawn();
                  const near = seen();
                  key('0');
                  await drawn();
                  const again = named();
                  const select = map.previousElementSibling.querySelector('select');
                  const services = select.options.length;
                  document.title = [near !== whole, again === names, services, map.tabIndex].join(' ');
                }, 800);
                </script>
                """);
        assertThat(Viewers.browse(mapped, folder).out()).contains("<title>true true 2 0</title>");
    }

    @Test
    void a_page_is_found_by_typing_is_opened_by_its_address_and_closed_by_escape()
            throws IOException, InterruptedException {
        Table numbers = new Table(
                "Elever",
                List.of(Table.Column.text("Enhet"), Table.Column.number("Brukere")),
                List.of(List.of(Cell.link("Granås skole", "unit-S"), MadeCells.decimal(240, 0))));
        Block group = new Block.Collapsible(
                "Skoler", List.of(new Block.Collapsible("Granås skole", List.of(numbers), Optional.of("unit-S"))));
        Document document = new Document(
                "nb", "Prøve", "Sider", "Sider", List.of(new Section("units", "Enhetene", List.of(group))));
        new HtmlWriter(new ChartDrawer()).write(document, folder.resolve("pages.html"));
        Path typed = folder.resolve("typed.html");
        Files.writeString(typed, """
                <iframe src="pages.html" style="width:1200px;height:800px;border:0"></iframe>
                <script>
                onload = () => {
                  const inside = document.querySelector('iframe').contentWindow;
                  const page = inside.document.querySelector('.page');
                  const key = (at, name) => at.dispatchEvent(new inside.KeyboardEvent('keydown', {key: name, bubbles: true}));
                  const find = inside.document.getElementById('find');
                  find.value = 'GRANÅS';
                  find.dispatchEvent(new inside.Event('input'));
                  const shut = page.open;
                  key(find, 'Enter');
                  setTimeout(() => {
                    const opened = page.open && page.parentElement.closest('details').open;
                    const printed = page.querySelectorAll('.print').length;
                    key(page.querySelector('td'), 'Escape');
                    inside.document.getElementById('theme').click();
                    document.title = [shut, opened, inside.location.hash, printed, page.open,
                        inside.document.documentElement.dataset.theme].join(' ');
                  }, 500);
                };
                </script>
                """);
        assertThat(Viewers.browse(typed, folder).out()).contains("<title>false true #unit-S 1 false dark</title>");
    }

    @Test
    void what_is_folded_is_drawn_when_it_is_opened_and_found_by_its_words() throws IOException, InterruptedException {
        write(folded(), "folded.html");
        try (Browser browser = Browser.open(folder)) {
            browser.visit(folder.resolve("folded.html"));
            assertThat(browser.tell("document.querySelectorAll('main td').length"))
                    .isEqualTo("0");
            browser.tell("document.querySelector('#find').value = 'granås'");
            browser.tell("document.querySelector('#find').dispatchEvent(new Event('input'))");
            assertThat(browser.tell("document.querySelector('.found').innerText"))
                    .isEqualTo("Alle skoler");
            browser.tell("document.querySelector('.found a').click()");
            assertThat(browser.tell("document.querySelectorAll('main td').length"))
                    .isEqualTo("40");
            assertThat(browser.tell("document.querySelectorAll('main thead button').length"))
                    .isEqualTo("2");
            browser.tell("document.querySelector('main td a').click()");
            assertThat(browser.tell("document.querySelector('.lineage').textContent"))
                    .isEqualTo("oppdiktet");
        }
    }

    @Test
    void all_that_is_folded_is_printed_on_request() throws IOException, InterruptedException {
        write(folded(), "printed.html");
        try (Browser browser = Browser.open(folder)) {
            browser.visit(folder.resolve("printed.html"));
            browser.tell(
                    "window.print = () => document.title = document.querySelector('main table').innerText.length > 40");
            browser.tell("document.getElementById('print-all').click()");
            assertThat(browser.tell("document.title")).isEqualTo("true");
        }
    }

    @Test
    void who_looks_nearer_reads_more_names_on_the_map() throws IOException, InterruptedException {
        write(crowded(), "crowded.html");
        try (Browser browser = Browser.open(folder)) {
            browser.resize(400, 800);
            browser.visit(folder.resolve("crowded.html"));
            int far = Integer.parseInt(browser.tell(NAMES));
            browser.tell("for (let i = 0; i < 5; i++) { document.querySelector('.steer button').click(); }");
            browser.tell("new Promise(done => setTimeout(done, 1000))");
            assertThat(Integer.parseInt(browser.tell(NAMES))).isGreaterThan(far);
        }
    }

    /** Sixty units that receive, in the middle of a wide map. */
    private static Document crowded() {
        List<SiteMap.Site> sites = IntStream.range(0, 62)
                .mapToObj(i -> new SiteMap.Site(
                        "S" + i,
                        "Navn " + i,
                        "Skole",
                        i < 2 ? SiteMap.State.OPEN : SiteMap.State.RECEIVES,
                        new Position(60 + 0.004 * Math.floorDiv(i, 8), i < 2 ? 10 + i : 10.48 + 0.006 * (i % 8)),
                        Optional.empty()))
                .toList();
        SiteMap map = new SiteMap("Kart", "Tett i midten", sites, List.of(), List.of(), List.of(), List.of());
        return new Document("nb", "Prøve", "Kart", "Kart", List.of(new Section("map", "Kart", List.of(map))));
    }

    private void write(Document document, String name) throws IOException {
        new HtmlWriter(new ChartDrawer()).write(document, folder.resolve(name));
    }

    private static Document folded() {
        List<List<Cell>> rows = IntStream.range(0, 40)
                .mapToObj(
                        i -> List.of(Cell.text(i == 7 ? "Granås skole" : "Skole " + i), MadeCells.decimal(100 + i, 0)))
                .toList();
        Table schools = new Table("Elever", List.of(Table.Column.text("Enhet"), Table.Column.number("Brukere")), rows);
        Block fold = new Block.Collapsible("Alle skoler", List.of(schools), Optional.empty());
        return new Document("nb", "Prøve", "Sider", "Sider", List.of(new Section("units", "Enhetene", List.of(fold))));
    }

    private static long count(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
