package no.arealklok.report.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Position;
import no.arealklok.report.BarChart;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Chart;
import no.arealklok.report.Document;
import no.arealklok.report.LineChart;
import no.arealklok.report.LineChart.Stroke;
import no.arealklok.report.MadeCells;
import no.arealklok.report.Section;
import no.arealklok.report.SiteMap;
import no.arealklok.report.SiteMap.State;
import no.arealklok.report.Table;

/** A made-up document with every kind of block. */
final class SampleDocument {
    private static final String LINEAGE = "tegnet for hånd";

    /** For all tests: reading the script takes a second or more. */
    static final ChartDrawer DRAWER = new ChartDrawer();

    /** Text from a workbook that tries to be something else. */
    static final String HOSTILE = "=cmd|' /C calc'!A0 <script>alert(\"x\")</script> \u0007 & </script>";

    private static final List<String> SCHOOLS = List.of(
            "Åsgård skole",
            "Bærums Verk skole",
            "Lesterud skole",
            "Øvre Toppen skole og ressurssenter",
            "Nordre Fjellstad skole",
            "Vik skole",
            "Hamang skole",
            "Ny-Ålesund oppvekstsenter avdeling sør");

    private SampleDocument() {}

    static Document whole() {
        return new Document(
                "nb",
                "Solvik kommune",
                "Kapasitet og samlokalisering 2026–2046",
                "Kapasitetsutnyttelse, framskriving og forslag for Solvik kommune.",
                List.of(summary(), outlook(), places(), units()));
    }

    /** What fits on two sheets of paper. */
    static Document leadership() {
        List<Block> first = new ArrayList<>(summary().blocks());
        first.add(new Block.SideBySide(List.of(
                outlookChart("Grunnskole", 5200, -0.008, 5600),
                outlookChart("Barnehage", 2300, -0.004, 2600),
                outlookChart("Sykehjem", 640, 0.035, 700),
                outlookChart("Bolig med bemanning", 190, 0.014, 200))));
        return new Document(
                "nb",
                "Solvik kommune",
                "Beslutningsgrunnlag: kapasitet og samlokalisering 2026–2046",
                "Beslutningsgrunnlag for ledelsen i Solvik kommune.",
                List.of(
                        new Section("beslutning", "Hva som må avgjøres", first),
                        new Section("alternativer", "Alternativer", List.of(alternatives(), map(40), risks()))));
    }

    static Document english() {
        Table table = new Table(
                "Schools",
                List.of(Table.Column.text("School"), Table.Column.number("Pupils"), Table.Column.share("Utilisation")),
                List.of(List.of(
                        Cell.text("Vik"),
                        MadeCells.whole(1240),
                        MadeCells.percent(Percent.of(240, 390), Optional.of(Band.LOW)))));
        return new Document(
                "en", "Solvik", "Capacity", "Capacity of Solvik", List.of(new Section("s", "Schools", List.of(table))));
    }

    private static Section summary() {
        return new Section(
                "sammendrag",
                "Sammendrag",
                List.of(
                        new Block.Paragraph(
                                "Solvik har 1 240 ledige plasser i dag og vil mangle 310 plasser i sykehjem i 2046. Planen slår"
                                        + " sammen fire skoler og seks små boliger, og bygger ut to sykehjem."),
                        new Block.KeyFigures(List.of(
                                new Block.KeyFigure(
                                        MadeCells.millions(12_400_000, "12,4 = 14,1 − 1,7 · forutsetning drift.skole"),
                                        "lavere driftskostnad i året",
                                        "Mellom 9,8 og 15,1 mill. kr, når alle tiltak er gjennomført."),
                                new Block.KeyFigure(
                                        MadeCells.whole(18_600).withUnit("m²"),
                                        "frigjort areal",
                                        "Elleve bygg, sju av dem eid av kommunen."),
                                new Block.KeyFigure(
                                        MadeCells.percent(Percent.of(94, 100), Optional.of(Band.GOOD)),
                                        "utnyttelse i 2035",
                                        "Opp fra 71 % i dag; aldri over 100 %."))),
                        new Block.Note(
                                Block.Note.Weight.WARNING,
                                "Usikre tall",
                                "Kapasiteten mangler for 4 av 62 enheter. To forslag endres hvis Viks kapasitet er under 350.")));
    }

