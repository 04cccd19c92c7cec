package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Percent;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/**
 * What an earlier run promised for a year, against what the register of that year says (lovet og virkelig): users by
 * its outlook, places as they were, and whether who was to have moved has. What either run withholds is withheld.
 */
final class PromiseTables {
    private final Phrases earlier;
    private final Phrases later;
    private final int year;
    private final PromisedMoves moves;
    private final List<Pair> pairs = new ArrayList<>();

    /** A unit in both registers. */
    private record Pair(UnitUse before, UnitUse after, Optional<Figure> promised) {}

    /** Users and places, as promised and as they came. */
    private record Kept(
            String id,
            Optional<Figure> promised,
            Optional<Figure> users,
            Optional<Figure> places,
            Optional<Figure> now) {}

    /** @param later whose register is of a later year, which the earlier one's plan period reaches */
    PromiseTables(Phrases earlier, Phrases later) {
        this.earlier = earlier;
        this.later = later;
        this.year = later.analysis().horizon().baseYear();
        this.moves = new PromisedMoves(earlier, year);
        Analysis analysis = earlier.analysis();
        if (year > analysis.horizon().lastYear()) {
            return;
        }
        for (UnitUse before : analysis.uses().all()) {
            later.analysis().uses().all().stream()
                    .filter(after -> after.unit().id().equals(before.unit().id()))
                    .findFirst()
                    .ifPresent(after -> pairs.add(new Pair(before, after, promised(before))));
        }
    }

    private Optional<Figure> promised(UnitUse use) {
        return earlier.analysis()
                .outlook()
                .find(use.unit())
                .map(outlook -> outlook.users(Growth.MAIN))
                .map(users -> Figure.computed(
                        "promised/" + use.unit().id(),
                        Math.round(users.in(year)),
                        MeasureUnit.PERSONS,
                        "outlook.promised",
                        users));
    }

    Table units() {
        List<Column> columns = columns(Column.text(earlier.text("column.unit")));
        columns.add(1, Column.text(earlier.text("column.service")));
        columns.add(Column.text(earlier.text("compare.move")));
        List<List<Cell>> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.text(pair.after().unit().name()),
                    Cell.text(earlier.name(pair.before().type()))));
            row.addAll(cells(new Kept(
                    pair.before().unit().id(),
                    pair.promised(),
                    pair.after().users(),
                    pair.before().places(),
                    pair.after().places())));
            row.add(Cell.text(moves.of(pair.before().unit(), pair.after().unit())));
            rows.add(row);
        }
        return new Table(earlier.text("compare.promised", earlier.year(year)), columns, rows);
    }

    /** Of the units that both registers know users and places of, so that the sums are of the same. */
    Table services() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ServiceType type : earlier.analysis().inputs().types().all()) {
            List<Pair> known = pairs.stream()
                    .filter(pair -> pair.before().type().id().equals(type.id()))
                    .filter(pair -> pair.promised().isPresent()
                            && pair.before().utilisation().isPresent()
                            && pair.after().utilisation().isPresent())
                    .toList();
            if (!known.isEmpty()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.text(earlier.plural(type))));
                row.addAll(cells(sum(type, known)));
                row.add(earlier.numbers().count(known.size()));
                rows.add(row);
            }
        }
        List<Column> columns = columns(Column.text(earlier.text("column.service")));
        columns.add(Column.number(earlier.text("compare.counted")));
        return new Table(earlier.text("compare.sums", earlier.year(year)), columns, rows);
    }

    private static Kept sum(ServiceType type, List<Pair> known) {
        List<Figure> promised = new ArrayList<>();
        List<Figure> users = new ArrayList<>();
        List<Figure> places = new ArrayList<>();
        List<Figure> now = new ArrayList<>();
        for (Pair pair : known) {
            promised.add(pair.promised().orElseThrow());
            users.add(pair.after().users().orElseThrow());
            places.add(pair.before().places().orElseThrow());
            now.add(pair.after().places().orElseThrow());
        }
        String id = "compare/" + type.id();
        return new Kept(
                id,
                Optional.of(Figure.sum(id + "/promised", MeasureUnit.PERSONS, promised)),
                Optional.of(Figure.sum(id + "/users", MeasureUnit.PERSONS, users)),
                Optional.of(Figure.sum(id + "/places", MeasureUnit.PLACES, places)),
                Optional.of(Figure.sum(id + "/now", MeasureUnit.PLACES, now)));
    }

    private List<Column> columns(Column first) {
        return new ArrayList<>(List.of(
                first,
                Column.number(earlier.text("compare.usersPromised")),
                Column.number(earlier.text("compare.users")),
                Column.number(earlier.text("compare.usersMore")),
                Column.number(earlier.text("compare.placesPromised")),
                Column.number(earlier.text("compare.places")),
                Column.share(earlier.text("compare.sharePromised")),
                Column.share(earlier.text("compare.share"))));
    }

    private List<Cell> cells(Kept kept) {
        Optional<Figure> more = kept.promised()
                .flatMap(promised -> kept.users()
                        .map(users -> Figure.computed(
                                "more/" + kept.id(),
                                users.value() - promised.value(),
                                MeasureUnit.PERSONS,
                                "difference",
                                users,
                                promised)));
        return List.of(
                told(kept.promised()),
                told(kept.users()),
                told(more),
                told(kept.places()),
                told(kept.now()),
                share("promised", kept.id(), kept.promised(), kept.places()),
                share("now", kept.id(), kept.users(), kept.now()));
    }

    private Cell told(Optional<Figure> figure) {
        Cell cell = earlier.numbers().whole(figure);
        return cell.equals(earlier.concealed()) ? cell : later.numbers().whole(figure);
    }

    private Cell share(String which, String id, Optional<Figure> users, Optional<Figure> places) {
        if (users.isEmpty() || places.isEmpty()) {
            return Cell.missing();
        }
        Figure share = Figure.computed(
                "share/" + which + "/" + id,
                Percent.of(users.get().whole(), places.get().whole()).value(),
                MeasureUnit.PERCENT,
                "utilisation",
                users.get(),
                places.get());
        Cell cell = earlier.numbers().share(share, Optional.empty());
        return cell.equals(earlier.concealed()) ? cell : later.numbers().share(share, Optional.empty());
    }
}
