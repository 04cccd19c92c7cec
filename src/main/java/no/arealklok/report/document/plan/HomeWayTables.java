package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.analysis.way.WayFigures;
import no.arealklok.analysis.way.WayFigures.Time;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Journey;
import no.arealklok.service.ServiceType;

/** How far people have from home, where the register tells where they live: today and with the plan. */
public final class HomeWayTables {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Norms norms;
    private final ShownWays ways;
    private final Map<ServiceType, List<HomeWay>> shown;

    public HomeWayTables(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.norms = analysis.norms();
        this.ways = new ShownWays(phrases);
        this.shown = ways.byService();
    }

    /** Of a service, before or after. */
    private record Row(ServiceType type, Time time, List<HomeWay> ways, WayFigures figures) {}

    /** Empty where no home is known. */
    List<Block> blocks() {
        if (ways.areUnknown()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, phrases.text("homeWays.title")));
        blocks.add(new Block.Paragraph(intro()));
        if (!shown.isEmpty()) {
            blocks.add(distribution());
            shown.forEach((type, its) -> {
                if (!ways.tells(its)) {
                    blocks.add(new HomeWayChart(phrases).of(type, new WayFigures(its)));
                }
            });
            transport().ifPresent(blocks::add);
            blocks.add(changes());
            new DividedUnits(phrases, ways).table().map(this::folded).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Block folded(Table table) {
        return new Block.Collapsible(phrases.text("homeWays.dividedTitle"), List.of(table), Optional.empty());
    }

    private String intro() {
        String intro =
                phrases.text("homeWays.intro", phrases.year(analysis.horizon().lastYear()));
        String hidden = ways.hidden() == 0 ? "" : " " + phrases.text("homeWays.few", ways.hidden());
        String unknown = ways.unknown() == 0 ? "" : " " + phrases.text("homeWays.unknown", ways.unknown());
        String presumed = new PresumedPhrase(phrases, analysis.spare().today().question())
                .sentence()
                .map(sentence -> " " + sentence)
                .orElse("");
        return intro + presumed + hidden + unknown;
    }

    private Table distribution() {
        List<Row> rows = shown.entrySet().stream()
                .flatMap(of -> Stream.of(Time.values())
                        .map(time -> new Row(of.getKey(), time, of.getValue(), new WayFigures(of.getValue()))))
                .toList();
        return phrases.rows(rows)
                .text("column.service", row -> phrases.plural(row.type()))
                .text("homeWays.when", row -> phrases.text("homeWays.when." + row.time()))
                .number("column.users", row -> ways.users(row.ways()))
                .withheld(row -> ways.tells(row.ways()))
                .figure("homeWays.shortest", row -> atMost(row, 0, "ways.shortest"))
                .figure("homeWays.median", row -> atMost(row, 0.5, "ways.median"))
                .figure("homeWays.ninety", row -> atMost(row, 0.9, "ways.ninety"))
                .figure("homeWays.longest", row -> atMost(row, 1, "ways.longest"))
                .figure("homeWays.mean", row -> Optional.of(row.figures().mean(row.time())))
                .figure("column.limit", row -> oneLimit(row.ways()))
                .figure("homeWays.beyond", row -> Optional.of(row.figures().beyond(row.time(), this::limit)))
                .withheld(row -> ways.tells(row.ways()))
                .table(phrases.text("homeWays.distribution"));
    }

    private Figure limit(HomeWay way) {
        return norms.figure(way.type().travelLimit(way.unit().firstGrade()));
    }

    /** Empty where schools have different limits. */
    private Optional<Figure> oneLimit(List<HomeWay> its) {
        List<Figure> limits = its.stream().map(this::limit).toList();
        return limits.stream().map(Figure::value).distinct().count() == 1
                ? Optional.of(limits.get(0))
                : Optional.empty();
    }

    private static Optional<Figure> atMost(Row row, double share, String formula) {
        return Optional.of(row.figures().atMost(row.time(), share, formula));
    }

    /** A right that follows from the way, by grade. */
    private record Band(ServiceType type, String grades, Figure limit, Function<HomeWay, Double> part) {}

    /** Schools whose grades are known. */
    private Optional<Table> transport() {
        List<Band> bands = shown.keySet().stream()
                .filter(type -> type.journey().filter(Journey::schoolTransport).isPresent())
                .filter(type -> !graded(type).isEmpty())
                .flatMap(type -> Stream.of(
                        new Band(
                                type,
                                "homeWays.grade1",
                                norms.figure("transport.limit.grade-1"),
                                way -> way.firstGrade().orElse(0.0)),
                        new Band(
                                type,
                                "homeWays.grades2",
                                norms.figure("transport.limit.grades-2-10"),
                                way -> way.firstGrade().map(first -> 1 - first).orElse(0.0))))
                .toList();
        return bands.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(bands)
                        .text("homeWays.grades", band -> phrases.text(band.grades()))
                        .figure("column.limit", band -> Optional.of(band.limit()))
                        .figure("homeWays.beyondToday", band -> beyond(band, Time.TODAY))
                        .withheld(band -> ways.tells(graded(band.type())))
                        .figure("homeWays.beyondPlanned", band -> beyond(band, Time.PLANNED))
                        .withheld(band -> ways.tells(graded(band.type())))
                        .table(phrases.text("homeWays.transport")));
    }

    private List<HomeWay> graded(ServiceType type) {
        return shown.get(type).stream()
                .filter(way -> way.firstGrade().isPresent())
                .toList();
    }

    private Optional<Figure> beyond(Band band, Time time) {
        return Optional.of(new WayFigures(graded(band.type())).carried(time, band.limit(), band.part()::apply));
    }

    private Table changes() {
        return phrases.rows(List.copyOf(shown.entrySet()))
                .text("column.service", row -> phrases.plural(row.getKey()))
                .figure("homeWays.shorter", row -> changed(row.getValue(), "ways.shorter"))
                .withheld(row -> ways.tells(row.getValue()))
                .figure("homeWays.same", row -> changed(row.getValue(), "ways.same"))
                .withheld(row -> ways.tells(row.getValue()))
                .figure("homeWays.longer", row -> changed(row.getValue(), "ways.longer"))
                .withheld(row -> ways.tells(row.getValue()))
                .figure("homeWays.kilometres", row -> kilometres(row.getKey(), row.getValue()))
                .withheld(row -> ways.tells(row.getValue()))
                .number(
                        "homeWays.tonnes",
                        row -> kilometres(row.getKey(), row.getValue())
                                .map(this::emission)
                                .map(kilograms -> phrases.numbers().tonnes(kilograms, 1))
                                .orElseGet(Cell::missing))
                .withheld(row -> ways.tells(row.getValue()))
                .table(phrases.text("homeWays.changes"));
    }

    private static Optional<Figure> changed(List<HomeWay> ways, String formula) {
        return Optional.of(new WayFigures(ways).changed(formula, metres -> switch (formula) {
            case "ways.shorter" -> metres < 0;
            case "ways.longer" -> metres > 0;
            default -> metres == 0;
        }));
    }

    private Optional<Figure> kilometres(ServiceType type, List<HomeWay> ways) {
        return type.journey().map(journey -> new WayFigures(ways).personKilometres(norms.figure(journey.trips())));
    }

    private Figure emission(Figure kilometres) {
        Figure factor = norms.figure("climate.emission.travel");
        return Figure.computed(
                "ways.emission",
                kilometres.value() * factor.value(),
                MeasureUnit.KILOGRAMS,
                "emission.factor",
                kilometres,
                factor);
    }
}
