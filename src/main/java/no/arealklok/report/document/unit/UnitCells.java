package no.arealklok.report.document.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.Finding;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Remark;
import no.arealklok.report.document.words.Phrases;

/** What was noticed in the rows of a unit and its buildings. */
final class UnitCells {
    private static final int MOST = 3;

    private final Phrases phrases;
    private final Map<String, List<Finding>> byRow;

    UnitCells(Phrases phrases) {
        this.phrases = phrases;
        this.byRow = phrases.findings().stream().collect(Collectors.groupingBy(finding -> row(finding.place())));
    }

    Optional<String> remarks(Subject subject) {
        List<Finding> findings = Stream.concat(
                        Stream.of(subject.unit().cells().row()),
                        subject.buildings()
                                .map(site -> site.site().building().cells().row()))
                .map(UnitCells::row)
                .distinct()
                .flatMap(row -> byRow.getOrDefault(row, List.of()).stream())
                .toList();
        List<Remark> remarks = Remark.all(findings, phrases.messages());
        if (remarks.isEmpty()) {
            return Optional.empty();
        }
        String first = remarks.stream()
                .limit(MOST)
                .map(remark -> phrases.text("unit.cell", remark.where(), remark.sentence()))
                .collect(Collectors.joining(" "));
        int more = remarks.size() - MOST;
        return Optional.of(more > 0 ? phrases.text("unit.cells.more", first, more) : first);
    }

    /** A cell's row and the whole row are the same row. */
    private static String row(CellReference place) {
        return place.file() + "!" + place.sheet() + "!" + place.address().replaceAll("^[A-Z]+(?=[0-9])|:.*", "");
    }
}
