package no.arealklok.report.document.plan;

import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;

/** Which areas go where when several buildings share a unit: a proposal for new boundaries. */
final class DividedUnits {
    private final Phrases phrases;
    private final Analysis analysis;
    private final ShownWays ways;

    /** Those of an area who go to one of the buildings. */
    private record Row(HomeWay way, HomeWay.Part part) {}

    DividedUnits(Phrases phrases, ShownWays ways) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.ways = ways;
    }

    /** Empty where no unit with known homes is divided. */
    Optional<Table> table() {
        List<Row> rows = ways.all().stream()
                .filter(this::isDivided)
                .flatMap(way -> way.planned().stream().map(part -> new Row(way, part)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(rows)
                        .unit("column.unit", row -> row.way().unit())
                        .text("column.area", row -> row.way().home().area())
                        .building("column.to", row -> row.part().building())
                        .number(
                                "column.users",
                                row -> phrases.numbers()
                                        .told(phrases.placeFigures()
                                                .ofUnits(
                                                        "ways.users",
                                                        Math.round(row.part().share()
                                                                * row.way().users()),
                                                        List.of(row.way().unit()))))
                        .withheld(row -> ways.tells(ways.of(row.way().unit())))
                        .figure(
                                "allotment.wayToday",
                                row -> Optional.of(row.way().today().metres()))
                        .figure(
                                "homeWays.planned",
                                row -> Optional.of(row.part().metres()))
                        .table(phrases.text(
                                "homeWays.divided",
                                phrases.year(analysis.horizon().lastYear()))));
    }

    private boolean isDivided(HomeWay way) {
        return analysis.plan().facts().occupants().stream()
                .filter(occupant -> occupant.unit().equals(way.unit()))
                .anyMatch(occupant -> analysis.plan().choice(occupant).host().isShared());
    }
}