    private static Section outlook() {
        return new Section(
                "framskriving",
                "Framskriving",
                List.of(
                        outlookChart("Grunnskole", 5200, -0.008, 5600),
                        new Block.SideBySide(List.of(
                                outlookChart("Barnehage", 2300, -0.004, 2600),
                                outlookChart("Sykehjem", 640, 0.035, 700))),
                        utilisation(),
                        investment()));
    }

    private static Section places() {
        return new Section(
                "kart",
                "Kart",
                List.of(
                        map(260),
                        new Block.Heading(3, "Hvorfor disse"),
                        new Block.BulletList(List.of(
                                "Begge skolene er under 65 % utnyttet, og ligger 1,9 km fra hverandre.",
                                "Samlet elevtall er under kapasiteten fra 2031 i alle alternativer.", HOSTILE)),
                        alternatives()));
    }

    private static Section units() {
        return new Section(
                "enheter",
                "Enheter",
                List.of(
                        new Block.Note(
                                Block.Note.Weight.INFORMATION,
                                "Slik leses tabellen",
                                "Trykk på et understreket tall for å se hvor det kommer fra."),
                        league(12),
                        new Block.Collapsible("Alle enheter", List.of(league(60)))));
    }

    static LineChart outlookChart(String name, double start, double growth, double capacity) {
        List<Double> main = years(start, growth);
        return new LineChart(
                name,
                "Behovet og kapasiteten for " + name.toLowerCase(Locale.ROOT)
                        + " fra 2026 til 2046, med lavt og høyt alternativ.",
                "plasser",
                2026,
                true,
                List.of(
                        new LineChart.Line("Behov, hovedalternativ", Stroke.SOLID, main, LINEAGE),
                        new LineChart.Line(
                                "Kapasitet med planen",
                                Stroke.STEPPED,
                                IntStream.rangeClosed(0, 20)
                                        .mapToObj(year -> capacity * (year < 6 ? 1 : 0.93))
                                        .toList(),
                                LINEAGE),
                        new LineChart.Line("Kapasitet i dag", Stroke.DASHED, years(capacity, 0), LINEAGE)),
                Optional.of(new LineChart.Range(
                        "Lavt til høyt alternativ",
                        years(start, growth - 0.006),
                        years(start, growth + 0.006),
                        LINEAGE,
                        LINEAGE)),
                List.of());
    }

    private static List<Double> years(double start, double growth) {
        return IntStream.rangeClosed(0, 20)
                .mapToObj(year -> (double) Math.round(start * Math.pow(1 + growth, year)))
                .toList();
    }

    static BarChart utilisation() {
        return new BarChart(
                "Utnyttelse før og etter",
                "Utnyttelse i prosent av kapasiteten for åtte skoler, i dag og i 2046 med planen.",
                "prosent",
                SCHOOLS,
                false,
                List.of(
                        new BarChart.Bars("I dag", List.of(62.0, 65.0, 71.0, 88.0, 93.0, 104.0, 55.0, 47.0), LINEAGE),
                        new BarChart.Bars("2046", List.of(96.0, 92.0, 0.0, 91.0, 95.0, 99.0, 88.0, 0.0), LINEAGE)),
                List.of(new Chart.Threshold("Fullt", 100)));
    }

    private static BarChart investment() {
        return new BarChart(
                "Investering per år",
                "Investeringer i tre deler fra 2026 til 2035; mest i 2030 med 210 millioner kroner.",
                "mill. kr",
                IntStream.rangeClosed(2026, 2035).mapToObj(Integer::toString).toList(),
                true,
                List.of(
                        new BarChart.Bars(
                                "Utvidelse",
                                List.of(0.0, 12.0, 40.0, 110.0, 150.0, 60.0, 0.0, 0.0, 20.0, 0.0),
                                LINEAGE),
                        new BarChart.Bars(
                                "Ombygging", List.of(4.0, 8.0, 8.0, 20.0, 40.0, 12.0, 6.0, 0.0, 0.0, 0.0), LINEAGE),
                        new BarChart.Bars(
                                "Flytting", List.of(0.0, 1.0, 3.0, 10.0, 20.0, 8.0, 4.0, 1.0, 0.5, 0.0), LINEAGE)),
                List.of());
    }

