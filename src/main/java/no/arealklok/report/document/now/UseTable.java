package no.arealklok.report.document.now;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.arealklok.capacity.PerUser;
import no.arealklok.capacity.PerUserCounter;
import no.arealklok.capacity.PerUserMeasure;
import no.arealklok.capacity.UseGroup;
import no.arealklok.capacity.Utilisation;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;
import no.arealklok.report.document.words.UseNames;

/** Tables with a row for each group of units: how full they are, and what each user has of area and cost. */
final class UseTable {
    private final Phrases phrases;
    private final PerUserCounter counter;

    UseTable(Phrases phrases) {
        this.phrases = phrases;
        this.counter = new PerUserCounter(
                phrases.analysis().inputs().municipality().register(),
                phrases.analysis().uses());
    }

    Table use(String caption, UseNames names, List<UseGroup> groups) {
        return names.rows(phrases, groups)
                .count("column.units", group -> (long) group.units().size())
                .figure("column.users", group -> group.utilisation().map(Utilisation::users))
                .figure("column.places", group -> group.utilisation().map(Utilisation::places))
                .share("column.utilisation", this::share)
                .figure("column.free", UseGroup::free)
                .figure("column.missing", UseGroup::missing)
                .count("column.unknown", UseGroup::unknown)
                .table(caption);
    }

    /** Without a band where the units are of several services, whose scales differ. */
    private Cell share(UseGroup group) {
        return group.utilisation()
                .map(known -> group.type()
                        .map(type -> phrases.utilisation(type, known))
                        .orElseGet(() -> phrases.numbers().share(known.figure(), Optional.empty())))
                .orElseGet(Cell::missing);
    }

    /** Without the measures that no group has numbers for; empty when there are none. */
    Optional<Table> perUser(String caption, UseNames names, List<UseGroup> groups) {
        List<PerUserMeasure> measures = Arrays.stream(PerUserMeasure.values())
                .filter(measure -> groups.stream()
                        .anyMatch(group -> counter.count(measure, group).isPresent()))
                .toList();
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        Rows<UseGroup> rows = names.rows(phrases, groups);
        for (PerUserMeasure measure : measures) {
            rows.number("per-user." + measure, group -> perUser(measure, group));
        }
        if (groups.stream().anyMatch(UseGroup::isSum)) {
            rows.count("column.areaCounted", this::counted);
        }
        return Optional.of(rows.table(caption));
    }

    private Cell perUser(PerUserMeasure measure, UseGroup group) {
        return phrases.numbers().decimal(counter.count(measure, group).map(PerUser::figure), measure.isArea() ? 1 : 0);
    }

    /** Units that the gross area is counted for. */
    private long counted(UseGroup group) {
        return counter.count(PerUserMeasure.GROSS_AREA, group)
                .map(known -> (long) known.units().size())
                .orElse(0L);
    }
}
