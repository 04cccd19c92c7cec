package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;

/** What happens in each year of the plan: who moves where and how many, what opens, and what that costs. */
public final class YearPlan {
    private final Phrases phrases;
    private final Horizon horizon;
    private final List<Matter> matters;

    public YearPlan(Phrases phrases) {
        this.phrases = phrases;
        this.horizon = phrases.analysis().horizon();
        this.matters = Matter.all(phrases);
    }

    /**
     * @param built ready in it
     * @param paid of which something is paid in it
     */
    private record Year(int year, List<String> changes, List<Built> built, List<Built> paid) {
        boolean isQuiet() {
            return changes.isEmpty() && built.isEmpty() && paid.isEmpty();
        }

        List<Built> built(Matter matter) {
            return built.stream().filter(matter.built()::contains).toList();
        }
    }

    /** Empty where nothing happens. */
    public Optional<Section> section() {
        if (matters.isEmpty()) {
            return Optional.empty();
        }
        List<Year> years = horizon.years()
                .mapToObj(this::year)
                .filter(year -> !year.isQuiet())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(years));
        String hidden = matters.stream()
                .filter(matter -> matter.withheld() && !matter.built().isEmpty())
                .map(matter -> phrases.plural(matter.type()))
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            blocks.add(new Block.Paragraph(phrases.text("years.hidden", hidden)));
        }
        return Optional.of(new Section("years", phrases.text("years.title"), blocks));
    }

    private Table table(List<Year> years) {
        Rows<Year> rows = phrases.rows(years)
                .text("column.year", year -> phrases.year(year.year()))
                .text("years.changes", year -> String.join("; ", year.changes()));
        for (Matter matter : matters) {
            if (!matter.withheld() && !matter.built().isEmpty()) {
                rows.column(
                        Column.number(phrases.text("years.places", phrases.plural(matter.type()))),
                        year -> places(year.year(), year.built(matter)));
            }
        }
        return rows.millions(
                        "column.investment", year -> phrases.figures().paid(year.paid(), horizon.index(year.year())))
                .table(phrases.text("years.caption"));
    }

    /** A dash where nothing is built. */
    private Cell places(int year, List<Built> built) {
        return built.isEmpty()
                ? Cell.text(phrases.text("decision.notAsked"))
                : phrases.numbers().whole(phrases.placeFigures().newPlaces("new-places/" + year, built));
    }

    private Year year(int year) {
        List<String> changes = new ArrayList<>(moves(year));
        int index = horizon.index(year);
        matters.forEach(matter -> boundaries(matter, year).ifPresent(changes::add));
        List<Built> told = matters.stream()
                .filter(matter -> !matter.withheld())
                .flatMap(matter -> matter.built().stream())
                .toList();
        return new Year(
                year,
                changes,
                told.stream().filter(one -> one.ready() == index).toList(),
                told.stream().filter(one -> one.paid().in(index) != 0).toList());
    }

    private Optional<String> boundaries(Matter matter, int year) {
        long moved = matter.boundaries().stream()
                .filter(part -> horizon.year(part.first()) == year)
                .map(part -> part.group().unit())
                .distinct()
                .count();
        return moved == 0 ? Optional.empty() : Optional.of(phrases.text("years.boundaries", moved));
    }

    private List<String> moves(int year) {
        List<Occupant> units = matters.stream()
                .flatMap(matter -> matter.moves().stream())
                .filter(move -> move.year() == year)
                .map(Measure.Move::unit)
                .distinct()
                .toList();
        List<String> told = new ArrayList<>();
        for (Occupant unit : units) {
            Optional<Occupant> other = units.stream()
                    .filter(one -> goesTo(unit, one.home(), year) && goesTo(one, unit.home(), year))
                    .findFirst();
            if (other.isEmpty()) {
                told.add(move(unit, year));
            } else if (units.indexOf(unit) < units.indexOf(other.get())) {
                told.add(phrases.text(
                        "years.swap", unit.unit().name(), other.get().unit().name()));
            }
        }
        return told;
    }

    private String move(Occupant unit, int year) {
        String hosts = moves(unit, year).map(move -> phrases.name(move.host())).collect(Collectors.joining(", "));
        int users = moves(unit, year)
                .mapToInt(move -> move.users(horizon.index(year)))
                .sum();
        boolean hidden = phrases.withholds(unit.unit()) || phrases.areFew(users);
        return hidden
                ? phrases.text("proposal.mergerTitle", unit.unit().name(), hosts)
                : phrases.text("years.move", unit.unit().name(), hosts, users);
    }

    private boolean goesTo(Occupant unit, Site site, int year) {
        return unit.home() != site && moves(unit, year).anyMatch(move -> move.host() == site);
    }

    private Stream<Measure.Move> moves(Occupant unit, int year) {
        return matters.stream()
                .flatMap(matter -> matter.moves().stream())
                .filter(move -> move.unit() == unit && move.year() == year);
    }
}