    static SiteMap map(int sites) {
        List<SiteMap.Site> places = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            State state = i % 20 == 3 ? State.CLOSES : i % 20 == 7 ? State.RECEIVES : State.OPEN;
            String name = i == 3 ? "Bærums Verk skole" : i == 7 ? "Lesterud skole" : "Enhet " + i;
            double spread = Math.sqrt((i + 0.5) / sites);
            places.add(new SiteMap.Site(
                    "S" + i,
                    name,
                    "Grunnskole",
                    state,
                    new Position(
                            59.92 + 0.06 * spread * Math.sin(i * 2.39996),
                            10.52 + 0.17 * spread * Math.cos(i * 2.39996)),
                    Optional.empty()));
        }
        List<SiteMap.Move> moves = IntStream.range(0, sites / 20)
                .mapToObj(i -> new SiteMap.Move(
                        "S" + (20 * i + 3),
                        "S" + (20 * i + 7),
                        i % 3 == 2 ? SiteMap.Who.BOUNDARY : SiteMap.Who.UNIT,
                        OptionalInt.of(2028 + i % 5)))
                .toList();
        return new SiteMap(
                "Steder og flyttinger",
                "Enheter som består, tar imot og legges ned; piler viser hvor brukerne flytter.",
                places,
                moves,
                List.of(new SiteMap.District("Nord", new Position(59.95, 10.52))),
                List.of(
                        new SiteMap.Road(true, List.of(new Position(59.9, 10.4), new Position(59.95, 10.7))),
                        new SiteMap.Road(false, List.of(new Position(59.92, 10.5), new Position(59.925, 10.52)))),
                List.of());
    }

    private static Table alternatives() {
        return new Table(
                "Alternativer mot nullalternativet",
                List.of(
                        Table.Column.text("Alternativ"),
                        Table.Column.number("Plasser frigjort"),
                        Table.Column.number("Drift i året"),
                        Table.Column.number("Investering"),
                        Table.Column.number("Nåverdi"),
                        Table.Column.share("Høyeste utnyttelse")),
                List.of(
                        alternative("Nullalternativet", 0, 0, 0, 0, 108, Band.CRITICAL),
                        alternative(
                                "A  Fire skoler, to sykehjem",
                                1240,
                                -12_400_000,
                                210_000_000,
                                96_000_000,
                                99,
                                Band.FULL),
                        alternative("B  Bare skoler", 860, -7_900_000, 84_000_000, 61_000_000, 102, Band.OVER),
                        alternative("C  Bare boliger", 40, -2_100_000, 31_000_000, -4_000_000, 71, Band.MODERATE)));
    }

    private static List<Cell> alternative(
            String name, long places, long running, long investment, long value, int peak, Band band) {
        return List.of(
                Cell.text(name),
                MadeCells.whole(places),
                MadeCells.millions(running),
                MadeCells.millions(investment),
                MadeCells.millions(value, "nåverdi av 20 år · forutsetning rente"),
                MadeCells.percent(new Percent(peak), Optional.of(band)));
    }

    private static Block risks() {
        return new Block.BulletList(List.of(
                "Elevtallet kan synke saktere: da åpner sammenslåingen to år senere.",
                "Byggekostnaden for sykehjem er et normtall, ikke et anbud.",
                "Fire bygg er leid; to avtaler løper ut etter 2031."));
    }

    static Table league(int rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int users = 180 + 37 * i % 260;
            int places = 390 - 11 * i % 120;
            cells.add(List.of(
                    Cell.text(i == 4 ? HOSTILE : SCHOOLS.get(i % SCHOOLS.size()) + (i < 8 ? "" : " " + i)),
                    MadeCells.whole(users),
                    i == 2 ? Cell.missing() : MadeCells.whole(places),
                    share(users, places, i),
                    MadeCells.decimal(11.37 + i / 7.0, 1),
                    MadeCells.money(141_250L * (i + 1) - 400_000),
                    Cell.year(1955 + i)));
        }
        return new Table(
                "Grunnskoler, i dag",
                List.of(
                        Table.Column.text("Enhet"),
                        Table.Column.number("Elever"),
                        Table.Column.number("Plasser"),
                        Table.Column.share("Utnyttelse"),
                        Table.Column.number("m² per plass"),
                        Table.Column.number("Drift per år"),
                        Table.Column.number("Byggeår")),
                cells);
    }

    private static Cell share(int users, int places, int row) {
        if (row == 2) {
            return Cell.missing();
        }
        Percent percent = Percent.of(users, places);
        Band band = Band.values()[Math.min(5, Math.max(0, (percent.value() - 40) / 13))];
        return MadeCells.percent(
                percent,
                Optional.of(band),
                percent + " = " + users + " / " + places + " · Enheter!F" + row + ", Enheter!G" + row);
    }
}
